using FluentAssertions;
using Xunit;

namespace PolicyFlex.Tests.Meaning;

public sealed class M11_Authority
{
    private const string Credit = """
        goodwill:
          - option: credit
            gives: store-credit
            amount: 40
            at-most: 300
          - option: voucher
            gives: voucher
            amount: 10
          - option: difference
            gives: refund
            owed: true
            amount: 10
        """;

    private const string Points = """
        goodwill:
          - option: points
            gives: points
            unit: point
            at-most: 9000
          - option: credit
            gives: store-credit
            at-most: 300
        """;

    private const string Map = """
        authority:
          - level: agent
            up-to:
              money: 50
              points: 1000
          - level: lead
            up-to:
              money: 250
              points: 5000
        """;

    [Fact]
    public void A_ceiling_counts_all_goodwill_of_the_case_by_anyone() =>
        Scenario.Policy(Credit).InCase("case-1")
            .After("credit", 15, inCase: "case-1", agent: "lou")
            .After("voucher", 10, inCase: "case-1")
            .Goodwill("credit").Should().Be("allowed: 25, up to 25 (authority); lead 225, manager 300");

    [Fact]
    public void What_was_given_in_another_case_does_not_count() =>
        Scenario.Policy(Credit).InCase("case-1").After("credit", 15, inCase: "case-2")
            .Goodwill("credit").Should().Be("allowed: 40, up to 50 (authority); lead 250, manager 300");

    [Fact]
    public void Without_a_case_the_situation_is_its_own() =>
        Scenario.Policy(Credit).After("credit", 15, inCase: "s-1")
            .Goodwill("credit").Should().Be("allowed: 35, up to 35 (authority); lead 235, manager 300");

    [Fact]
    public void What_is_owed_does_not_count() =>
        Scenario.Policy(Credit).InCase("case-1").After("difference", 15, inCase: "case-1")
            .Goodwill("credit").Should().Be("allowed: 40, up to 50 (authority); lead 250, manager 300");

    [Fact]
    public void When_the_ceiling_is_used_up_only_higher_levels_can_give() =>
        Scenario.Policy(Credit).InCase("case-1").After("credit", 60, inCase: "case-1")
            .Goodwill("credit").Should().Be("needs-approval: 0, up to 0 (authority); lead 190, manager 300");

    [Fact]
    public void Units_count_by_their_worth() =>
        Scenario.Policy("""
            goodwill:
              - option: mug
                gives: gift
                unit: mug
                worth: 12
                at-most: 10
              - option: credit
                gives: store-credit
                at-most: 30
            """)
            .InCase("case-1").After("mug", 2, inCase: "case-1", worth: 24)
            .Goodwill("credit").Should().Be("allowed: up to 26 (authority); lead 30");

    [Fact]
    public void A_key_of_the_map_counts_in_its_own_units_and_not_under_money()
    {
        var decision = Scenario.Policy(Points).Set(Map).InCase("case-1")
            .After("credit", 20, inCase: "case-1").After("points", 300, inCase: "case-1").Decide();

        decision.Option("points").Should().Be("allowed: up to 700 (authority); lead 4700");
        decision.Option("credit").Should().Be("allowed: up to 30 (authority); lead 230");
    }

    [Fact]
    public void A_kind_with_neither_key_nor_worth_does_not_load() =>
        Scenario.Policy(Points).Load().Succeeded.Should().BeFalse();

    [Theory]
    [InlineData("true", "allowed: 10, up to 10 (authority); lead 210, manager 300")]
    [InlineData("false", "allowed: 40, up to 50 (authority); lead 250, manager 300")]
    public void The_costs_of_an_action_count_only_within_authority(string within, string answer) =>
        Scenario.Policy($"""
            rules:
              - rule: always
                allow: refund
            {Credit}
            """)
            .Set($"""
            actions:
              refund:
                costs: order.total
                within-authority: {within}
              hand-over:
                title: Hand over
            """)
            .Given("""{ "order": { "total": 40 } }""").InCase("case-1").After("refund", 40, inCase: "case-1")
            .Goodwill("credit").Should().Be(answer);

    [Theory]
    [InlineData("""{ "late": true, "broken": true }""", "allowed: 40, up to 90 (authority); lead 250, manager 300")]
    [InlineData("""{ "late": true, "broken": false }""", "allowed: 40, up to 70 (authority); lead 250, manager 300")]
    [InlineData("""{ "late": true }""", "allowed: 40, up to 70 (authority); lead 250, manager 300")]
    [InlineData("{ }", "allowed: 40, up to 50 (authority); lead 250, manager 300")]
    public void The_largest_true_step_up_of_a_level_holds_and_an_unknown_one_counts_as_false(string was, string answer) =>
        Scenario.Policy(Credit).Set("""
            authority:
              - level: agent
                up-to: 50
                step-up:
                  - when: was.broken
                    up-to: 90
                  - when: was.late
                    up-to: 70
              - level: lead
                up-to: 250
              - level: manager
                up-to: 2000
            """)
            .Given($$"""{ "was": {{was}} }""").Goodwill("credit").Should().Be(answer);

    [Fact]
    public void A_ceiling_may_be_cumulative_over_something_else_than_the_case() =>
        Scenario.Policy(Credit).Set("""
            authority:
              per: [customer]
              levels:
                - level: agent
                  up-to: 50
                - level: lead
                  up-to: 250
            """)
            .After("credit", 15, inCase: "case-2").After("credit", 30, customer: "c-2")
            .Goodwill("credit").Should().Be("allowed: 35, up to 35 (authority); lead 235");

    [Fact]
    public void A_ceiling_may_be_unlimited()
    {
        var decision = Scenario.Policy(Credit).Set("""
            authority:
              - level: agent
                up-to: unlimited
            """)
            .Decide();

        decision.Option("credit").Should().Be("allowed: 40, up to 300 (at-most)");
        decision.Bounds("credit").Should().Equal("at-most: 300", "authority: -");
    }
}
