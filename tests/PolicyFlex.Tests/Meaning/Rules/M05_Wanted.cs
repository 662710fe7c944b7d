using FluentAssertions;
using PolicyFlex.Deciding;
using Xunit;

namespace PolicyFlex.Tests.Meaning;

public sealed class M05_Wanted
{
    private static readonly Scenario Three = Scenario.Policy("""
        rules:
          - rule: fix
            allow: repair
            when: was.broken
          - rule: money
            allow: refund
            when: was.late
          - rule: again
            allow: resend
        goodwill:
          - option: credit
            gives: store-credit
            amount: 5
          - option: voucher
            gives: voucher
            amount: 5
        """);

    [Fact]
    public void Without_a_wish_the_actions_come_as_the_set_declares_them() =>
        Three.Decide().ActionNames().Should().Equal("refund", "resend", "repair");

    [Fact]
    public void What_is_wanted_comes_first_in_the_order_of_the_wishes() =>
        Three.Wanting("repair", "resend").Decide().ActionNames().Should().Equal("repair", "resend", "refund");

    [Fact]
    public void The_questions_for_what_is_wanted_come_first()
    {
        Three.Wanting("repair").Decide().Asked().Should().Equal("was.broken", "was.late");
        Three.Wanting("refund").Decide().Asked().Should().Equal("was.late", "was.broken");
    }

    [Fact]
    public void What_is_wanted_is_answered_though_no_policy_names_it()
    {
        var decision = Three.Wanting("cancel").Decide();

        decision.ActionNames().Should().Equal("cancel", "refund", "resend", "repair");
        decision.Answer("cancel").Should().Be("not-covered");
    }

    [Fact]
    public void Without_a_wish_every_action_that_a_policy_names_counts_as_wanted()
    {
        Three.WasNot("late").Was("broken").Decide().Coverage.Should().Be(Coverage.NotCovered);
        Three.WasNot("late").Was("broken").Wanting("repair").Decide().Coverage.Should().Be(Coverage.Covered);
    }

    [Fact]
    public void Options_may_be_wanted_too_and_come_first() =>
        Three.Wanting("voucher").Decide().OptionNames().Should().Equal("voucher", "credit");
}
