using FluentAssertions;
using PolicyFlex.Deciding;
using Xunit;

namespace PolicyFlex.Tests.Meaning;

public sealed class M06_Covered
{
    private static readonly Scenario Window = Scenario.Policy("""
        rules:
          - rule: money
            allow: refund
            when: was.late
            otherwise:
              say: It was in time.
              instead: [You can give it to a friend.]
          - rule: goods
            allow: resend
            when: was.broken
        """);

    [Fact]
    public void A_situation_is_covered_if_there_is_a_result_for_everything_wanted()
    {
        var decision = Window.Was("late", "broken").Wanting("refund", "resend").Decide();

        decision.Should().BeEquivalentTo(new { Coverage = Coverage.Covered, DeadEnd = false, Fallback = (FallbackOffer?)null });
    }

    [Fact]
    public void An_otherwise_is_a_result() =>
        Window.WasNot("late").Wanting("refund").Decide().Coverage.Should().Be(Coverage.Covered);

    [Fact]
    public void A_result_that_is_sure_to_come_covers_though_it_is_not_known_which()
    {
        var decision = Window.Wanting("refund").Decide();

        decision.Answer("refund").Should().Be("needs-facts");
        decision.Coverage.Should().Be(Coverage.Covered);
    }

    [Theory]
    [InlineData("""{ "late": true }""", Coverage.Open)]
    [InlineData("""{ "late": true, "broken": true }""", Coverage.Covered)]
    [InlineData("""{ "late": true, "broken": false }""", Coverage.NotCovered)]
    public void What_hangs_on_missing_facts_is_open(string was, Coverage coverage)
    {
        var decision = Window.Given($$"""{ "was": {{was}} }""").Wanting("refund", "resend").Decide();

        decision.Coverage.Should().Be(coverage);
        (decision.Fallback is not null).Should().Be(coverage == Coverage.NotCovered);
    }

    [Fact]
    public void One_wish_without_a_result_is_not_covered_whatever_else_is_open() =>
        Window.Wanting("cancel", "resend").Decide().Coverage.Should().Be(Coverage.NotCovered);

    [Fact]
    public void The_fallback_is_offered_when_not_covered()
    {
        var fallback = Window.Wanting("cancel").Decide().Fallback!;

        fallback.Say.Should().Be("Let me see what I can do.");
        fallback.Instead.Select(Brief.Of).Should().Equal("hand-over allowed");
        fallback.Goodwill.Should().ContainSingle().Which.Should().BeEquivalentTo(
            new { Option = "make-it-right", Answer = Answer.Allowed, UpTo = 30m, Needs = new[] { "reason", "note" } });
    }

    [Fact]
    public void Without_a_policy_in_force_nothing_is_covered()
    {
        var decision = Scenario.Policy("""
            applies-when:
              was.late: true
            rules:
              - rule: money
                allow: refund
            """)
            .WasNot("late").Decide();

        decision.Should().BeEquivalentTo(new { Coverage = Coverage.NotCovered, Policies = Array.Empty<string>() });
        decision.Fallback.Should().NotBeNull();
    }

    [Fact]
    public void A_policy_that_may_be_in_force_may_give_nothing() =>
        Scenario.Policy("""
            applies-when:
              was.late: true
            rules:
              - rule: money
                allow: refund
            """)
            .Wanting("refund").Decide().Coverage.Should().Be(Coverage.Open);

    [Theory]
    [InlineData("true", Coverage.Covered)]
    [InlineData("false", Coverage.NotCovered)]
    public void Where_policies_name_no_action_their_options_count_as_wanted(string late, Coverage coverage) =>
        Scenario.Policy("""
            goodwill:
              - option: credit
                gives: store-credit
                when: was.late
                amount: 5
            """)
            .Given($$"""{ "was": { "late": {{late}} } }""").Decide().Coverage.Should().Be(coverage);

    [Fact]
    public void An_option_covers_the_action_that_carries_it_out() =>
        Scenario.Policy("""
            goodwill:
              - option: money-back
                gives: refund
                by: refund
                amount: 5
            """)
            .Wanting("refund").Decide().Coverage.Should().Be(Coverage.Covered);

    [Fact]
    public void It_is_a_dead_end_if_everything_wanted_is_denied_and_nothing_is_left_instead()
    {
        var decision = Scenario.Policy("""
            rules:
              - rule: never
                deny: [refund, resend]
                say: No.
                instead: [repair]
              - rule: nor-that
                deny: repair
                say: Nor that.
            """)
            .Wanting("refund", "resend").Decide();

        decision.Should().BeEquivalentTo(new { Coverage = Coverage.Covered, DeadEnd = true });
        decision.Fallback!.Instead.Select(Brief.Of).Should().Equal("hand-over allowed");
    }

    [Fact]
    public void A_sentence_is_a_way_on_and_no_dead_end()
    {
        var decision = Window.WasNot("late").Wanting("refund").Decide();

        decision.Should().BeEquivalentTo(new { DeadEnd = false, Fallback = (FallbackOffer?)null });
        decision.Instead("refund").Should().Equal("You can give it to a friend.");
    }

    [Fact]
    public void It_is_no_dead_end_while_something_wanted_can_be_had() =>
        Scenario.Policy("""
            rules:
              - rule: never
                deny: refund
                say: No.
              - rule: always
                allow: resend
                approval: manager
            """)
            .Wanting("refund", "resend").Decide().DeadEnd.Should().BeFalse();

    [Fact]
    public void What_the_fallback_gives_is_within_the_limits_of_the_set_and_the_ceiling()
    {
        var scenario = Scenario.WithoutPolicy().Set("limits: [40 per customer]").Wanting("refund");

        Brief.Of(scenario.After("make-it-right", 25).Decide().Fallback!.Goodwill.Single())
            .Should().Be("allowed: up to 15 (40 per customer)");
        Brief.Of(scenario.After("make-it-right", 25, customer: "c-2", inCase: "s-1").Decide().Fallback!.Goodwill.Single())
            .Should().Be("allowed: up to 25 (authority); lead 30");
    }

    [Fact]
    public void A_wanted_option_that_is_denied_with_nothing_instead_is_a_dead_end_too() =>
        Scenario.Policy("""
            rules:
              - rule: never
                deny: credit
                say: No.
            goodwill:
              - option: credit
                gives: store-credit
                amount: 5
            """)
            .Wanting("credit").Decide().Should().BeEquivalentTo(new { Coverage = Coverage.Covered, DeadEnd = true });
}
