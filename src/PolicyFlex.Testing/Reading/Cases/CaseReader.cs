using System.Collections.Immutable;
using PolicyFlex.Authoring;

namespace PolicyFlex.Testing;

/// <summary>Reads the <c>cases</c> of a test: each is a test of its own that differs from the test in some keys.</summary>
internal sealed class CaseReader(NodeReading reading, TestParts parts)
{
    /// <summary>The cases, each laid over the test.</summary>
    public ImmutableArray<PolicyTest> Read(YamlNode node, PolicyTest test)
    {
        if (node is YamlList { Items: { Count: > 0 } items })
        {
            return [.. items.Select(item => ReadOne(item, test)).OfType<PolicyTest>()];
        }

        if (node is not YamlBroken)
        {
            reading.Tell(TestProblems.NoCases(node.Place.Start, test.Name));
        }

        return [];
    }

    private PolicyTest? ReadOne(YamlNode node, PolicyTest test)
    {
        var told = reading.Told;
        if (reading.Map(node, "cases", TestPlaces.Case) is not { } map || Named(map, test) is not { } named)
        {
            return null;
        }

        var whole = map.Entries.Aggregate(named, parts.With);
        return map.Find("expect") is { } expect ? parts.Expecting(whole, expect)
            : !whole.Expectations.IsEmpty || map.HasGaps || reading.Told > told ? whole
            : parts.ExpectingNothing(whole, map);
    }

    private PolicyTest? Named(YamlMap map, PolicyTest test)
    {
        if (map.Find("name") is { } name)
        {
            return reading.Text(name.Value, "name") is { } called
                ? test with { Name = $"{test.Name}: {called.Text}", Location = called.Place.Start }
                : null;
        }

        if (map.Find("given") is { Value: YamlMap given } && Differences(given) is { } differences)
        {
            return test with { Name = $"{test.Name}: {differences}", Location = map.Place.Start };
        }

        if (!map.HasGaps)
        {
            reading.Tell(TestProblems.CaseWithoutName(map.Place.Start));
        }

        return null;
    }

    /// <summary>What a case gives, as its name: <c>order.total = 90, situation.fault not known</c>; null where that is not said in a few words.</summary>
    private static string? Differences(YamlMap given)
    {
        string[] facts = [.. given.Entries.SelectMany(Facts)];
        return facts.Length == 0 || facts.Contains("", StringComparer.Ordinal) ? null : string.Join(", ", facts);
    }

    private static IEnumerable<string> Facts(YamlEntry group) => group.Value is YamlMap members
        ? members.Entries.Select(member => Told($"{group.Key.Text}.{member.Key.Text}", member.Value))
        : [Told(group.Key.Text, group.Value)];

    /// <summary>A fact and its value; empty for one that is a list or a map.</summary>
    internal static string Told(string fact, YamlNode value) => value switch
    {
        YamlText { IsNull: true } => $"{fact} not known",
        YamlText text => $"{fact} = {text.Text}",
        _ => "",
    };
}
