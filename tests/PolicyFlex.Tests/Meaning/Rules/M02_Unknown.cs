using FluentAssertions;
using PolicyFlex.Deciding;
using Xunit;

namespace PolicyFlex.Tests.Meaning;

/// <summary>What an unknown condition makes of the answer; the facts themselves are in <see cref="M02_UnknownFacts"/>.</summary>
public sealed class M02_Unknown
{
    [Theory]
    [InlineData("was.late or was.broken", true, "allowed by desk/only")]
    [InlineData("was.broken or was.late", true, "allowed by desk/only")]
    [InlineData("was.late or was.broken", false, "needs-facts")]
    [InlineData("was.late and was.broken", false, "not-covered")]
    [InlineData("was.broken and was.late", false, "not-covered")]
    [InlineData("was.late and was.broken", true, "needs-facts")]
    [InlineData("not was.broken", true, "needs-facts")]
    public void A_condition_may_be_settled_though_a_part_of_it_is_unknown(string when, bool late, string answer) =>
        Allowed(when).Given($$"""{ "was": { "late": {{(late ? "true" : "false")}} } }""").Answer("refund").Should().Be(answer);

    [Fact]
    public void What_only_one_answer_can_come_of_is_that_answer_and_asks_nothing()
    {
        var decision = Scenario.Policy("""
            rules:
              - rule: always
                allow: refund
              - rule: late
                allow: refund
                when: was.late
            """)
            .Decide();

        decision.Answer("refund").Should().Be("allowed by desk/always");
        decision.Asked().Should().BeEmpty();
    }

    [Fact]
    public void Each_condition_is_unknown_on_its_own_even_if_its_text_occurs_twice() =>
        Scenario.Policy("""
            rules:
              - rule: always
                allow: refund
              - rule: denied
                deny: refund
                say: No.
                when: was.late
              - rule: promised
                guarantee: refund
                when: was.late
            """)
            .Answer("refund").Should().Be("needs-facts");

    [Theory]
    [InlineData("agent", Answer.NeedsFacts)]
    [InlineData("lead", Answer.Allowed)]
    public void More_than_one_answer_means_more_than_one_word_for_this_actor(string level, Answer answer) =>
        Scenario.Policy("""
            rules:
              - rule: always
                allow: refund
              - rule: late
                allow: refund
                approval: lead
                when: was.late
            """)
            .As(level).Decide().Action("refund").Answer.Should().Be(answer);

    [Fact]
    public void If_only_levels_of_denials_differ_the_higher_stands()
    {
        var decision = Scenario.Policy("""
            rules:
              - rule: some
                deny: refund
                overridable-by: lead
                say: No.
              - rule: more
                deny: refund
                overridable-by: manager
                say: No, no.
                when: was.late
            """)
            .Decide();

        decision.Action("refund").Should().BeEquivalentTo(new { Answer = Answer.Denied, OverridableBy = "manager" });
        decision.Asked().Should().BeEmpty();
    }

    [Theory]
    [InlineData("agent", Answer.NeedsApproval, "manager")]
    [InlineData("lead", Answer.NeedsFacts, null)]
    public void If_only_levels_of_approvals_differ_the_higher_stands(string level, Answer answer, string? approval)
    {
        var refund = Scenario.Policy("""
            rules:
              - rule: some
                allow: refund
                approval: lead
              - rule: more
                allow: refund
                approval: manager
                when: was.late
            """)
            .As(level).Decide().Action("refund");

        refund.Answer.Should().Be(answer);
        (refund.Approval?.Level).Should().Be(approval);
    }

    [Fact]
    public void A_condition_that_cannot_change_the_answer_is_not_asked_for()
    {
        var decision = Scenario.Policy("""
            rules:
              - rule: never
                deny: refund
                final: true
                say: No.
                when: was.ours
              - rule: allowed
                allow: refund
                when: was.broken
              - rule: promised
                guarantee: refund
                when: was.late
            """)
            .Was("ours").Decide();

        decision.Answer("refund").Should().Be("needs-facts");
        decision.Asked().Should().Equal("was.late");
    }

    [Fact]
    public void Rules_that_are_unknown_add_no_words_duties_or_parameters()
    {
        var resend = Scenario.Policy("""
            rules:
              - rule: always
                allow: resend
                say: It is on its way.
              - rule: late
                allow:
                  - action: resend
                    with:
                      keepBoth: true
                when: was.late
                say: It is on its way, and keep both.
                note: Be kind.
                also:
                  - notify: desk
            """)
            .Decide().Action("resend");

        resend.Should().BeEquivalentTo(new { Say = "It is on its way.", Note = (string?)null });
        resend.With.Should().BeEmpty();
        resend.Also.Should().BeEmpty();
    }

    [Fact]
    public void The_scope_of_a_policy_is_a_condition_like_any_other()
    {
        var decision = Scenario.Policy("""
            applies-when:
              was.late: true
            rules:
              - rule: always
                allow: refund
            """)
            .Decide();

        decision.Answer("refund").Should().Be("needs-facts");
        decision.Asked().Should().Equal("was.late");
    }

    [Fact]
    public void An_exception_that_may_apply_leaves_the_answer_open()
    {
        var decision = Scenario.Policy("""
            rules:
              - rule: always
                allow: refund
                exceptions:
                  - rule: rude
                    deny: refund
                    say: Not like that.
                    when: was.rude
            """)
            .Decide();

        decision.Answer("refund").Should().Be("needs-facts");
        decision.Asked().Should().Equal("was.rude");
    }

    [Fact]
    public void If_it_is_denied_either_way_the_firmer_denial_stands()
    {
        var decision = Scenario.Policy("""
            rules:
              - rule: hardly
                deny: refund
                say: No.
                exceptions:
                  - rule: rude
                    deny: refund
                    final: true
                    say: Never.
                    when: was.rude
            """)
            .Decide();

        decision.Action("refund").Should().BeEquivalentTo(new { Answer = Answer.Denied, OverridableBy = (string?)null });
        decision.Asked().Should().BeEmpty();
    }

    [Fact]
    public void A_guarantee_that_may_come_leaves_what_is_allowed_anyway_allowed()
    {
        var decision = Scenario.Policy("""
            rules:
              - rule: always
                allow: refund
              - rule: promised
                guarantee: refund
                when: was.late
            """)
            .Decide();

        decision.Answer("refund").Should().Be("allowed by desk/always");
        decision.Asked().Should().BeEmpty();
    }

    private static Scenario Allowed(string when) => Scenario.Policy($"""
        rules:
          - rule: only
            allow: refund
            when: {when}
        """);
}
