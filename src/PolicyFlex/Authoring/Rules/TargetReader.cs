using PolicyFlex.Policies;

namespace PolicyFlex.Authoring;

/// <summary>Reads what a rule is about: one name, or a map with the parameters that it sets.</summary>
internal static class TargetReader
{
    public static Target? Read(YamlNode node, Reading reading)
    {
        if (node is YamlText)
        {
            return NameStyle.Kebab.Read(node, "an action or an option", reading) is { } plain
                ? reading.Place(new Target(plain), node)
                : null;
        }

        if (MapReader.Open(node, Places.Target, reading, "a name, or a map of `action` and `with`") is not { } map)
        {
            return null;
        }

        var name = map.Name("action", NameStyle.Kebab, "an action") ?? map.Name("option", NameStyle.Kebab, "an option");
        var with = map.Named("with", Parameter);
        if (name is null && !map.Has("action") && !map.Has("option") && !map.Map.HasGaps)
        {
            reading.Report(AuthoringProblems.MissingKey(map.Map.Place.Start, Places.Target, "action"));
        }

        return name is null ? null : map.Place(new Target(name) { With = with });
    }

    private static ParameterValue? Parameter(YamlEntry entry, Reading reading)
    {
        var name = NameStyle.Camel.Check(entry.Key, "a parameter", reading);
        return Nodes.Value(entry, reading) is { } node && Scalars.Formula(node, $"`{name}`", reading) is { } value
            ? reading.Place(new ParameterValue(name, value), entry.Key)
            : null;
    }
}
