using FluentAssertions;
using PolicyFlex.Deciding;
using Xunit;

namespace PolicyFlex.Tests.Meaning;

/// <summary>What counts and whose; when it counts is in <see cref="M12_LimitsOverTime"/>.</summary>
public sealed class M12_Limits
{
    [Fact]
    public void Whose_it_is_is_told_by_per()
    {
        var decision = Credit("[40 per customer, 40 per order.id, 40 per agent, 40 within 90 days, 40 per customer and agent]")
            .After("credit", 1)
            .After("credit", 2, customer: "c-2")
            .After("credit", 4, order: "o-2")
            .After("credit", 8, agent: "lou")
            .Decide();

        decision.Bounds("credit").Skip(2).Should().Equal(
            "40 per customer: 27",
            "40 per order.id: 29",
            "40 per agent: 33",
            "40 within 90 days: 25",
            "40 per customer and agent: 35");
    }

    [Fact]
    public void Under_an_option_only_that_option_counts_and_under_the_set_all_goodwill() =>
        Scenario.Policy("""
            goodwill:
              - option: credit
                gives: store-credit
                amount: 20
                limits: [40 per customer]
              - option: voucher
                gives: voucher
                amount: 20
            limits: [50 per customer]
            """)
            .AndPolicy("""
            policy: other
            because: It is kind.
            goodwill:
              - option: discount
                gives: discount
                amount: 20
            """)
            .Set("limits: [60 per customer, { at-most: 70, per: customer, gives: [voucher] }, { at-most: 80, per: customer, over: [discount, voucher] }]")
            .After("credit", 1).After("voucher", 2).After("discount", 4).After("make-it-right", 8)
            .Decide().Bounds("credit").Skip(2).Should().Equal("40 per customer: 39", "50 per customer: 47", "60 per customer: 45");

    [Fact]
    public void A_limit_over_some_goodwill_bounds_only_that() =>
        Scenario.Policy("""
            goodwill:
              - option: credit
                gives: store-credit
                amount: 20
              - option: voucher
                gives: voucher
                amount: 20
            """)
            .Set("""
            limits:
              - at-most: 70
                per: customer
                gives: voucher
            """)
            .After("credit", 1).After("voucher", 2).Decide().Bounds("voucher").Skip(2).Should().Equal("70 per customer: 68");

    [Fact]
    public void An_option_counts_its_units_and_a_policy_or_the_set_what_they_are_worth()
    {
        var decision = Scenario.Policy("""
            goodwill:
              - option: mug
                gives: gift
                unit: mug
                worth: 12
                at-most: 10
                limits: [3 per customer]
            limits: [60 per customer]
            """)
            .As("manager").After("mug", 2, worth: 24).Decide();

        decision.Bounds("mug").Should().Equal("at-most: 10", "authority: 166", "3 per customer: 1", "60 per customer: 3");
        decision.Option("mug").Should().Be("allowed: up to 1 (3 per customer)");
    }

    [Fact]
    public void What_is_owed_counts_only_in_its_own_limits()
    {
        var decision = Scenario.Policy("""
            goodwill:
              - option: difference
                gives: refund
                owed: true
                amount: 20
                limits: [30 per order.id]
              - option: credit
                gives: store-credit
                amount: 20
            limits: [25 per customer]
            """)
            .Set("limits: [25 per customer]").After("difference", 15).Decide();

        decision.Option("difference").Should().Be("allowed: 15, up to 15 (30 per order.id)");
        decision.Option("credit").Should().Be("allowed: 20, up to 20 (at-most)");
    }

    [Theory]
    [InlineData("""{ "customer": { "id": null } }""", "kim", true)]
    [InlineData("{ }", null, true)]
    [InlineData("{ }", "kim", false)]
    public void Without_its_subject_an_option_is_provisional(string facts, string? agent, bool provisional)
    {
        var credit = Credit("[once per customer within 30 days, 90 per agent each day]").Given(facts).As("agent", agent).Decide()
            .GoodwillOf("credit");

        credit.Provisional.Should().Be(provisional);
        Brief.Of(credit).Should().Be("allowed: 20, up to 20 (at-most)");
    }

    [Theory]
    [InlineData("agent", "needs-approval: 0, up to 0 (30 each month, beyond manager); manager 20")]
    [InlineData("lead", "needs-approval: 0, up to 0 (30 each month, beyond manager); manager 20")]
    [InlineData("manager", "allowed: 20, up to 20 (at-most)")]
    public void Beyond_a_limit_only_the_level_that_it_names_may_approve(string level, string answer) =>
        Credit("['30 each month, beyond manager']").After("credit", 30, at: "2026-03-01T08:00:00-05:00").As(level)
            .Goodwill("credit").Should().Be(answer);

    [Fact]
    public void What_is_left_below_such_a_limit_needs_no_approval() =>
        Credit("['30 each month, beyond manager']").After("credit", 18, at: "2026-03-01T08:00:00-05:00")
            .Goodwill("credit").Should().Be("allowed: 12, up to 12 (30 each month, beyond manager); manager 20");

    [Fact]
    public void A_limit_in_times_may_be_gone_beyond_too() =>
        Credit("['once per customer, beyond lead']").After("credit", 5)
            .Goodwill("credit").Should().Be("needs-approval: 0, up to 0 (once per customer, beyond lead); lead 20");

    [Theory]
    [InlineData(20, "allowed by desk/always")]
    [InlineData(20.01, "denied (final) by 100 per customer within 30 days")]
    public void An_action_whose_costs_do_not_fit_what_is_left_is_denied_by_the_limit(decimal total, string answer)
    {
        var decision = Scenario.Policy("""
            rules:
              - rule: always
                allow: refund
                say: Of course.
            """)
            .Set("""
            actions:
              refund:
                costs: order.total
                limits:
                  - at-most: 100
                    per: customer
                    within: 30 days
                    say: That was enough for now.
              hand-over:
                title: Hand over
            """)
            .Given($$"""{ "order": { "total": {{total}} } }""").After("refund", 80).Decide();

        decision.Answer("refund").Should().Be(answer);
        decision.Action("refund").Say.Should().Be(total == 20 ? "Of course." : "That was enough for now.");
    }

    [Fact]
    public void An_action_whose_count_is_reached_is_denied_by_the_limit() =>
        Scenario.Policy("""
            rules:
              - rule: always
                allow: repair
            """)
            .Set("""
            actions:
              repair:
                limits:
                  - at-most: once
                    per: order.id
                    say: We have repaired it before.
              hand-over:
                title: Hand over
            """)
            .After("repair", 0).Answer("repair").Should().Be("denied (final) by once per order.id");

    [Fact]
    public void A_limit_of_an_action_has_to_have_words() =>
        Scenario.Policy("""
            rules:
              - rule: always
                allow: repair
            """)
            .Set("""
            actions:
              repair:
                limits: [once per order.id]
              hand-over:
                title: Hand over
            """)
            .Load().Succeeded.Should().BeFalse();

    [Theory]
    [InlineData("s-1", Answer.Denied)]
    [InlineData("s-0", Answer.Allowed)]
    public void Of_alternatives_one_is_given_in_a_case(string inCase, Answer answer) =>
        Scenario.Policy("""
            choose: one
            goodwill:
              - option: credit
                gives: store-credit
                amount: 20
              - option: voucher
                gives: voucher
                amount: 20
            """)
            .After("credit", 20, inCase: inCase).Decide().GoodwillOf("voucher").Answer.Should().Be(answer);

    private static Scenario Credit(string limits) => Scenario.Policy($"""
        goodwill:
          - option: credit
            gives: store-credit
            amount: 20
            limits: {limits}
        """);
}
