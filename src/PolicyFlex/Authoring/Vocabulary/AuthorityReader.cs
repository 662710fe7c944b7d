using System.Collections.Immutable;
using PolicyFlex.Policies;

namespace PolicyFlex.Authoring;

/// <summary>Reads the levels of authority and their ceilings.</summary>
internal static class AuthorityReader
{
    /// <summary>A list of levels, or a map of <c>per</c> and <c>levels</c>.</summary>
    public static Authority? Read(YamlNode node, Reading reading)
    {
        if (node is YamlList)
        {
            return reading.Place(new Authority { Levels = Nodes.Each(node, Level, reading) }, node);
        }

        if (node is YamlMap && MapReader.Open(node, Places.Authority, reading) is { } map)
        {
            return map.Place(new Authority { Levels = map.Maps("levels", "levels", Level), Per = map.Texts("per") });
        }

        Nodes.ReportKind(node, "`authority`", "a list of levels", reading);
        return null;
    }

    private static AuthorityLevel? Level(YamlNode node, Reading reading)
    {
        if (MapReader.Open(node, Places.Level, reading) is not { } map)
        {
            return null;
        }

        var name = map.Name("level", NameStyle.Kebab, "a level");
        var level = new AuthorityLevel
        {
            Name = name ?? "",
            Title = map.Label("title"),
            UpTo = map.Read("up-to", UpTo)?.All ?? [],
            StepUps = map.Each("step-up", StepUp),
        };
        return name is null ? null : map.Place(level);
    }

    private static AuthorityStepUp? StepUp(YamlNode node, Reading reading)
    {
        if (MapReader.Open(node, Places.LevelStepUp, reading) is not { } map)
        {
            return null;
        }

        var (when, ceilings) = (map.Read("when", WhenReader.Read), map.Read("up-to", UpTo));
        return when is null || ceilings is null ? null : map.Place(new AuthorityStepUp(when, ceilings.All));
    }

    private static Ceilings? UpTo(YamlNode node, Reading reading) =>
        node is YamlMap
            ? new Ceilings(Nodes.Named(node, "`up-to`", Entry, reading))
            : QuantityReader.Read(node, "`up-to`", reading) is { } most
                ? new Ceilings([reading.Place(new Ceiling(Ceiling.Money, most), node)])
                : null;

    private static Ceiling? Entry(YamlEntry entry, Reading reading)
    {
        var gives = NameStyle.Kebab.Check(entry.Key, "what is given", reading);
        return Nodes.Value(entry, reading) is { } node && QuantityReader.Read(node, "a ceiling", reading) is { } most
            ? reading.Place(new Ceiling(gives, most), entry.Key)
            : null;
    }

    private sealed record Ceilings(ImmutableArray<Ceiling> All);
}
