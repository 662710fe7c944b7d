using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using FluentAssertions;
using PolicyFlex.Explaining;
using PolicyFlex.Json;
using PolicyFlex.Tests.Meaning;
using Xunit;

namespace PolicyFlex.Tests.Explaining;

/// <summary>What nobody would write in earnest is explained all the same.</summary>
public sealed class HostileExplanationTests
{
    [Fact]
    public void Names_inside_of_names_inside_of_brackets_are_told_eight_names_deep()
    {
        var conditions = new StringBuilder("conditions:\n  n0: was.late\n");
        for (var i = 1; i < 60; i++)
        {
            conditions.Append(CultureInfo.InvariantCulture, $"  n{i}: {string.Concat(Enumerable.Repeat("not (", 60))}n{i - 1}{new string(')', 60)}\n");
        }

        var explanation = Scenario.Policy($"""
            {conditions}
            rules:
              - rule: it
                allow: refund
                when: n59
            """).Was("late").Explain();

        explanation.Policies[0].Rules[0].Outcome.Should().Be(ConditionOutcome.True);
        ExplanationText.Full(explanation).Should().Contain("yes: “n51” is true [").And.NotContain("“n50”");
        Json(explanation).Should().Contain("\"n59\"");
    }

    [Fact]
    public void Facts_that_are_derived_from_each_other_are_told_once_each()
    {
        var facts = new StringBuilder("chain:\n  f0: number\n");
        for (var i = 1; i < 60; i++)
        {
            facts.Append(CultureInfo.InvariantCulture, $"  f{i}:\n    is: chain.f{i - 1} + chain.f{i - 1}\n");
        }

        var seen = Scenario.Policy("""
            rules:
              - rule: it
                allow: refund
                when: chain.f59 > 1
            """).Vocabulary(facts.ToString().TrimEnd()).Given("""{ "chain": { "f0": 1 } }""").Explain().Policies[0].Rules[0].When!.Saw.Single();

        seen.Value.Should().Be("576,460,752,303,423,488");
        seen.From.Should().HaveCount(59).And.OnlyContain(source => source.From.IsEmpty);
    }

    private static string Json(Explanation explanation)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            ExplanationJson.Write(writer, explanation);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
