using PolicyFlex.Authoring;

namespace PolicyFlex.Testing;

/// <summary>Reads the keys that a test and each of its cases can have.</summary>
internal sealed class TestParts(SetNames names, NodeReading reading)
{
    /// <summary>The test with what stands under a key, if it is one of these keys.</summary>
    public PolicyTest With(PolicyTest test, YamlEntry entry)
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
            "flags" => test with { Flags = new NameReading(names, reading).Flags(value) },
            "similar" => test with { Similar = reading.Count(value, key) ?? 0 },
            _ => test,
        };
    }

    /// <summary>The test with what is expected of it beside what is expected already; something that expects nothing is told.</summary>
    public PolicyTest Expecting(PolicyTest test, YamlEntry expect)
    {
        var told = reading.Told;
        var expectations = new ExpectReader(names, reading).Read(expect.Value);
        return expectations.IsEmpty && reading.Told == told && expect.Value is not YamlBroken
            ? ExpectingNothing(test, expect.Key)
            : test with { Expectations = test.Expectations.AddRange(expectations) };
    }

    /// <summary>Tells that a test expects nothing.</summary>
    public PolicyTest ExpectingNothing(PolicyTest test, YamlNode at)
    {
        reading.Tell(TestProblems.ExpectsNothing(at.Place.Start, test.Name));
        return test;
    }
}
