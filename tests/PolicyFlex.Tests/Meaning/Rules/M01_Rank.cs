using FluentAssertions;
using PolicyFlex.Deciding;
using Xunit;

namespace PolicyFlex.Tests.Meaning;

public sealed class M01_Rank
{
    [Fact]
    public void A_rule_whose_condition_is_false_gives_nothing() =>
        Scenario.Policy("""
            rules:
              - rule: late
                allow: refund
                when: was.late
            """)
            .WasNot("late").Answer("refund").Should().Be("not-covered");

    [Fact]
    public void A_rule_whose_condition_is_false_gives_the_denial_of_its_otherwise() =>
        Scenario.Policy("""
            rules:
              - rule: late
                allow: refund
                when: was.late
                otherwise:
                  overridable-by: manager
                  say: It was in time.
            """)
            .WasNot("late").Answer("refund").Should().Be("denied (overridable by manager) by desk/late");

    [Theory]
    [InlineData("allow: refund", "{ allow: refund, approval: lead }", "needs-approval (lead)")]
    [InlineData("{ allow: refund, approval: lead }", "{ allow: refund, approval: { level: lead, by: 2 } }", "needs-approval (2 x lead)")]
    [InlineData("{ allow: refund, approval: { level: lead, by: 2 } }", "{ allow: refund, approval: manager }", "needs-approval (manager)")]
    [InlineData("{ allow: refund, approval: manager }", "{ deny: refund, advisory: true, say: No. }", "denied (overridable by agent)")]
    [InlineData("{ deny: refund, advisory: true, say: No. }", "{ deny: refund, overridable-by: lead, say: No. }", "denied (overridable by lead)")]
    [InlineData(
        "{ deny: refund, overridable-by: lead, say: No. }", "{ deny: refund, overridable-by: manager, say: No. }", "denied (overridable by manager)")]
    [InlineData("{ deny: refund, overridable-by: manager, say: No. }", "{ deny: refund, final: true, say: No. }", "denied (final)")]
    [InlineData("{ deny: refund, final: true, say: No. }", "guarantee: refund", "allowed")]
    public void The_highest_rank_is_the_answer_in_whatever_order_the_rules_stand(string lower, string higher, string answer)
    {
        var (low, high) = (Entry("low", lower), Entry("high", higher));

        Scenario.Policy($"rules:\n{low}{high}").Answer("refund").Should().Be($"{answer} by desk/high");
        Scenario.Policy($"rules:\n{high}{low}").Answer("refund").Should().Be($"{answer} by desk/high");
    }

    [Fact]
    public void The_rules_of_all_policies_in_force_count() =>
        Scenario.Policy("""
            rules:
              - rule: always
                allow: refund
            """)
            .AndPolicy("""
            policy: bank
            because: The bank wants it.
            rules:
              - rule: never
                deny: refund
                say: The bank says no.
            """)
            .Answer("refund").Should().Be("denied (overridable by lead) by bank/never");

    [Fact]
    public void A_policy_whose_scope_does_not_hold_gives_nothing() =>
        Scenario.Policy("""
            applies-when:
              was.late: true
            rules:
              - rule: always
                allow: refund
            """)
            .WasNot("late").Wanting("refund").Answer("refund").Should().Be("not-covered");

    [Fact]
    public void All_rules_of_the_answers_rank_are_named_by_id() =>
        Scenario.Policy("""
            rules:
              - rule: second
                allow: refund
              - rule: first
                allow: refund
            """)
            .Answer("refund").Should().Be("allowed by desk/first, desk/second");

    [Theory]
    [InlineData("agent", "needs-approval (manager)")]
    [InlineData("lead", "needs-approval (manager)")]
    [InlineData("manager", "allowed")]
    public void What_needs_an_approval_is_allowed_for_an_actor_of_that_level(string level, string answer) =>
        Scenario.Policy("""
            rules:
              - rule: big
                allow: refund
                approval: manager
            """)
            .As(level).Answer("refund").Should().Be($"{answer} by desk/big");

    [Theory]
    [InlineData("agent")]
    [InlineData("lead")]
    [InlineData("manager")]
    public void An_approval_by_two_people_is_never_plainly_allowed(string level) =>
        Scenario.Policy("""
            rules:
              - rule: big
                allow: refund
                approval:
                  level: lead
                  by: 2
            """)
            .As(level).Answer("refund").Should().Be("needs-approval (2 x lead) by desk/big");

    [Fact]
    public void A_guarantee_against_a_final_denial_holds_and_is_reported()
    {
        var decision = Scenario.Policy("""
            rules:
              - rule: promised
                guarantee: refund
              - rule: never
                deny: refund
                final: true
                say: No.
            """)
            .Decide();

        decision.Answer("refund").Should().Be("allowed by desk/promised");
        decision.Problems.Select(problem => problem.Kind).Should().Equal(DecisionProblemKind.GuaranteeAgainstFinal);
    }

    [Fact]
    public void A_guarantee_against_a_denial_that_is_not_final_is_nothing_to_report() =>
        Scenario.Policy("""
            rules:
              - rule: promised
                guarantee: refund
              - rule: hardly
                deny: refund
                overridable-by: manager
                say: No.
            """)
            .Decide().Problems.Should().BeEmpty();

    private static string Entry(string name, string rule) => rule.StartsWith('{')
        ? $"  - {{ rule: {name}, {rule[1..]}\n"
        : $"  - {{ rule: {name}, {rule} }}\n";
}
