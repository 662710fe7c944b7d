using FluentAssertions;
using PolicyFlex.Deciding;
using Xunit;

namespace PolicyFlex.Tests.Meaning;

public sealed class M09_GoodwillBounds
{
    [Theory]
    [InlineData("agent", "allowed: 40, up to 50 (authority); lead 250, manager 1000")]
    [InlineData("lead", "allowed: 40, up to 250 (authority); manager 1000")]
    [InlineData("manager", "allowed: 40, up to 1000 (at-most)")]
    public void The_ceiling_of_the_actor_bounds_and_higher_levels_can_give_more(string level, string answer) =>
        Credit("amount: 40\n    at-most: 1000").As(level).Goodwill("credit").Should().Be(answer);

    [Fact]
    public void A_level_that_cannot_give_more_than_those_below_it_is_not_listed() =>
        Credit("amount: 40\n    at-most: 100").Goodwill("credit").Should().Be("allowed: 40, up to 50 (authority); lead 100");

    [Fact]
    public void The_suggestion_is_at_most_what_can_be_given() =>
        Credit("amount: 80\n    at-most: 100").Goodwill("credit").Should().Be("allowed: 50, up to 50 (authority); lead 100");

    [Fact]
    public void What_is_left_of_a_limit_bounds() =>
        Credit("amount: 20\n    at-most: 30\n    limits: [40 per customer within 30 days]").After("credit", 25)
            .Goodwill("credit").Should().Be("allowed: 15, up to 15 (40 per customer within 30 days)");

    [Fact]
    public void What_is_left_is_never_below_zero()
    {
        var decision = Credit("amount: 20\n    limits: [40 per customer within 30 days]").After("credit", 60).Decide();

        decision.Option("credit").Should().Be("denied: up to 0 (40 per customer within 30 days)");
        decision.Bounds("credit").Should().Contain("40 per customer within 30 days: 0");
    }

    [Theory]
    [InlineData(1, "allowed: 20, up to 20 (at-most)")]
    [InlineData(2, "denied: up to 0 (2 times per customer within 30 days)")]
    [InlineData(3, "denied: up to 0 (2 times per customer within 30 days)")]
    public void A_limit_in_times_bounds_only_when_it_is_used_up(int times, string answer) =>
        Enumerable.Range(0, times)
            .Aggregate(Credit("amount: 20\n    limits: [2 times per customer within 30 days]"), (all, _) => all.After("credit", 1))
            .Goodwill("credit").Should().Be(answer);

    [Fact]
    public void All_bounds_are_listed_in_order_with_what_they_leave_and_when_it_returns()
    {
        var decision = Credit("""
            amount: 20
                at-most: 100
                limits: [40 per customer within 30 days, 3 times per customer within 60 days, 90 per order.id]
            """)
            .Set("limits: [200 each year]")
            .AndPolicy("""
            policy: other
            because: It is kind.
            goodwill:
              - option: voucher
                gives: voucher
                amount: 10
            limits: [1 per customer]
            """)
            .After("credit", 25, at: "2026-02-20T10:00:00-05:00")
            .After("credit", 10, at: "2026-02-10T10:00:00-05:00").Decide();

        decision.Bounds("credit").Should().Equal(
            "at-most: 100",
            "authority: 50",
            "40 per customer within 30 days: 5",
            "3 times per customer within 60 days: 1",
            "90 per order.id: 55",
            "200 each year: 165");
        decision.GoodwillOf("credit").Bounds.Select(bound => bound.Returns).Should().Equal(
            null,
            null,
            Scenario.Moment("2026-03-12T10:00:00-04:00").AddHours(1),
            Scenario.Moment("2026-04-11T10:00:00-04:00").AddHours(1),
            null,
            Scenario.Moment("2027-01-01T00:00:00-05:00"));
    }

    [Fact]
    public void Bounds_of_an_approval_stand_before_authority() =>
        Credit("amount: 20\n    approval: lead\n    limits: [40 per customer within 30 days]").Decide().Bounds("credit")
            .Should().Equal("at-most: 20", "approval: 0", "authority: 50", "40 per customer within 30 days: 40");

    [Fact]
    public void Limits_of_the_option_come_before_those_of_the_policy_and_of_the_set() =>
        Scenario.Policy("""
            limits: [70 per customer within 7 days]
            goodwill:
              - option: credit
                gives: store-credit
                amount: 20
                limits: [60 per customer within 7 days]
            """)
            .Set("limits: [80 per customer within 7 days]").Decide().Bounds("credit").Should().Equal(
                "at-most: 20",
                "authority: 50",
                "60 per customer within 7 days: 60",
                "70 per customer within 7 days: 70",
                "80 per customer within 7 days: 80");

    [Theory]
    [InlineData("40 per customer within 30 days, 40 per customer within 60 days", "40 per customer within 60 days")]
    [InlineData("40 per customer within 60 days, 40 per customer within 30 days", "40 per customer within 60 days")]
    public void Of_equal_bounds_the_last_to_return_is_named(string limits, string limitedBy) =>
        Credit($"amount: 40\n    limits: [{limits}]").After("credit", 25).Decide().GoodwillOf("credit").LimitedBy.Should().Be(limitedBy);

    [Theory]
    [InlineData("agent", "allowed: 2, up to 4 (authority); lead 10")]
    [InlineData("lead", "allowed: 2, up to 10 (at-most)")]
    public void Things_are_counted_in_whole_units_within_their_worth(string level, string answer)
    {
        var mug = Scenario.Policy("""
            goodwill:
              - option: mug
                gives: gift
                unit: mug
                worth: 12
                amount: 2
                at-most: 10
            """)
            .As(level).Decide().GoodwillOf("mug");

        Brief.Of(mug).Should().Be(answer);
        mug.Should().BeEquivalentTo(new { Gives = "gift", Unit = "mug", Worth = 12m, Currency = (string?)null });
    }

    [Fact]
    public void Units_are_rounded_down_to_whole_ones() =>
        Scenario.Policy("""
            goodwill:
              - option: mug
                gives: gift
                unit: mug
                worth: 1
                amount: order.total / 10
            """)
            .Given("""{ "order": { "total": 39 } }""").Goodwill("mug").Should().Be("allowed: 3, up to 3 (at-most)");

    [Fact]
    public void A_money_kind_with_a_unit_is_counted_in_that_unit() =>
        Scenario.Policy("""
            goodwill:
              - option: tickets
                gives: voucher
                unit: ticket
                worth: 20
                amount: 1
                at-most: 5
            """)
            .Goodwill("tickets").Should().Be("allowed: 1, up to 2 (authority); lead 5");

    [Theory]
    [InlineData("agent", "needs-approval: 0, up to 0 (approval); 2 x lead 20")]
    public void An_approval_by_two_people_says_so(string level, string answer) =>
        Credit("amount: 20\n    approval:\n      level: lead\n      by: 2").As(level).Goodwill("credit").Should().Be(answer);

    [Fact]
    public void The_words_of_an_option_name_the_suggestion() =>
        Credit("amount: 20\n    say: I have put {amount} on your account.").Decide().GoodwillOf("credit").Say
            .Should().StartWith("I have put ").And.Contain("20").And.EndWith(" on your account.");

    [Fact]
    public void Money_says_its_currency() =>
        Credit("amount: 20").Decide().GoodwillOf("credit").Should().BeEquivalentTo(
            new { Answer = Answer.Allowed, Gives = "store-credit", Unit = (string?)null, Worth = (decimal?)null, Currency = "USD" });

    private static Scenario Credit(string amounts) => Scenario.Policy($"""
        goodwill:
          - option: credit
            gives: store-credit
            {amounts}
        """);
}
