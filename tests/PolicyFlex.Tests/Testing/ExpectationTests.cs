using FluentAssertions;
using PolicyFlex.Testing;
using Xunit;

namespace PolicyFlex.Tests.Testing;

/// <summary>Each expectation once met and once not, against the set of the language page.</summary>
public sealed class ExpectationTests
{
    /// <summary>The situation of the page's third test: on day 101 the answer is no, with a way on.</summary>
    private const string Late = "given: { order: { deliveredAt: 2025-11-20T12:00:00-05:00 } }\n";

    private const string Uncovered = "given: { situation: { kind: billing } }\n";

    [Fact]
    public void Spaces_that_hold_a_time_together_are_met_by_those_of_a_keyboard()
    {
        Spelled.AreSame("back by 2:30\u202fPM, for 24,00\u00a0€", "back by 2:30 PM, for 24,00 €").Should().BeTrue();
        Spelled.AreSame("back by 2:30 PM", "back by 2:30PM").Should().BeFalse();
        Spelled.AreSame(null, "").Should().BeFalse();
    }

    [Theory]
    [InlineData("allow: [reship-express]", "allow: [refund]", "expected refund to be allowed, but it is denied by late-delivery/refund-window")]
    [InlineData("allow: courtesy-credit", "deny: courtesy-credit", "expected courtesy-credit to be denied, but it is allowed")]
    [InlineData("deny: [refund]", "deny: [reship-express]", "expected reship-express to be denied, but it is allowed by late-delivery/send-another")]
    [InlineData("not-covered: [hand-over]", "allow: [hand-over]", "expected hand-over to be allowed, but it is not covered")]
    [InlineData("deny: { refund: { overridable-by: lead } }", "deny: { refund: { overridable-by: manager } }", "expected refund to be overridable by manager, but it is overridable by lead")]
    [InlineData("deny: { refund: }", "deny: { refund: { overridable-by: none } }", "expected the denial of refund to be final, but it is overridable by lead")]
    [InlineData("deny: { refund: { by: late-delivery/refund-window } }", "deny: { refund: { by: [late-delivery/our-fault] } }", "expected refund to be decided by late-delivery/our-fault, but it is denied by late-delivery/refund-window")]
    [InlineData("deny: { refund: { instead: courtesy-credit } }", "deny: { refund: { instead: [You can give it to a friend with a new warranty., courtesy-credit] } }", "expected You can give it to a friend with a new warranty., courtesy-credit instead of refund, but it comes in this order: courtesy-credit, You can give it to a friend with a new warranty.")]
    [InlineData("deny: { refund: { instead: [courtesy-credit, You can give it to a friend with a new warranty.] } }", "deny: { refund: { instead: [hand-over] } }", "expected hand-over instead of refund, but there is courtesy-credit, You can give it to a friend with a new warranty.")]
    [InlineData("deny: { refund: { instead: courtesy-credit } }", "deny: { refund: { instead: [] } }", "expected nothing instead of refund, but there is courtesy-credit, You can give it to a friend with a new warranty.")]
    [InlineData("deny: { refund: { say: I cannot refund this one any more; here is what I can do. } }", "deny: { refund: { say: No. } }", "expected refund to say \"No.\", but it says \"I cannot refund this one any more; here is what I can do.\"")]
    [InlineData("say: { courtesy-credit: I have put $24.00 on your account for the trouble. }", "say: { hand-over: Hello. }", "expected hand-over to say \"Hello.\", but it says no words")]
    [InlineData("with: { reship-express: { keepBoth: true } }", "with: { reship-express: { keepBoth: false } }", "expected reship-express to be done with keepBoth false, but keepBoth is true")]
    [InlineData("coverage: covered", "coverage: open", "expected the coverage to be open, but it is covered")]
    [InlineData("dead-end: false", "dead-end: true", "expected a dead end, but it is none")]
    [InlineData("asks: []", "asks: [situation.fault]", "expected situation.fault to be asked for, but what is asked for is nothing")]
    [InlineData("by: [late-delivery/refund-window, late-delivery/send-another]", "by: late-delivery/our-fault", "expected late-delivery/our-fault to decide, but what decides is late-delivery/refund-window, late-delivery/send-another")]
    [InlineData("fallback: none", "fallback: {}", "expected the fallback, but it is not offered")]
    [InlineData("also: { reship-express: { notify: carrier-desk } }", "also: { reship-express: { notify: web-team } }", "expected notify: web-team with reship-express, but what falls due is notify: carrier-desk")]
    [InlineData("also: { refund: none }", "also: { reship-express: none }", "expected no duty with reship-express, but what falls due is notify: carrier-desk")]
    [InlineData("also: { reship-express: [notify: carrier-desk] }", "also: { refund: { notify: carrier-desk } }", "expected notify: carrier-desk with refund, but what falls due is nothing")]
    [InlineData("flags: none", "flags: late-delivery/refund-window", "expected the open flag late-delivery/refund-window, but what is open is nothing")]
    [InlineData("similar: 0", "similar: 14", "expected 14 similar situations, but there are 0")]
    [InlineData("problems: []", "problems: [late-delivery/our-fault]", "expected a problem of late-delivery/our-fault, but there is none")]
    public void An_answer_is_compared(string met, string unmet, string failure) => Compare(Late, met, unmet, failure);

    [Theory]
    [InlineData("suggested: 24", "suggested: 24.01", "to suggest 24.01, but it suggests 24")]
    [InlineData("up-to: 50.00", "up-to: none", "to go up to no amount, but it goes up to 50 (limited by `authority`)")]
    [InlineData("limited-by: authority", "limited-by: at-most", "to be limited by `at-most`, but it is limited by `authority`")]
    [InlineData("limited-by: authority", "limited-by: none", "to be limited by nothing, but it is limited by `authority`")]
    [InlineData("answer: allowed", "answer: denied", "to be denied, but it is allowed")]
    [InlineData("approvals: { lead: 90 }", "approvals: { lead: 100 }", "to go up to 100 with the approval of lead, but lead can give 90")]
    [InlineData("approvals: { lead: 90 }", "approvals: { manager: 90 }", "to go up to 90 with the approval of manager, but the levels that can give more are lead")]
    [InlineData("approvals: { lead: 90 }", "approvals: {}", "to offer more at no level, but lead can give more")]
    [InlineData("could-be: none", "could-be: 80", "to be possible up to 80, but it could be up to no amount")]
    [InlineData("could-be: none", "could-be: { asks: [customer.since] }", "to be more if customer.since were known, but it hangs on nothing")]
    [InlineData("suggested: 24", "suggestion-asks: [order.total]", "to suggest something if order.total were known, but what it suggests hangs on nothing")]
    [InlineData("suggested: 24", "by: late-delivery/our-fault", "to be decided by late-delivery/our-fault, but it is decided by no rule")]
    [InlineData("suggested: 24", "say: Nothing.", "to say \"Nothing.\", but it says \"I have put $24.00 on your account for the trouble.\"")]
    public void An_option_is_compared(string met, string unmet, string failure) => Compare(
        Late,
        $"goodwill: {{ courtesy-credit: {{ {met} }} }}",
        $"goodwill: {{ courtesy-credit: {{ {unmet} }} }}",
        $"expected courtesy-credit {failure}");

    [Theory]
    [InlineData("fallback: { say: \"Let me see what I can do myself, here and now.\" }", "fallback: { say: Hello. }", "expected the fallback to say \"Hello.\", but it says \"Let me see what I can do myself, here and now.\"")]
    [InlineData("fallback: { instead: hand-over }", "fallback: { instead: [refund] }", "expected the fallback to offer refund, but it offers hand-over")]
    [InlineData("fallback: { goodwill: { make-it-right: { up-to: 50 } } }", "fallback: { goodwill: { make-it-right: { up-to: 51 } } }", "expected make-it-right of the fallback to go up to 51, but it goes up to 50 (limited by `at-most`)")]
    [InlineData("goodwill: { make-it-right: { answer: allowed } }", "goodwill: { courtesy-credit: { answer: allowed } }", "expected courtesy-credit to be allowed, but it is not covered")]
    [InlineData("fallback: {}", "fallback: none", "expected no fallback, but it is offered")]
    public void The_fallback_is_compared(string met, string unmet, string failure) => Compare(Uncovered, met, unmet, failure);

    [Theory]
    [InlineData("needs-approval: [refund]", "allow: refund", "expected refund to be allowed, but it needs approval of lead by late-delivery/big-refund")]
    [InlineData("needs-approval: { refund: lead }", "needs-approval: { refund: manager }", "expected refund to need the approval of manager, but it needs approval of lead by late-delivery/big-refund")]
    [InlineData("needs-approval: { refund: { level: lead, by: 1 } }", "needs-approval: { refund: { by: 2 } }", "expected refund to need the approval of 2, but it needs approval of lead by late-delivery/big-refund")]
    public void An_approval_is_compared(string met, string unmet, string failure) => Compare("given: { order: { total: 450 } }\n", met, unmet, failure);

    [Theory]
    [InlineData("needs-facts: [refund]", "deny: [refund]", "expected refund to be denied, but it needs facts: situation.fault")]
    [InlineData("asks: [situation.fault]", "asks: []", "expected no fact to be asked for, but what is asked for is situation.fault")]
    public void Missing_facts_are_compared(string met, string unmet, string failure) => Compare(
        "given: { order: { deliveredAt: 2025-11-20T12:00:00-05:00 }, situation: { fault: null } }\n", met, unmet, failure);

    [Fact]
    public void What_is_under_review_and_what_came_lately_can_be_given()
    {
        var report = ShopTests.Run(ShopTests.Shared + """
              - name: it is known that this is asked often
                flags: { late-delivery/send-another: [overridden often since Monday] }
                similar: 14
                expect:
                  flags: [overridden often since Monday]
                  similar: 14

            """);

        report.Diagnostics.Should().BeEmpty();
        report.Tests.Single().Failures.Should().BeEmpty();
    }

    [Fact]
    public void What_was_overridden_was_done_and_counts()
    {
        var report = ShopTests.Run(ShopTests.Shared + """
              - name: three credits, one of them against a denial
                history:
                  - goodwill: courtesy-credit
                    amount: 20
                    days-ago: [60, 40]
                  - override: courtesy-credit
                    amount: 20
                    days-ago: 20
                expect:
                  goodwill: { courtesy-credit: { up-to: 0, limited-by: 3 times per customer within 90 days } }

            """);

        report.Diagnostics.Should().BeEmpty();
        report.Tests.Single().Failures.Should().BeEmpty();
    }

    private static void Compare(string situation, string met, string unmet, string failure)
    {
        ShopTests.Failures($"{situation}expect: {{ {met} }}").Should().BeEmpty();
        ShopTests.Failures($"{situation}expect: {{ {unmet} }}").Should().Equal(failure);
    }
}
