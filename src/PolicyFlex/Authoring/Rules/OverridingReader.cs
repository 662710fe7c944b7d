using PolicyFlex.Policies;

namespace PolicyFlex.Authoring;

/// <summary>Reads who may go against a denial, and whose approval is needed.</summary>
internal static class OverridingReader
{
    private const string Final = "final";
    private const string Advisory = "advisory";
    private const string ByLevel = "overridable-by";

    /// <summary><c>overridable-by: lead</c>, <c>final: true</c> or <c>advisory: true</c>.</summary>
    public static Overriding Read(MapReader map)
    {
        List<(string Key, Overriding Overriding)> found = [];
        if (map.Name(ByLevel, NameStyle.Kebab, "a level") is { } level)
        {
            found.Add((ByLevel, level switch
            {
                Final => new Overriding(OverridingKind.Final),
                Advisory => new Overriding(OverridingKind.Advisory),
                _ => new Overriding(OverridingKind.ByLevel, level),
            }));
        }

        if (map.Flag(Final))
        {
            found.Add((Final, new Overriding(OverridingKind.Final)));
        }

        if (map.Flag(Advisory))
        {
            found.Add((Advisory, new Overriding(OverridingKind.Advisory)));
        }

        if (found.Count == 0)
        {
            return Overriding.Default;
        }

        if (found.Count > 1)
        {
            map.Reading.Report(AuthoringProblems.TwoOverridings(map.Map.Find(found[1].Key)!.Key.Place.Start, found[0].Key, found[1].Key));
        }

        return map.Reading.Place(found[0].Overriding, map.Map.Find(found[0].Key)!.Value);
    }

    /// <summary><c>lead</c>, or <c>{ level: lead, by: 2 }</c>.</summary>
    public static Approval? Approval(YamlNode node, Reading reading)
    {
        if (node is YamlText)
        {
            return NameStyle.Kebab.Read(node, "a level", reading) is { } plain ? reading.Place(new Approval(plain), node) : null;
        }

        if (MapReader.Open(node, Places.Approval, reading, "a level, or a map of `level` and `by`") is not { } map)
        {
            return null;
        }

        var level = map.Name("level", NameStyle.Kebab, "a level");
        var by = map.Read("by", (n, r) => Scalars.WholeNumber(n, "`by`", 1, r)) ?? 1;
        return level is null ? null : map.Place(new Approval(level, by));
    }
}
