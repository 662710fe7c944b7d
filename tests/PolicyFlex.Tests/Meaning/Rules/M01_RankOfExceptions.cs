using FluentAssertions;
using PolicyFlex.Deciding;
using Xunit;

namespace PolicyFlex.Tests.Meaning;

public sealed class M01_RankOfExceptions
{
    private static readonly Scenario Window = Scenario.Policy("""
        rules:
          - rule: window
            allow: refund
            when: was.late
            otherwise:
              overridable-by: manager
              say: It was in time.
            exceptions:
              - rule: allowing
                allow: refund
                approval: lead
                when: was.broken
              - rule: denying
                deny: refund
                final: true
                say: Not this one.
                when: was.rude
              - rule: guaranteeing
                guarantee: refund
                when: was.ours
        """);

    [Fact]
    public void An_exception_that_applies_replaces_the_result_of_its_rule() =>
        Scenario.Policy("""
            rules:
              - rule: never
                deny: refund
                final: true
                say: No.
                exceptions:
                  - rule: unless-ours
                    allow: refund
                    when: was.ours
            """)
            .Was("ours").Answer("refund").Should().Be("allowed by desk/unless-ours");

    [Fact]
    public void An_exception_replaces_the_result_only_for_the_actions_that_it_names()
    {
        var decision = Scenario.Policy("""
            rules:
              - rule: both
                allow: [refund, resend]
                exceptions:
                  - rule: no-money
                    deny: refund
                    say: No.
            """)
            .Decide();

        decision.Answer("refund").Should().Be("denied (overridable by lead) by desk/no-money");
        decision.Answer("resend").Should().Be("allowed by desk/both");
    }

    [Fact]
    public void A_rule_that_gives_nothing_has_no_exceptions() =>
        Scenario.Policy("""
            rules:
              - rule: late
                allow: refund
                when: was.late
                exceptions:
                  - rule: broken
                    deny: refund
                    say: No.
                    when: was.broken
            """)
            .WasNot("late").Was("broken").Answer("refund").Should().Be("not-covered");

    [Fact]
    public void Of_several_exceptions_the_strictest_replaces_the_result_and_that_they_disagree_is_reported()
    {
        var decision = Scenario.Policy("""
            rules:
              - rule: always
                allow: refund
                exceptions:
                  - rule: asked
                    allow: refund
                    approval: lead
                    when: was.late
                  - rule: refused
                    deny: refund
                    say: No.
                    when: was.broken
            """)
            .Was("late", "broken").Decide();

        decision.Answer("refund").Should().Be("denied (overridable by lead) by desk/refused");
        decision.Problems.Select(problem => problem.Kind).Should().Equal(DecisionProblemKind.ExceptionsDisagree);
    }

    [Theory]
    [InlineData(false, false, "denied (final) by desk/never")]
    [InlineData(true, false, "allowed by desk/unless-late")]
    [InlineData(true, true, "denied (overridable by lead) by desk/but-rude")]
    [InlineData(false, true, "denied (final) by desk/never")]
    public void Exceptions_have_exceptions(bool late, bool rude, string answer) =>
        Scenario.Policy("""
            rules:
              - rule: never
                deny: refund
                final: true
                say: No.
                exceptions:
                  - rule: unless-late
                    allow: refund
                    when: was.late
                    exceptions:
                      - rule: but-rude
                        deny: refund
                        say: Not like that.
                        when: was.rude
            """)
            .Given($$"""{ "was": { "late": {{(late ? "true" : "false")}}, "rude": {{(rude ? "true" : "false")}} } }""")
            .Answer("refund").Should().Be(answer);

    [Fact]
    public void An_allowing_exception_replaces_the_denial_of_an_otherwise() =>
        Window.WasNot("late", "rude", "ours").Was("broken").Answer("refund").Should().Be("needs-approval (lead) by desk/allowing");

    [Fact]
    public void An_allowing_exception_does_not_replace_the_allow_of_a_rule_with_otherwise() =>
        Window.Was("late", "broken").WasNot("rude", "ours").Answer("refund").Should().Be("allowed by desk/window");

    [Fact]
    public void A_denying_exception_replaces_the_allow_of_a_rule_with_otherwise() =>
        Window.Was("late", "rude").WasNot("broken", "ours").Answer("refund").Should().Be("denied (final) by desk/denying");

    [Fact]
    public void A_denying_exception_does_not_replace_the_denial_of_an_otherwise() =>
        Window.Was("rude").WasNot("late", "broken", "ours").Answer("refund")
            .Should().Be("denied (overridable by manager) by desk/window");

    [Theory]
    [InlineData("true")]
    [InlineData("false")]
    public void A_guaranteeing_exception_replaces_either(string late) =>
        Window.Given($$"""{ "was": { "late": {{late}} } }""").Was("ours").WasNot("broken", "rude").Answer("refund")
            .Should().Be("allowed by desk/guaranteeing");

    [Fact]
    public void Without_an_otherwise_an_allowing_exception_replaces_an_allow() =>
        Scenario.Policy("""
            rules:
              - rule: always
                allow: refund
                exceptions:
                  - rule: big
                    allow: refund
                    approval: lead
                    when: order.total > 100
            """)
            .Given("""{ "order": { "total": 101 } }""").Answer("refund").Should().Be("needs-approval (lead) by desk/big");

    [Fact]
    public void A_denying_exception_is_overridable_by_its_own_word_and_not_by_its_rules() =>
        Scenario.Policy("""
            rules:
              - rule: window
                allow: refund
                when: was.late
                otherwise:
                  overridable-by: final
                  say: It was in time.
                exceptions:
                  - rule: rude
                    deny: refund
                    say: Not like that.
                    when: was.rude
            """)
            .Was("late", "rude").Answer("refund").Should().Be("denied (overridable by lead) by desk/rude");

    [Fact]
    public void An_exception_that_names_an_action_which_its_rule_does_not_name_is_an_error() =>
        Scenario.Policy("""
            rules:
              - rule: always
                allow: refund
                exceptions:
                  - rule: other
                    deny: resend
                    say: No.
            """)
            .Load().Succeeded.Should().BeFalse();
}
