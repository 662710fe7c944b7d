using System.Collections.Immutable;
using FluentAssertions;
using PolicyFlex.Deciding;
using Xunit;

namespace PolicyFlex.Tests.Meaning;

public sealed class M04_ClaimedAndVerified
{
    private static readonly Scenario Receipt = Scenario.Policy("""
        rules:
          - rule: receipt
            allow: refund
            when: receipt.shown
            otherwise:
              say: Not without a receipt.
        """);

    [Theory]
    [InlineData("true", Answer.Allowed)]
    [InlineData("false", Answer.Denied)]
    public void An_unconfirmed_claim_is_asked_for_with_what_would_follow(string claimed, Answer ifConfirmed)
    {
        var decision = Receipt.Given($$"""{ "receipt": { "shown": {{claimed}} } }""").Decide();

        decision.Answer("refund").Should().Be("needs-facts");
        decision.Asks.Should().ContainSingle().Which.Should().BeEquivalentTo(new
        {
            Fact = "receipt.shown",
            Why = AskReason.Unverified,
            For = new[] { "refund" },
            Claimed = claimed,
            LookAt = "the number on the receipt",
            IfConfirmed = ImmutableSortedDictionary<string, Answer>.Empty.Add("refund", ifConfirmed),
        });
    }

    [Theory]
    [InlineData("true", "allowed by desk/receipt")]
    [InlineData("false", "denied (overridable by lead) by desk/receipt")]
    public void A_confirmed_claim_is_known(string claimed, string answer)
    {
        var decision = Receipt.Given($$"""{ "receipt": { "shown": {{claimed}} } }""").Verified("receipt.shown").Decide();

        decision.Answer("refund").Should().Be(answer);
        decision.Asks.Should().BeEmpty();
    }

    [Fact]
    public void What_is_not_even_claimed_is_missing() =>
        Receipt.Decide().Asks.Should().BeEquivalentTo(
            [new { Fact = "receipt.shown", Why = AskReason.Missing, Claimed = (string?)null, IfConfirmed = ImmutableSortedDictionary<string, Answer>.Empty }]);

    [Fact]
    public void An_unconfirmed_claim_is_unknown_everywhere() =>
        Scenario.Policy("""
            rules:
              - rule: receipt
                allow: refund
                when: Known(receipt.shown)
            """)
            .Given("""{ "receipt": { "shown": true } }""").Answer("refund").Should().Be("not-covered");

    [Fact]
    public void What_would_follow_may_hang_on_more()
    {
        var decision = Scenario.Policy("""
            rules:
              - rule: receipt
                allow: refund
                when: receipt.shown and was.late
            """)
            .Given("""{ "receipt": { "shown": true } }""").Decide();

        decision.Asked().Should().BeEquivalentTo("was.late", "receipt.shown");
        decision.Asks.Single(ask => ask.Fact == "receipt.shown").IfConfirmed.Should().Equal(
            new Dictionary<string, Answer> { ["refund"] = Answer.NeedsFacts });
    }

    [Theory]
    [InlineData("""{ "total": 20 }""", "allowed by desk/amount")]
    [InlineData("""{ "total": 20.01 }""", "needs-facts")]
    [InlineData("{ }", "needs-facts")]
    public void Small_cases_are_trusted_and_unknown_means_not_trusted(string order, string answer)
    {
        var decision = Scenario.Policy("""
            rules:
              - rule: amount
                allow: refund
                when: receipt.amount > 5
            """)
            .Given($$"""{ "order": {{order}}, "receipt": { "amount": 7.5 } }""").Decide();

        decision.Answer("refund").Should().Be(answer);
        decision.Asks.Where(ask => ask.Fact == "receipt.amount").Select(ask => (ask.Why, ask.Claimed, ask.LookAt)).Should().Equal(
            answer == "needs-facts" ? [(AskReason.Unverified, "7.5", "the printed amount")] : Array.Empty<(AskReason, string?, string?)>());
    }

    [Fact]
    public void What_makes_a_claim_trusted_may_not_read_claims_itself() =>
        Receipt.Vocabulary("""
            badge:
              number:
                type: text
                verify:
                  look-at: the badge
                  when: receipt.shown
            """)
            .Load().Succeeded.Should().BeFalse();

    [Fact]
    public void An_option_that_hangs_on_a_claim_is_asked_for_too() =>
        Scenario.Policy("""
            goodwill:
              - option: credit
                gives: store-credit
                when: receipt.shown
                amount: 5
            """)
            .Given("""{ "receipt": { "shown": true } }""").Decide().Asks.Should().ContainSingle().Which.Should().BeEquivalentTo(new
            {
                Fact = "receipt.shown",
                Why = AskReason.Unverified,
                For = new[] { "credit" },
                IfConfirmed = ImmutableSortedDictionary<string, Answer>.Empty.Add("credit", Answer.Allowed),
            });
}
