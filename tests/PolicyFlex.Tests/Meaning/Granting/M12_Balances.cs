using FluentAssertions;
using PolicyFlex.Deciding;
using Xunit;

namespace PolicyFlex.Tests.Meaning;

public sealed class M12_Balances
{
    private const string Times = "option/credit/times per customer.id customer.id=c-1 within 90 days";
    private const string Case = "authority/worth per case case=s-1";

    private static readonly Scenario Desk = Scenario.Policy("""
        goodwill:
          - option: credit
            gives: store-credit
            amount: 20
            at-most: 100
            limits: [2 times per customer within 90 days, 500 each month]
        """);

    [Fact]
    public void A_decision_says_which_balances_it_could_look_at() =>
        Desk.BalancesNeeded().Should().Equal(Case, "option/credit/amount each month America/New_York", Times);

    [Fact]
    public void What_the_situation_does_not_say_whose_it_is_has_no_balance() =>
        Desk.Given("""{ "customer": { "id": null } }""").BalancesNeeded().Should().Equal(Case, "option/credit/amount each month America/New_York");

    [Fact]
    public void The_ceilings_of_the_levels_that_could_approve_are_among_them() =>
        Desk.Set("""
            authority:
              - level: agent
              - level: lead
                up-to:
                  store-credit: 80
              - level: manager
                up-to: 2000
            """)
            .BalancesNeeded().Should().StartWith(["authority/amount gives store-credit per case case=s-1", Case]);

    [Fact]
    public void What_the_fallback_may_give_is_among_them_since_it_may_turn_out_that_nothing_else_is_left() =>
        Scenario.Policy("""
            rules:
              - rule: always
                allow: refund
            """)
            .BalancesNeeded().Should().Equal(Case);

    [Fact]
    public void Whose_it_would_be_if_a_claim_were_confirmed_is_among_them() =>
        Desk.Vocabulary("""
            card:
              id:
                type: text
                verify: the card
            """)
            .AndPolicy("""
            policy: card
            owner: desk
            because: It is so.
            goodwill:
              - option: card-credit
                gives: store-credit
                at-most: 5
                when: card.id != "c-9"
                limits: [once per card.id]
            """)
            .Given("""{ "card": { "id": "k-1" } }""").BalancesNeeded().Should().Contain("option/card-credit/times per card.id card.id=k-1");

    [Fact]
    public void A_decision_counts_by_balances_as_by_what_was_given()
    {
        var decision = Desk.DecideBy((Times, 1, "2026-02-27T10:00:00-05:00"), (Case, 30, "2026-02-27T10:00:00-05:00"));

        decision.Option("credit").Should().Be("allowed: 20, up to 20 (authority); lead 100");
        decision.GoodwillOf("credit").Bounds[2].Should().Be(
            new Bound("2 times per customer within 90 days", BoundMeasure.Times, 1, Scenario.Moment("2026-05-28T10:00:00-05:00")));
    }

    [Fact]
    public void A_balance_that_is_used_up_denies() =>
        Desk.DecideBy((Times, 2, "2026-02-27T10:00:00-05:00")).Option("credit")
            .Should().Be("denied: up to 0 (2 times per customer within 90 days)");

    [Fact]
    public void A_balance_that_is_not_given_is_not_used() =>
        Desk.DecideBy().Option("credit").Should().Be(Desk.Goodwill("credit"));

    [Fact]
    public void An_empty_text_names_nobody()
    {
        var nobody = Desk.Given("""{ "customer": { "id": "" } }""");

        nobody.BalancesNeeded().Should().NotContain(balance => balance.StartsWith("option/credit/times"));
        nobody.After("credit", 20, customer: "").After("credit", 20, customer: "").Decide().GoodwillOf("credit")
            .Should().Match<GoodwillDecision>(credit => credit.Provisional && credit.Answer == Answer.Allowed);
    }
}
