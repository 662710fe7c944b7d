using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PolicyFlex.Policies;

namespace PolicyFlex.Authoring;

/// <summary>Reads conditions: an expression, a list, <c>all any none</c>, or a map of facts to values.</summary>
internal static partial class WhenReader
{
    private static readonly WordList<WhenKind> Groups = new(("all", WhenKind.All), ("any", WhenKind.Any), ("none", WhenKind.None))
    {
        Synonyms = new Dictionary<string, string> { ["and"] = "all", ["or"] = "any", ["not"] = "none", ["nor"] = "none" },
    };

    private enum WhenKind
    {
        All,
        Any,
        None,
    }

    public static When? Read(YamlNode node, Reading reading)
    {
        switch (node)
        {
            case YamlText { IsNull: false } text:
                return reading.Place(new When.Text(text.Text), text);
            case YamlList:
                return Parts(node, "the list of conditions", reading) is { } parts ? reading.Place(new When.All(parts), node) : null;
            case YamlMap map:
                return Map(map, reading);
            default:
                Nodes.ReportKind(node, "a condition", "an expression, a list or a map", reading);
                return null;
        }
    }

    /// <summary>A condition with a name.</summary>
    public static NamedCondition? Named(YamlEntry entry, Reading reading)
    {
        var name = NameStyle.Camel.Check(entry.Key, "a condition", reading);
        if (Nodes.Value(entry, reading) is not { } node || Read(node, reading) is not { } when)
        {
            return null;
        }

        var condition = reading.Place(new NamedCondition(name, when), entry.Key);
        reading.Sources.Add(condition, node.Place, "when");
        return condition;
    }

    private static When? Map(YamlMap map, Reading reading)
    {
        if (map.Entries.Count == 0 && !map.HasGaps)
        {
            reading.Report(AuthoringProblems.WrongKind(map, "a condition", "an expression, a list or a map with entries"));
            return null;
        }

        ImmutableArray<When> parts = [.. map.Entries.Select(entry => Entry(entry, reading)).OfType<When>()];
        return parts.Length switch
        {
            0 => null,
            1 when map.Entries.Count == 1 => parts[0],
            _ => reading.Place(new When.All(parts), map),
        };
    }

    private static When? Entry(YamlEntry entry, Reading reading)
    {
        if (Nodes.Value(entry, reading) is not { } node)
        {
            return null;
        }

        if (Groups.Find(entry.Key.Text) is not { } kind)
        {
            return Match(entry.Key, node, reading);
        }

        if (Parts(node, $"`{entry.Key.Text}`", reading) is not { } parts)
        {
            return null;
        }

        return reading.Place<When>(
            kind switch
            {
                WhenKind.All => new When.All(parts),
                WhenKind.Any => new When.Any(parts),
                _ => new When.None(parts),
            },
            entry.Key);
    }

    private static ImmutableArray<When>? Parts(YamlNode node, string what, Reading reading)
    {
        if (node is YamlList { Items.Count: 0 })
        {
            reading.Report(AuthoringProblems.EmptyList(node.Place.Start, what));
            return null;
        }

        return Nodes.Each(node, Read, reading);
    }

    private static When.Match? Match(YamlText key, YamlNode node, Reading reading)
    {
        if (!FactShape().IsMatch(key.Text) || Groups.Meant(key.Text) is not null)
        {
            reading.Report(AuthoringProblems.NotAFactName(key, Groups.Meant(key.Text)));
            return null;
        }

        if (node is YamlList { Items.Count: 0 })
        {
            reading.Report(AuthoringProblems.EmptyList(node.Place.Start, $"the list of values for `{key.Text}`"));
            return null;
        }

        var values = Nodes.Each(node, (item, r) => Value(key.Text, item, r), reading);
        var match = reading.Place(new When.Match(key.Text, values), key);
        reading.Sources.Add(match, node.Place, "values");
        for (var i = 0; node is YamlList list && i < list.Items.Count; i++)
        {
            reading.Sources.Add(match, list.Items[i].Place, $"values[{i}]");
        }

        return values.IsEmpty ? null : match;
    }

    private static string? Value(string fact, YamlNode node, Reading reading)
    {
        if (Nodes.Text(node, $"the value of `{fact}`", reading) is not { } text)
        {
            return null;
        }

        if (Comparison().IsMatch(text.Text))
        {
            reading.Report(AuthoringProblems.ComparisonAsValue(text, fact));
            return null;
        }

        return text.Text;
    }

    [GeneratedRegex(@"\A[A-Za-z][A-Za-z0-9]*(\.[A-Za-z][A-Za-z0-9]*)*\z", RegexOptions.CultureInvariant)]
    private static partial Regex FactShape();

    [GeneratedRegex(@"\A(<=?|>=?|==|!=)\s*\S", RegexOptions.CultureInvariant)]
    private static partial Regex Comparison();
}
