using System.Text;
using FluentAssertions;
using PolicyFlex.Deciding;
using PolicyFlex.Diagnostics;
using PolicyFlex.Explaining;
using PolicyFlex.Tests.Meaning;
using PolicyFlex.Tests.Tool;
using Xunit;

namespace PolicyFlex.Tests.Explaining;

/// <summary>The example of the language page on day 101, explained as a whole.</summary>
public sealed class LanguagePageExplanationTests
{
    [Fact]
    public void The_agent_is_told_in_a_line_an_answer() =>
        ExplanationText.Brief(Day101()).Should().Be("""
            refund: Not possible, because days since delivery is more than 90 (it is 101). Level lead can override that, with a reason. [late-delivery/refund-window, late-delivery.policy.yaml:24:5]
            reship-express: You may, because order total is at most $500.00 (it is $120.00) and “loyal” is true. [late-delivery/send-another, late-delivery.policy.yaml:13:5]
            courtesy-credit: You may give up to $50.00, because fault is not customer (it is partner). It is more than usual, because “loyal” is true. It is bounded by what your level may give in one case.

            """);

    [Fact]
    public void The_author_is_told_all_of_it() =>
        ExplanationText.Full(Day101()).Should().Be("""
            Answers
              refund: Not possible, because days since delivery is more than 90 (it is 101). Level lead can override that, with a reason. [late-delivery/refund-window, late-delivery.policy.yaml:24:5]
              reship-express: You may, because order total is at most $500.00 (it is $120.00) and “loyal” is true. [late-delivery/send-another, late-delivery.policy.yaml:13:5]
              courtesy-credit: You may give up to $50.00, because fault is not customer (it is partner). It is more than usual, because “loyal” is true. It is bounded by what your level may give in one case.
                its own cap: $150.00 left
                what your level may give in one case: $50.00 left; this bounds it
                200 per customer within 365 days: $0.00 used, $200.00 left [late-delivery.policy.yaml:57:9]
                3 times per customer within 90 days: 0 used, 3 left [late-delivery.policy.yaml:58:9]
                once per customer within 14 days: 0 used, 1 left [late-delivery.policy.yaml:59:9]
                75% of order.total per order.id: $0.00 used, $90.00 left [late-delivery.policy.yaml:60:9]
                500 per agent each day: $500.00 left [late-delivery.policy.yaml:61:9]
                25000 each month, beyond manager: $0.00 used, $25,000.00 left [late-delivery.policy.yaml:62:9]
                6 times per customer within 6 months: 0 used, 6 left [policyset.yaml:75:5]
            Policy late-delivery: Orders that arrive late [late-delivery.policy.yaml:2:1]
              in force
              holds from January 1, 2026 on; the date is order promised at (February 26, 2026 at 6:00 PM)
              applies when
                yes: kind is late delivery [late-delivery.policy.yaml:11:3]
              rule send-another allows reship-express [late-delivery.policy.yaml:13:5]
                reship-express: allowed; this is the answer
                yes: all of [late-delivery.policy.yaml:19:7]
                  yes: order total is at most $500.00 (it is $120.00) [late-delivery.policy.yaml:19:9]
                  yes: any of [late-delivery.policy.yaml:20:9]
                    yes: “loyal” is true [late-delivery.policy.yaml:20:15]
                      yes: any of [policyset.yaml:37:10]
                        yes: customer lifetime value is at least $5,000.00 (it is $9,000.00) [policyset.yaml:37:10]
                        open: years from customer since until now is at least 5 (not known) [policyset.yaml:37:44]
                          years from customer since until now is not known, from customer since (not known)
                    yes: contacts is at least 2 (it is 2) [late-delivery.policy.yaml:20:22]
              rule refund-window allows refund, and otherwise denies it; level lead can override that, with a reason [late-delivery.policy.yaml:24:5]
                refund: denied; this is the answer
                no: any of [late-delivery.policy.yaml:26:11]
                  no: order delivered at is not known (it is November 20, 2025 at 12:00 PM) [late-delivery.policy.yaml:26:11]
                  no: days since delivery is at most 90 (it is 101) [late-delivery.policy.yaml:26:43]
                    days since delivery is 101, from order delivered at (November 20, 2025 at 12:00 PM)
                exception our-fault allows refund [late-delivery.policy.yaml:35:9]
                  refund: says nothing
                  no: fault is us (it is partner) [late-delivery.policy.yaml:38:11]
              rule big-refund allows refund with the approval of level lead [late-delivery.policy.yaml:39:5]
                refund: says nothing
                no: order total is more than $400.00 (it is $120.00) [late-delivery.policy.yaml:41:11]
              option courtesy-credit [late-delivery.policy.yaml:44:5]
                yes: fault is not customer (it is partner) [late-delivery.policy.yaml:47:11]
                yes: rung gesture, reached by any of apology, gesture or real-money
                suggested: 10% of order total is $12.00, from order total ($120.00)
                at most: $25.00
                step-up raises the cap to $50.00 [late-delivery.policy.yaml:51:9]
                  no: contacts is at least 3 (it is 2) [late-delivery.policy.yaml:51:15]
                  at most: $50.00
                step-up suggests 20% of order total and raises the cap to $150.00 [late-delivery.policy.yaml:53:9]
                  yes: “loyal” is true [late-delivery.policy.yaml:53:15]
                    yes: any of [policyset.yaml:37:10]
                      yes: customer lifetime value is at least $5,000.00 (it is $9,000.00) [policyset.yaml:37:10]
                      open: years from customer since until now is at least 5 (not known) [policyset.yaml:37:44]
                        years from customer since until now is not known, from customer since (not known)
                  suggested: 20% of order total is $24.00, from order total ($120.00)
                  at most: $150.00
            Ladder
              yes: rung apology [policyset.yaml:69:7]
              yes: rung gesture [policyset.yaml:70:7]
                yes: any of [policyset.yaml:71:13]
                  yes: contacts is at least 2 (it is 2) [policyset.yaml:71:13]
                  yes: days since delivery is more than 2 (it is 101) [policyset.yaml:71:40]
                    days since delivery is 101, from order delivered at (November 20, 2025 at 12:00 PM)
              no: rung real-money [policyset.yaml:72:7]
                no: any of [policyset.yaml:73:13]
                  no: contacts is at least 4 (it is 2) [policyset.yaml:73:13]
                  no: fault is us (it is partner) [policyset.yaml:73:40]

            """);

    private static Explanation Day101()
    {
        var engine = PolicyEngine.Load([.. LanguagePage.Examples().Take(2)], new DiagnosticBag()).Engine!;
        return engine.Explain(new DecisionRequest
        {
            Situation = engine.Situations.FromJson(Encoding.UTF8.GetBytes(ShopSet.Situation)).Situation!,
            Actor = new Actor("agent"),
            Now = Scenario.Moment("2026-03-01T10:00:00-05:00"),
        });
    }
}
