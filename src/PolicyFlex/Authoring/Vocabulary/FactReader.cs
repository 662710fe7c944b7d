using System.Collections.Immutable;
using PolicyFlex.Policies;

namespace PolicyFlex.Authoring;

/// <summary>Reads the vocabulary: facts in their groups, and the members of lists.</summary>
internal static class FactReader
{
    private static readonly WordList<Changeable> Changers = new(
        ("customer", Changeable.Customer), ("us", Changeable.Us), ("time", Changeable.Time), ("never", Changeable.Never));

    /// <summary>Who may be able to change a fact.</summary>
    public static ImmutableArray<string> ChangerWords => Changers.Words;

    /// <summary>The facts of all groups, in the order written.</summary>
    public static ImmutableArray<FactDefinition> Groups(YamlNode node, Reading reading) =>
        [.. Nodes.Named(node, "`facts`", Group, reading).SelectMany(group => group.Facts)];

    /// <summary>A record that list facts hold.</summary>
    public static ListDefinition? List(YamlEntry entry, Reading reading)
    {
        var name = NameStyle.Camel.Check(entry.Key, "a list", reading);
        return Nodes.Value(entry, reading) is { } node
            ? reading.Place(
                new ListDefinition(
                    name, Nodes.Named(node, $"the list {AuthoringProblems.Shown(name)}", (member, r) => Fact(member, "", r), reading)),
                entry.Key)
            : null;
    }

    private static FactGroup? Group(YamlEntry entry, Reading reading)
    {
        var name = NameStyle.Camel.Check(entry.Key, "a group of facts", reading);
        return Nodes.Value(entry, reading) is { } node
            ? new FactGroup(Nodes.Named(
                node, $"the group of facts {AuthoringProblems.Shown(name)}", (fact, r) => Fact(fact, name + ".", r), reading))
            : null;
    }

    private static FactDefinition? Fact(YamlEntry entry, string group, Reading reading)
    {
        var name = group + NameStyle.Camel.Check(entry.Key, "a fact", reading);
        var fact = Nodes.Value(entry, reading) switch
        {
            null => new FactDefinition { Name = name, Type = FactType.Unknown },
            YamlMap map => Long(name, map, reading),
            { } node => new FactDefinition { Name = name, Type = FactTypeReader.Short(node, reading) ?? FactType.Unknown },
        };
        return reading.Place(fact, entry.Key);
    }

    private static FactDefinition Long(string name, YamlMap node, Reading reading)
    {
        var map = MapReader.Open(node, Places.Fact, reading)!;
        var formula = map.Read("is", (n, r) => Scalars.Formula(n, "`is`", r));
        var type = FactTypeReader.Long(map, name) ?? (formula is null || map.Has("type") ? null : new FactType(FactKind.Number));
        if (type is null && !(map.Has("type") || map.Has("choices") || map.Has("ordered") || map.Has("is") || node.HasGaps))
        {
            reading.Report(AuthoringProblems.NoType(node.Place.Start, name));
        }

        var asked = map.Node("ask");
        var isNeverAsked = asked is YamlText { Text: "never" };
        var fact = new FactDefinition
        {
            Name = name,
            Type = type ?? FactType.Unknown,
            Title = map.Label("title"),
            About = map.Label("about"),
            Unit = map.Label("unit"),
            Min = map.Read("min", (n, r) => Scalars.Number(n, "`min`", r)),
            Max = map.Read("max", (n, r) => Scalars.Number(n, "`max`", r)),
            Default = map.Text("default") is { } text ? new FactDefault(text, text == "now") : null,
            Required = map.Flag("required"),
            NeverAsked = isNeverAsked,
            Question = isNeverAsked || asked is null ? null : WordsReader.Read(asked, reading),
            Verify = map.Read("verify", Verify),
            Changeable = map.Read("changeable", (n, r) => Scalars.Word(n, "one who can change a fact", Changers, r)) ?? Changeable.Never,
            Personal = map.Flag("personal"),
            Is = formula,
        };
        return map.Place(fact);
    }

    private static Verification? Verify(YamlNode node, Reading reading)
    {
        switch (node)
        {
            case YamlText { Text: "true" }:
                return reading.Place(new Verification(null, null), node);
            case YamlText { Text: "false" }:
                return null;
            case YamlText:
                return LabelReader.Read(node, "`verify`", reading) is { } lookAt ? reading.Place(new Verification(lookAt, null), node) : null;
        }

        return MapReader.Open(node, Places.Verify, reading, "what to look at, or a map of `look-at` and `when`") is { } map
            ? map.Place(new Verification(map.Label("look-at"), map.Read("when", WhenReader.Read)))
            : null;
    }

    private sealed record FactGroup(ImmutableArray<FactDefinition> Facts);
}
