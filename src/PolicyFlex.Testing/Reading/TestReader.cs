using PolicyFlex.Authoring;

namespace PolicyFlex.Testing;

/// <summary>Reads one test.</summary>
internal sealed class TestReader(SetNames names, NodeReading reading)
{
    private static readonly string[] Keys =
        ["name", "now", "given", "as", "agent", "case", "wants", "verified", "language", "history", "expect"];

    /// <summary>The test, laid over what all tests of its file share; null if it cannot even be named.</summary>
    public PolicyTest? Read(YamlNode node, PolicyTest shared)
    {
        var told = reading.Told;
        if (reading.Map(node, "tests", "a test", Keys) is not { } map)
        {
            return null;
        }

        if (map.Find("name") is not { } name)
        {
            if (!map.HasGaps)
            {
                reading.Tell(TestProblems.NoName(map.Place.Start));
            }

            return null;
        }

        if (reading.Text(name.Value, "name") is not { } called)
        {
            return null;
        }

        var test = shared with { Name = called.Text, Location = called.Place.Start };
        foreach (var entry in map.Entries)
        {
            test = With(test, entry);
        }

        return map.Find("expect") is { } expect ? Expecting(test, expect)
            : map.HasGaps || reading.Told > told ? null
            : ExpectingNothing(test, called);
    }

    private PolicyTest With(PolicyTest test, YamlEntry entry)
    {
        var (key, value) = (entry.Key.Text, entry.Value);
        return key switch
        {
            "now" => test with { Now = reading.Moment(value, key) },
            "given" => test with { Given = new GivenReader(names, reading).Read(value, test.Given) },
            "as" => test with { As = new NameReading(names, reading).Level(value, key) },
            "agent" => test with { Agent = reading.Text(value, key)?.Text ?? PolicyTest.SomeAgent },
            "case" => test with { Case = reading.Text(value, key)?.Text ?? PolicyTest.SomeCase },
            "wants" => test with { Wants = new NameReading(names, reading).Subjects(value, key) },
            "verified" => test with { Verified = new NameReading(names, reading).Facts(value, key) },
            "language" => test with { Language = reading.Text(value, key)?.Text },
            "history" => test with { History = new HistoryReader(names, reading).Read(value) },
            _ => test,
        };
    }

    private PolicyTest Expecting(PolicyTest test, YamlEntry expect)
    {
        var told = reading.Told;
        var expectations = new ExpectReader(names, reading).Read(expect.Value);
        return expectations.IsEmpty && reading.Told == told && expect.Value is not YamlBroken
            ? ExpectingNothing(test, expect.Key)
            : test with { Expectations = expectations };
    }

    private PolicyTest ExpectingNothing(PolicyTest test, YamlText at)
    {
        reading.Tell(TestProblems.ExpectsNothing(at.Place.Start, test.Name));
        return test;
    }
}
