using FluentAssertions;
using Xunit;

namespace PolicyFlex.Tests.Meaning;

public sealed class M11_ApprovedTerms
{
    private static readonly Scenario Credit = Scenario.Policy("""
        goodwill:
          - option: credit
            gives: store-credit
            amount: 40
            at-most: 300
            limits:
              - 100 per customer, beyond manager
        """);

    [Theory]
    [InlineData(50, null, "50")]
    [InlineData(50, "manager", "50")]
    [InlineData(80, null, "80, approval of lead")]
    [InlineData(80, "lead", "80, approval of lead")]
    [InlineData(80, "manager", "80, approval of lead")]
    [InlineData(200, "manager", "200, approval of manager")]
    [InlineData(200, "lead", "200, approval of manager")]
    public void Above_the_own_authority_the_lowest_level_that_may_give_as_much_approves(decimal amount, string? approvedAt, string terms) =>
        Credit.Terms("credit", amount, approvedAt).Brief().Should().Be(terms);

    [Theory]
    [InlineData(80, null, "authority/worth per case case=s-1: 250 (authority)", true)]
    [InlineData(80, "lead", "authority/worth per case case=s-1: 250 (authority)", true)]
    [InlineData(80, "manager", "authority/worth per case case=s-1: 2000 (authority)", false)]
    [InlineData(200, "lead", "authority/worth per case case=s-1: 2000 (authority)", false)]
    public void An_approved_grant_needs_only_its_approvers_ceiling_and_limits(decimal amount, string? approvedAt, string ceiling, bool isLimited) =>
        Credit.Terms("credit", amount, approvedAt).Caps().Should().Equal(
            isLimited ? [ceiling, "option/credit/amount per customer.id customer.id=c-1: 100 (100 per customer, beyond manager)"] : [ceiling]);

    [Fact]
    public void More_than_anybody_may_give_is_refused() =>
        Credit.Terms("credit", 300.01m).Brief()
            .Should().Be("300.01 of `credit` is too much: it is up to 300, with the approval of level manager (at-most).");

    [Fact]
    public void What_only_others_may_give_is_suggested_as_far_as_they_may() =>
        Scenario.Policy("""
            goodwill:
              - option: credit
                gives: store-credit
                amount: 300
                approval: lead
            """)
            .Terms("credit").Brief().Should().Be("300, approval of manager");

    [Fact]
    public void Two_people_are_two_people() =>
        Scenario.Policy("""
            goodwill:
              - option: credit
                gives: store-credit
                amount: 30
                approval:
                  level: lead
                  by: 2
            """)
            .As("lead").Terms("credit", approvedAt: "lead").Brief().Should().Be("30, approval of 2 x lead");

    [Theory]
    [InlineData("lead", "manager", 10, "10, approval of manager")]
    [InlineData("manager", "lead", 10, "10, approval of manager")]
    [InlineData("lead", "lead", 10, "10, approval of lead")]
    [InlineData("lead", "lead", 260, "260, approval of manager")]
    [InlineData("{ level: lead, by: 2 }", "lead", 10, "10, approval of 2 x lead")]
    [InlineData("lead", "{ level: lead, by: 2 }", 10, "10, approval of 2 x lead")]
    [InlineData("{ level: lead, by: 2 }", "lead", 260, "260, approval of 2 x manager")]
    [InlineData("{ level: lead, by: 2 }", "manager", 10, "10, approval of manager")]
    public void Of_two_approvals_and_an_amount_that_needs_one_the_strictest_is_asked_for(string option, string action, decimal amount, string terms) =>
        Scenario.Policy($"""
            rules:
              - rule: always
                allow: refund
                approval: {action}
            goodwill:
              - option: money-back
                gives: refund
                by: refund
                at-most: 500
                approval: {option}
            """)
            .Terms("money-back", amount).Brief().Should().Be(terms);

    [Fact]
    public void A_rule_may_ask_for_the_approval_of_an_action() =>
        Scenario.Policy("""
            rules:
              - rule: big
                allow: refund
                approval: lead
            """)
            .Given("""{ "order": { "total": 40 } }""").Terms("refund").Brief().Should().Be("40, approval of lead");

    [Fact]
    public void Costs_above_the_own_ceiling_are_approved_by_the_lowest_level_under_whose_they_fit()
    {
        var refund = Scenario.Policy("""
            rules:
              - rule: always
                allow: refund
            """)
            .Set("""
            actions:
              refund:
                costs: order.total
                within-authority: true
              hand-over:
                title: Hand over
            """)
            .Given("""{ "order": { "total": 140 } }""").After("refund", 120, inCase: "s-1").Terms("refund");

        refund.Brief().Should().Be("140, approval of manager");
        refund.Caps().Should().Equal("authority/worth per case case=s-1: 2000 (authority)");
    }
}
