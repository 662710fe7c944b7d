using FluentAssertions;
using Xunit;

namespace PolicyFlex.Tests.Meaning;

public sealed class M17_Stands
{
    [Fact]
    public void A_decision_stands_for_15_minutes()
    {
        var decision = Scenario.Policy("""
            rules:
              - rule: always
                allow: refund
            """)
            .At("2026-03-08T01:50:00-05:00").Decide();

        decision.At.Should().Be(Scenario.Moment("2026-03-08T01:50:00-05:00"));
        decision.Stands.Should().Be(Scenario.Moment("2026-03-08T03:05:00-04:00"));
    }

    [Fact]
    public void Deciding_again_gives_the_same()
    {
        var scenario = Scenario.Policy("""
            rules:
              - rule: late
                allow: refund
                when: was.late
            goodwill:
              - option: credit
                gives: store-credit
                amount: 10
            """);

        scenario.Decide().Should().BeEquivalentTo(scenario.Decide(), options => options.WithStrictOrdering());
    }
}
