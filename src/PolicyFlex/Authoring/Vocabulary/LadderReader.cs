using PolicyFlex.Policies;

namespace PolicyFlex.Authoring;

/// <summary>Reads the ladder and its rungs.</summary>
internal static class LadderReader
{
    public static Ladder? Read(YamlNode node, Reading reading) =>
        MapReader.Open(node, Places.Ladder, reading) is { } map
            ? map.Place(new Ladder
            {
                Notch = map.Read("notch", Notch) ?? 0,
                Rungs = map.Maps("rungs", "rungs", Rung),
            })
            : null;

    /// <summary>By how many rungs an answer goes higher.</summary>
    public static int? Notch(YamlNode node, Reading reading) => Scalars.WholeNumber(node, "`notch`", 0, reading);

    private static Rung? Rung(YamlNode node, Reading reading)
    {
        if (node is YamlText)
        {
            return NameStyle.Kebab.Read(node, "a rung", reading) is { } plain ? reading.Place(new Rung(plain, null), node) : null;
        }

        if (MapReader.Open(node, Places.Rung, reading, "a name, or a map of `rung` and `when`") is not { } map)
        {
            return null;
        }

        var name = map.Name("rung", NameStyle.Kebab, "a rung");
        var rung = new Rung(name ?? "", map.Read("when", WhenReader.Read)) { Title = map.Label("title") };
        return name is null ? null : map.Place(rung);
    }
}
