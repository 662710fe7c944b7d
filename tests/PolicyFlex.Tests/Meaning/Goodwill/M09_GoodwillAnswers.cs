using FluentAssertions;
using PolicyFlex.Deciding;
using Xunit;

namespace PolicyFlex.Tests.Meaning;

public sealed class M09_GoodwillAnswers
{
    private const string Credit = """
        goodwill:
          - option: credit
            gives: store-credit
            amount: 10
            at-most: 30
        """;

    [Theory]
    [InlineData("""{ "late": true }""", "allowed: 10, up to 30 (at-most)")]
    [InlineData("""{ "late": false }""", "not-covered")]
    [InlineData("{ }", "needs-facts")]
    public void The_condition_of_an_option_is_its_allow_rule(string was, string answer)
    {
        var credit = Scenario.Policy($"{Credit}\n    when: was.late").Given($$"""{ "was": {{was}} }""").Decide().GoodwillOf("credit");

        Brief.Of(credit).Should().Be(answer);
        if (answer is "needs-facts" or "not-covered")
        {
            credit.Should().BeEquivalentTo(new { Suggested = (decimal?)null, UpTo = (decimal?)null, LimitedBy = (string?)null });
        }
    }

    [Theory]
    [InlineData("credit")]
    [InlineData("goodwill")]
    public void A_rule_may_deny_an_option_or_all_of_the_policy(string target)
    {
        var credit = Scenario.Policy($"""
            rules:
              - rule: never
                deny: {target}
                say: Not even that.
            {Credit}
            """)
            .Decide().GoodwillOf("credit");

        credit.Should().BeEquivalentTo(
            new { Answer = Answer.Denied, UpTo = 0m, Suggested = (decimal?)null, By = new[] { "desk/never" }, Say = "Not even that." });
        credit.Approvals.Should().BeEmpty();
    }

    [Fact]
    public void Goodwill_means_the_options_of_the_rules_own_policy() =>
        Scenario.Policy($"""
            rules:
              - rule: never
                deny: goodwill
                say: No.
            {Credit}
            """)
            .AndPolicy("""
            policy: other
            because: It is kind.
            goodwill:
              - option: voucher
                gives: voucher
                amount: 10
            """)
            .Goodwill("voucher").Should().Be("allowed: 10, up to 10 (at-most)");

    [Theory]
    [InlineData("agent", "needs-approval: 0, up to 0 (approval); lead 30")]
    [InlineData("lead", "allowed: 10, up to 30 (at-most)")]
    public void A_rule_may_ask_for_an_approval_of_an_option(string level, string answer) =>
        Scenario.Policy($"""
            rules:
              - rule: asked
                allow: credit
                approval: lead
            {Credit}
            """)
            .As(level).Goodwill("credit").Should().Be(answer);

    [Theory]
    [InlineData("10", "Here are $10.00, and $30.00 is the most.")]
    [InlineData("50% of order.total", "Here are $30.00, and $30.00 is the most.")]
    public void What_is_said_once_it_is_approved_is_as_much_as_can_be_approved(string amount, string words) =>
        Scenario.Policy($$"""
            goodwill:
              - option: credit
                gives: store-credit
                amount: {{amount}}
                at-most: 30
                approval: lead
                say: Here are {amount}, and {up-to} is the most.
            """).Given("""{ "order": { "total": 100 } }""").Decide().GoodwillOf("credit").Should().BeEquivalentTo(new { Suggested = 0m, UpTo = 0m, Say = words });

    [Theory]
    [InlineData("agent", "needs-approval: 0, up to 0 (approval); manager 30")]
    [InlineData("lead", "needs-approval: 0, up to 0 (approval); manager 30")]
    [InlineData("manager", "allowed: 10, up to 30 (at-most)")]
    public void An_option_may_ask_for_an_approval_itself(string level, string answer) =>
        Scenario.Policy($"{Credit}\n    approval: manager").As(level).Goodwill("credit").Should().Be(answer);

    [Fact]
    public void A_rule_may_guarantee_an_option_against_a_denial() =>
        Scenario.Policy($"""
            rules:
              - rule: never
                deny: credit
                say: No.
              - rule: promised
                guarantee: credit
                when: was.ours
            {Credit}
            """)
            .Was("ours").Goodwill("credit").Should().Be("allowed: 10, up to 30 (at-most)");

    [Theory]
    [InlineData("guarantee: credit")]
    [InlineData("allow: credit")]
    public void A_rule_never_lifts_the_condition_of_an_option(string rule) =>
        Scenario.Policy($"""
            rules:
              - rule: promised
                {rule}
            {Credit}
                when: was.late
            """)
            .WasNot("late").Goodwill("credit").Should().Be("not-covered");

    [Fact]
    public void A_guarantee_never_lifts_a_rung() =>
        Scenario.Policy($"""
            rules:
              - rule: promised
                guarantee: credit
            {Credit}
                rung: whole-order
            """)
            .WasNot("late", "broken", "ours").Goodwill("credit").Should().Be("out-of-reach");

    [Fact]
    public void A_guarantee_never_lifts_a_limit() =>
        Scenario.Policy($"""
            rules:
              - rule: promised
                guarantee: credit
            {Credit}
                limits: [once per customer within 30 days]
            """)
            .After("credit", 5).Goodwill("credit").Should().Be("denied: up to 0 (once per customer within 30 days)");

    [Theory]
    [InlineData("deny: refund, say: No.", "denied")]
    [InlineData("allow: refund, approval: lead", "needs-approval")]
    [InlineData("allow: refund", "allowed")]
    [InlineData("guarantee: refund", "allowed")]
    [InlineData("allow: refund, when: was.late", "allowed")]
    [InlineData("allow: resend", "allowed")]
    public void The_answer_is_the_stricter_of_the_options_own_and_its_actions(string rule, string answer) =>
        Scenario.Policy($$"""
            rules:
              - { rule: only, {{rule}} }
            goodwill:
              - option: money-back
                gives: refund
                by: refund
                amount: 10
            """)
            .WasNot("late").Goodwill("money-back").Split(':')[0].Should().Be(answer);

    [Fact]
    public void An_option_that_only_higher_levels_can_give_needs_approval() =>
        Scenario.Policy(Credit).Set("""
            authority:
              - level: agent
              - level: lead
                up-to: 20
              - level: manager
                up-to: 2000
            """)
            .Goodwill("credit").Should().Be("needs-approval: 0, up to 0 (authority); lead 20, manager 30");

    [Fact]
    public void An_option_that_no_level_can_give_is_denied() =>
        Scenario.Policy($"{Credit}\n    limits: [30 per customer within 30 days]").After("credit", 30)
            .Goodwill("credit").Should().Be("denied: up to 0 (30 per customer within 30 days)");

    [Fact]
    public void An_apology_is_not_counted()
    {
        var sorry = Scenario.Policy("""
            goodwill:
              - option: sorry
                gives: apology
                say: I am sorry.
            """)
            .Set("""
            authority:
              - level: agent
              - level: lead
                up-to: 250
            """)
            .Decide().GoodwillOf("sorry");

        sorry.Should().BeEquivalentTo(new
        {
            Answer = Answer.Allowed,
            Suggested = (decimal?)null,
            UpTo = (decimal?)null,
            LimitedBy = (string?)null,
            Say = "I am sorry.",
        });
    }

    [Theory]
    [InlineData("deny: credit, say: No., when: was.late")]
    [InlineData("allow: credit, approval: lead, when: was.late")]
    public void A_rule_about_an_option_that_may_apply_leaves_it_open(string rule)
    {
        var decision = Scenario.Policy($$"""
            rules:
              - { rule: perhaps, {{rule}} }
            {{Credit}}
            """)
            .Decide();

        decision.Option("credit").Should().Be("needs-facts");
        decision.Asks.Should().BeEquivalentTo([new { Fact = "was.late", For = new[] { "credit" } }]);
    }

    [Fact]
    public void An_option_whose_action_hangs_on_missing_facts_does_so_too() =>
        Scenario.Policy("""
            rules:
              - rule: late
                deny: refund
                say: No.
                when: was.late
            goodwill:
              - option: money-back
                gives: refund
                by: refund
                amount: 10
            """)
            .Goodwill("money-back").Should().Be("needs-facts");

    [Theory]
    [InlineData(0, "allowed")]
    [InlineData(1, "denied")]
    public void An_apology_may_have_a_limit_in_times(int times, string answer) =>
        Enumerable.Range(0, times).Aggregate(
            Scenario.Policy("""
                goodwill:
                  - option: sorry
                    gives: apology
                    limits: [once per customer within 7 days]
                """),
            (all, _) => all.After("sorry", 0)).Goodwill("sorry").Split(':')[0].Should().Be(answer);

    [Fact]
    public void What_is_owed_is_no_generosity_and_has_no_ceiling() =>
        Scenario.Policy("""
            goodwill:
              - option: difference
                gives: refund
                owed: true
                amount: 500
            """)
            .Goodwill("difference").Should().Be("allowed: 500, up to 500 (at-most)");
}
