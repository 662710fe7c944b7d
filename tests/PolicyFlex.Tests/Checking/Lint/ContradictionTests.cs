using FluentAssertions;
using Xunit;

namespace PolicyFlex.Tests.Checking.Lint;

/// <summary>Conditions that cannot hold at once, and those that always do.</summary>
public sealed class ContradictionTests
{
    [Theory]
    [InlineData("situation.contacts >= 3 and situation.contacts < 3", "`situation.contacts >= 3` and `situation.contacts < 3`")]
    [InlineData("situation.contacts > 79228162514264337593543950335 and situation.contacts < 79228162514264337593543950335", "`situation.contacts > 79228162514264337593543950335` and `situation.contacts < 79228162514264337593543950335`")]
    [InlineData("situation.contacts > 2 and situation.contacts < 3", "`situation.contacts > 2` and `situation.contacts < 3`")]
    [InlineData("order.total == 5 and loyal and order.total > 5", "`order.total == 5` and `order.total > 5`")]
    [InlineData("situation.kind == \"late\" and situation.kind == \"damaged\"", "`situation.kind: late` and `situation.kind: damaged`")]
    public void A_condition_that_excludes_itself_is_told(string when, string parts) =>
        Linted.Told(Rule($"'{when}'")).Should().Equal($"warning PF702: The condition of rule `r` never holds: {parts} exclude each other. Change one of them, or leave it out.");

    [Theory]
    [InlineData("order.total > 2 and order.total < 3")]
    [InlineData("situation.kind in (\"late\", \"damaged\") and situation.kind == \"damaged\"")]
    [InlineData("order.total > 5 or order.total < 3")]
    [InlineData("situation.contacts > 5 and order.total < 3")]
    [InlineData("not (situation.contacts >= 3) and situation.contacts < 3")]
    [InlineData("situation.contacts >= 1")]
    public void One_that_can_hold_is_not(string when) => Linted.Told(Rule($"'{when}'")).Should().BeEmpty();

    [Fact]
    public void What_stands_above_is_asked_for_too() => Linted.Told(
        """
        # returns.policy.yaml
        applies-when:
          situation.kind: [late, damaged]
        rules:
          - rule: r
            allow: refund
            when: order.total <= 100
            exceptions:
              - rule: too-much
                allow: refund
                approval: lead
                when: order.total > 100
          - rule: other
            allow: replace
            when:
              situation.kind: other
        goodwill:
          - option: credit
            gives: store-credit
            when: situation.contacts <= 2
            amount: 10
            step-up:
              - when: situation.contacts > 4
                amount: 20
        """).Should().Equal(
        "warning PF702: The condition of rule `too-much` never holds: `order.total > 100` is excluded by `order.total <= 100` above it. Change one of them, or leave it out.",
        "warning PF702: The condition of rule `other` never holds: `situation.kind: other` is excluded by `situation.kind: late, damaged` above it. Change one of them, or leave it out.",
        "warning PF702: The condition of a step-up of option `credit` never holds: `situation.contacts > 4` is excluded by `situation.contacts <= 2` above it. Change one of them, or leave it out.");

    [Fact]
    public void An_exception_of_a_rule_with_otherwise_may_ask_for_the_opposite() => Linted.Told(
        """
        # returns.policy.yaml
        rules:
          - rule: r
            allow: refund
            when: order.total <= 100
            otherwise:
              say: I would like to look at it first.
              instead: [replace]
            exceptions:
              - rule: ours
                allow: refund
                when: order.total > 100
        """).Should().BeEmpty();

    [Fact]
    public void What_a_fact_is_anyway_is_told() => Linted.Told(Rule("situation.contacts >= 0")).Should().Equal(
        "warning PF703: `situation.contacts >= 0` always holds, by the `min` and `max` of `situation.contacts`. Leave it out, or change the number.");

    private static string Rule(string when) =>
        $"""
        # returns.policy.yaml
        rules:
          - rule: r
            allow: refund
            when: {when}
        """;
}
