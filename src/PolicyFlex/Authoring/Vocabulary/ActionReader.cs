using System.Collections.Immutable;
using PolicyFlex.Policies;

namespace PolicyFlex.Authoring;

/// <summary>Reads actions with their parameters, and duties.</summary>
internal static class ActionReader
{
    private static readonly WordList<ActionKind> Kinds = new(
        ("make-right", ActionKind.MakeRight),
        ("make-up", ActionKind.MakeUp),
        ("hand-over", ActionKind.HandOver),
        ("escalate", ActionKind.Escalate),
        ("information", ActionKind.Information));

    private static readonly WordList<Preference> Preferences = new(
        ("most", Preference.Most), ("least", Preference.Least), ("true", Preference.True), ("false", Preference.False));

    /// <summary>The kinds of actions.</summary>
    public static ImmutableArray<string> KindWords => Kinds.Words;

    /// <summary>Which value of a parameter may hold.</summary>
    public static ImmutableArray<string> PreferenceWords => Preferences.Words;

    public static ActionDefinition? Read(YamlEntry entry, Reading reading)
    {
        var name = NameStyle.Kebab.Check(entry.Key, "an action", reading);
        if (Nodes.Value(entry, reading) is not { } node || MapReader.Open(node, Places.Action, reading) is not { } map)
        {
            return null;
        }

        var action = map.Place(new ActionDefinition
        {
            Name = name,
            Title = map.Label("title"),
            Costs = map.Read("costs", (n, r) => Scalars.Formula(n, "`costs`", r)),
            WithinAuthority = map.Flag("within-authority"),
            With = map.Named("with", Parameter),
            Kind = map.Read("kind", (n, r) => Scalars.Word(n, "a kind of action", Kinds, r)) ?? ActionKind.MakeRight,
            Limits = map.Each("limits", LimitReader.Read),
        });
        return reading.Place(action, entry.Key);
    }

    public static DutyDefinition? Duty(YamlEntry entry, Reading reading)
    {
        var name = NameStyle.Kebab.Check(entry.Key, "a duty", reading);
        if (Nodes.Value(entry, reading) is not { } node || MapReader.Open(node, Places.Duty, reading) is not { } map)
        {
            return null;
        }

        return reading.Place(map.Place(new DutyDefinition(name, map.Texts("to"))), entry.Key);
    }

    private static ParameterDefinition? Parameter(YamlEntry entry, Reading reading)
    {
        var name = NameStyle.Camel.Check(entry.Key, "a parameter", reading);
        var parameter = Nodes.Value(entry, reading) switch
        {
            null => null,
            YamlMap map => LongParameter(name, MapReader.Open(map, Places.Parameter, reading)!),
            { } node => FactTypeReader.Short(node, reading) is { } type ? new ParameterDefinition(name, type) : null,
        };
        return parameter is null ? null : reading.Place(parameter, entry.Key);
    }

    private static ParameterDefinition? LongParameter(string name, MapReader map)
    {
        var type = FactTypeReader.Long(map, name);
        if (type is null && !map.Has("type") && !map.Map.HasGaps)
        {
            map.Reading.Report(AuthoringProblems.MissingKey(map.Map.Place.Start, Places.Parameter, "type"));
        }

        var prefer = map.Read("prefer", (n, r) => Scalars.Word(n, "a preference", Preferences, r)) ?? Preference.Unsaid;
        return type is null ? null : map.Place(new ParameterDefinition(name, type) { Prefer = prefer });
    }
}
