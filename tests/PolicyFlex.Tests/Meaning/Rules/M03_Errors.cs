using FluentAssertions;
using PolicyFlex.Deciding;
using Xunit;

namespace PolicyFlex.Tests.Meaning;

public sealed class M03_Errors
{
    private const string DividesByZero = "order.total / order.count > 1";

    [Fact]
    public void A_division_by_zero_is_not_false_but_listed()
    {
        var decision = Scenario.Policy($"""
            rules:
              - rule: ratio
                allow: refund
                when: {DividesByZero}
                otherwise:
                  say: No.
            """)
            .Given("""{ "order": { "total": 10, "count": 0 } }""").Decide();

        decision.Answer("refund").Should().Be("needs-facts");
        decision.Problems.Should().BeEquivalentTo([new { At = "desk/ratio", Kind = DecisionProblemKind.Error }]);
    }

    [Fact]
    public void An_overflow_is_an_error_too() =>
        Allowed("order.total * 1000000000000000 * 1000000000000000 > 1").Given("""{ "order": { "total": 1000 } }""").Decide()
            .Problems.Should().BeEquivalentTo([new { At = "desk/only", Kind = DecisionProblemKind.Error }]);

    [Theory]
    [InlineData($"was.late and {DividesByZero}", "not-covered")]
    [InlineData($"{DividesByZero} and was.late", "not-covered")]
    [InlineData($"not was.late or {DividesByZero}", "allowed by desk/only")]
    [InlineData($"{DividesByZero} or not was.late", "allowed by desk/only")]
    public void What_is_settled_without_the_error_is_no_error_in_either_order(string when, string answer)
    {
        var decision = Allowed(when).Given("""{ "order": { "total": 10, "count": 0 } }""").WasNot("late").Decide();

        decision.Answer("refund").Should().Be(answer);
        decision.Problems.Should().BeEmpty();
    }

    [Theory]
    [InlineData($"was.late and {DividesByZero}")]
    [InlineData($"{DividesByZero} and was.late")]
    [InlineData($"was.late or {DividesByZero}")]
    [InlineData($"{DividesByZero} or was.late")]
    public void An_error_wins_over_unknown(string when)
    {
        var decision = Allowed(when).Given("""{ "order": { "total": 10, "count": 0 } }""").Decide();

        decision.Answer("refund").Should().Be("needs-facts");
        decision.Problems.Should().ContainSingle().Which.At.Should().Be("desk/only");
    }

    [Fact]
    public void A_missing_divisor_is_unknown_and_no_error()
    {
        var decision = Allowed(DividesByZero).Given("""{ "order": { "total": 10 } }""").Decide();

        decision.Asked().Should().Equal("order.count");
        decision.Problems.Should().BeEmpty();
    }

    [Theory]
    [InlineData("order.items.Min(price) > 10")]
    [InlineData("not (order.items.Min(price) > 10)")]
    [InlineData("order.items.Max(price) > 10")]
    public void The_least_of_nothing_is_unknown_and_with_nothing_to_ask_for_nothing_is_said(string when)
    {
        var decision = Allowed(when).Given("""{ "order": { "items": [] } }""").Decide();

        decision.Answer("refund").Should().Be("not-covered");
        decision.Asked().Should().BeEmpty();
        decision.Problems.Should().BeEmpty();
    }

    [Fact]
    public void The_sum_of_nothing_is_zero() =>
        Allowed("order.items.Sum(price) == 0").Given("""{ "order": { "items": [] } }""").Answer("refund")
            .Should().Be("allowed by desk/only");

    [Theory]
    [InlineData("""[{ "finalSale": false }, { "sku": "a" }]""", "needs-facts")]
    [InlineData("""[{ "finalSale": true }, { "sku": "a" }]""", "allowed by desk/only")]
    [InlineData("""[{ "sku": "a" }, { "finalSale": true }]""", "allowed by desk/only")]
    [InlineData("""[{ "finalSale": false }, { "finalSale": false }]""", "not-covered")]
    [InlineData("[]", "not-covered")]
    public void Whether_any_is_so_is_unknown_if_none_is_and_one_is_unknown(string items, string answer) =>
        Allowed("order.items.Any(finalSale)").Given($$"""{ "order": { "items": {{items}} } }""").Answer("refund").Should().Be(answer);

    [Fact]
    public void A_table_with_a_missing_key_is_unknown_though_it_has_an_otherwise()
    {
        var scenario = Allowed("weight > 1").Set("""
            tables:
              weight:
                by: [customer.tier]
                rows:
                  gold: 10
                otherwise: 5
            """);

        scenario.Decide().Asked().Should().Equal("customer.tier");
        scenario.Given("""{ "customer": { "tier": "guest" } }""").Answer("refund").Should().Be("allowed by desk/only");
    }

    [Theory]
    [InlineData("amount: order.total / order.count\n    at-most: 30", "allowed: up to 30 (at-most)")]
    [InlineData("amount: 5\n    at-most: order.total / order.count", "needs-facts")]
    [InlineData("amount: 5\n    limits: [order.total / order.count per customer]", "needs-facts")]
    public void An_amount_cap_or_limit_that_is_an_error_counts_as_unknown_and_is_listed_once(string amounts, string answer)
    {
        var decision = Scenario.Policy($"""
            goodwill:
              - option: credit
                gives: store-credit
                {amounts}
            """)
            .Given("""{ "order": { "total": 10, "count": 0 } }""").Decide();

        decision.Option("credit").Should().Be(answer);
        decision.Problems.Should().BeEquivalentTo([new { At = "credit", Kind = DecisionProblemKind.Error }]);
    }

    [Fact]
    public void Errors_of_the_ladder_and_of_the_levels_are_listed_too() =>
        Scenario.Policy("""
            goodwill:
              - option: credit
                gives: store-credit
                rung: apology
                amount: 5
            """)
            .Set($"""
            ladder:
              rungs:
                - rung: apology
                - rung: gesture
                  when: {DividesByZero}
            authority:
              - level: agent
                up-to: 50
                step-up:
                  - when: {DividesByZero}
                    up-to: 70
            """)
            .Given("""{ "order": { "total": 10, "count": 0 } }""").Decide()
            .Problems.Select(problem => problem.At).Should().BeEquivalentTo("ladder/gesture", "authority/agent");

    [Fact]
    public void Errors_of_a_policy_that_is_not_in_force_are_not_listed() =>
        Scenario.Policy($"""
            applies-when:
              was.late: true
            rules:
              - rule: only
                allow: refund
                when: {DividesByZero}
            """)
            .WasNot("late").Given("""{ "order": { "total": 10, "count": 0 } }""").Decide().Problems.Should().BeEmpty();

    private static Scenario Allowed(string when) => Scenario.Policy($"""
        rules:
          - rule: only
            allow: refund
            when: {when}
        """);
}
