using System.Collections.Immutable;
using PolicyFlex.Authoring;

namespace PolicyFlex.Testing;

/// <summary>Reads one test, or the several that one with cases is.</summary>
internal sealed class TestReader(SetNames names, NodeReading reading, Func<string, PolicyFile?> open)
{
    private readonly TestParts _parts = new(names, reading);

    /// <summary>The test, or one for each of its cases, laid over what all tests of its file share; none if it cannot even be named.</summary>
    public ImmutableArray<PolicyTest> Read(YamlNode node, PolicyTest shared)
    {
        var told = reading.Told;
        if (reading.Map(node, "tests", TestPlaces.Test) is not { } map)
        {
            return [];
        }

        if (map.Find("name") is not { } name)
        {
            if (!map.HasGaps)
            {
                reading.Tell(TestProblems.NoName(map.Place.Start));
            }

            return [];
        }

        if (reading.Text(name.Value, "name") is not { } called)
        {
            return [];
        }

        var test = map.Entries.Aggregate(shared with { Name = called.Text, Location = called.Place.Start }, _parts.With);
        var whole = map.Find("expect") is { } expect ? _parts.Expecting(test, expect) : test;
        var (cases, table) = (map.Find("cases"), map.Find("table"));
        if (cases is null && table is null)
        {
            return !whole.Expectations.IsEmpty || map.HasGaps || reading.Told > told ? [whole] : [_parts.ExpectingNothing(test, called)];
        }

        return
        [
            .. cases is null ? []
                : cases.Value is YamlMap ? new LineCases(names, reading, _parts, open).Read(cases.Value, whole)
                : new CaseReader(reading, _parts).Read(cases.Value, whole),
            .. table is null ? [] : new TableReader(names, reading, _parts).Read(table.Value, whole),
        ];
    }
}
