using FluentAssertions;
using Xunit;

namespace PolicyFlex.Tests.Checking.Lint;

/// <summary>Neighbours that divide a number among them.</summary>
public sealed class BoundaryTests
{
    [Theory]
    [InlineData("order.total < 100", "order.total > 100")]
    [InlineData("order.total <= 99", "order.total >= 100")]
    [InlineData("order.total <= 99.99", "order.total >= 100")]
    [InlineData("order.total < 100", "100 < order.total")]
    [InlineData("situation.contacts <= 2", "situation.contacts >= 4")]
    [InlineData("situation.contacts < 2", "situation.contacts > 2")]
    [InlineData("order.total < 100 and loyal", "loyal and order.total > 100")]
    public void A_slip_leaves_a_gap(string lower, string upper) =>
        Linted.Told(Rules(lower, upper)).Should().ContainSingle().Which.Should().StartWith("warning PF700: Between `").And
            .EndWith("(rule `large`) lies what neither speaks of. Let one begin where the other ends.");

    [Theory]
    [InlineData("order.total <= 100", "order.total >= 100")]
    [InlineData("order.total <= 100", "order.total > 99.50")]
    [InlineData("situation.contacts <= 3", "situation.contacts >= 3")]
    public void A_slip_lets_both_hold(string lower, string upper) =>
        Linted.Told(Rules(lower, upper)).Should().Equal(
            $"warning PF701: `{lower}` (rule `small`) and `{upper}` (rule `large`) hold at the same time where they meet. Let only one of them have what lies on the bound.");

    [Theory]
    [InlineData("order.total <= 100", "order.total > 100")]
    [InlineData("order.total < 10", "order.total > 400")]
    [InlineData("order.total <= 400", "order.total >= 10")]
    [InlineData("situation.contacts <= 2", "situation.contacts >= 3")]
    [InlineData("order.total < 100 and loyal", "order.total > 100")]
    [InlineData("order.total < 100 and situation.angry", "order.total > 100 and not situation.angry")]
    [InlineData("order.total < 100", "situation.contacts > 100")]
    [InlineData("order.total >= 100", "order.total >= 100")]
    public void What_was_meant_is_not_told(string lower, string upper) => Linted.Told(Rules(lower, upper)).Should().BeEmpty();

    [Theory]
    [InlineData("  - rule: middle\n    allow: refund\n    when: order.total == 100\n")]
    [InlineData("  - rule: always\n    allow: refund\n")]
    [InlineData("  - rule: middle\n    allow: refund\n    when: order.total == 100\n    approval: lead\n")]
    public void A_third_rule_fills_the_gap(string third) => Linted.Told(Rules("order.total < 100", "order.total > 100") + third).Should().BeEmpty();

    [Fact]
    public void Rules_of_different_actions_have_no_gap_between_them() => Linted.Told(
        """
        # returns.policy.yaml
        rules:
          - rule: small
            allow: refund
            when: order.total < 100
          - rule: large
            allow: replace
            when: order.total > 100
        """).Should().BeEmpty();

    [Fact]
    public void Exceptions_side_by_side_and_options_have_neighbours_too() => Linted.Told(
        """
        # returns.policy.yaml
        rules:
          - rule: small-refund
            allow: refund
            approval: lead
            exceptions:
              - rule: tiny
                allow: refund
                when: order.total < 10
              - rule: rather-large
                deny: refund
                when: order.total > 10
                say: I would like to look at it first.
                instead: [replace]
        goodwill:
          - option: credit
            gives: store-credit
            when: situation.contacts <= 3
            amount: 10
          - option: voucher
            gives: voucher
            when: situation.contacts >= 3
            amount: 10
        """).Should().Equal(
        "warning PF700: Between `order.total < 10` (rule `tiny`) and `order.total > 10` (rule `rather-large`) lies what neither speaks of. Let one begin where the other ends.",
        "warning PF701: `situation.contacts <= 3` (option `credit`) and `situation.contacts >= 3` (option `voucher`) hold at the same time where they meet. Let only one of them have what lies on the bound.");

    private static string Rules(string lower, string upper) =>
        $"""
        # returns.policy.yaml
        rules:
          - rule: small
            allow: refund
            when: {lower}
          - rule: large
            allow: refund
            when: {upper}
            approval: lead

        """;
}
