using FluentAssertions;
using PolicyFlex.Deciding;
using Xunit;

namespace PolicyFlex.Tests.Meaning;

/// <summary>Which facts are not known, and which of them are asked for.</summary>
public sealed class M02_UnknownFacts
{
    [Theory]
    [InlineData("{ }")]
    [InlineData("""{ "was": { } }""")]
    [InlineData("""{ "was": { "late": null } }""")]
    public void An_absent_key_and_a_null_mean_not_known(string facts)
    {
        var decision = Allowed("was.late").Given(facts).Decide();

        decision.Answer("refund").Should().Be("needs-facts");
        decision.Asks.Should().BeEquivalentTo([new { Fact = "was.late", Why = AskReason.Missing, For = new[] { "refund" } }]);
    }

    [Fact]
    public void Only_missing_facts_of_unknown_parts_are_asked_for() =>
        Scenario.Policy("""
            rules:
              - rule: only
                allow: refund
                when:
                  - was.late or was.broken
                  - was.ours or order.total > 10
            """)
            .Was("late").WasNot("ours").Decide().Asked().Should().Equal("order.total");

    [Fact]
    public void Facts_are_asked_for_per_action()
    {
        var decision = Scenario.Policy("""
            rules:
              - rule: money
                allow: refund
                when: was.late
              - rule: goods
                allow: resend
                when: was.late and was.broken
            """)
            .Decide();

        decision.Asks.Should().BeEquivalentTo(
        [
            new { Fact = "was.late", For = new[] { "refund", "resend" } },
            new { Fact = "was.broken", For = new[] { "resend" } },
        ]);
    }

    [Fact]
    public void A_derived_fact_is_asked_for_by_its_sources() =>
        Allowed("order.age > 30").Decide().Asked().Should().Equal("order.boughtAt");

    [Fact]
    public void A_fact_with_a_default_is_never_missing() =>
        Allowed("contact.times == 1").Answer("refund").Should().Be("allowed by desk/only");

    [Theory]
    [InlineData("Known(order.total)", "not-covered")]
    [InlineData("Known(order.total) and order.total > 10", "not-covered")]
    [InlineData("order.total > 10 and Known(order.total)", "not-covered")]
    [InlineData("not Known(order.total)", "allowed by desk/only")]
    [InlineData("not Known(order.total) or order.total > 10", "allowed by desk/only")]
    public void Whether_something_is_known_is_never_unknown(string when, string answer)
    {
        var decision = Allowed(when).Decide();

        decision.Answer("refund").Should().Be(answer);
        decision.Asked().Should().BeEmpty();
    }

    [Fact]
    public void A_rule_that_hangs_only_on_facts_never_asked_for_gives_nothing_not_even_its_otherwise()
    {
        var decision = Scenario.Policy("""
            rules:
              - rule: secret
                allow: refund
                when: was.secret
                otherwise:
                  say: No.
            """)
            .Decide();

        decision.Answer("refund").Should().Be("not-covered");
        decision.Asked().Should().BeEmpty();
    }

    [Fact]
    public void Of_several_missing_facts_those_never_asked_for_are_left_out()
    {
        var decision = Allowed("was.secret and was.late").Decide();

        decision.Answer("refund").Should().Be("needs-facts");
        decision.Asked().Should().Equal("was.late");
    }

    private static Scenario Allowed(string when) => Scenario.Policy($"""
        rules:
          - rule: only
            allow: refund
            when: {when}
        """);
}
