using System.Globalization;
using FluentAssertions;
using Xunit;

namespace PolicyFlex.Tests.Meaning;

/// <summary>What cannot be granted is refused with a sentence that says what is missing.</summary>
public sealed class RefusedTermsTests
{
    private static readonly Scenario Desk = Scenario.Policy("""
        rules:
          - rule: fault
            allow: repair
            when: was.ours
          - rule: refunds
            allow: refund
        goodwill:
          - option: credit
            gives: store-credit
            at-most: 40
            limits: [2 times per customer]
          - option: mug
            gives: gift
            unit: mug
            worth: order.total
            at-most: 3
            approval: lead
          - option: nothing
            gives: store-credit
            amount: 20
            when: was.late
          - option: high
            gives: store-credit
            rung: real-money
            amount: 20
          - option: sorry
            gives: apology
        """);

    [Theory]
    [InlineData("credit", "-1", "-1 of `credit` is less than nothing; what is taken back is no grant.")]
    [InlineData("credit", "0", "0 of `credit` is nothing; say how much.")]
    [InlineData("credit", "0.001", "0.001 of `credit` has too many decimals; there can be 2.")]
    [InlineData("credit", "100000000000000.01", "What `credit` comes to is above 100000000000000, the most that one grant may be or be worth.")]
    [InlineData("credit", null, "The policy suggests no amount for `credit`; say how much.")]
    [InlineData("credit", "41", "41 of `credit` is too much: it is up to 40 (at-most).")]
    [InlineData("sorry", "1", "`sorry` has no amount; leave it out.")]
    [InlineData("refund", null, "What `refund` costs is not known; say the amount.")]
    [InlineData("refund", "0", "0 of `refund` is nothing; say how much.")]
    [InlineData("repair", null, "Whether `repair` can be granted hangs on what is not known: was.ours.")]
    [InlineData("mug", "1", "Whether `mug` can be granted hangs on what is not known: order.total.")]
    [InlineData("nothing", null, "Whether `nothing` can be granted hangs on what is not known: was.late.")]
    [InlineData("make-it-right", "5", "`make-it-right` is not offered: it is for what no policy covers.")]
    [InlineData("gift-card", null, "`gift-card` is neither an option nor an action of the set.")]
    public void What_is_no_grant_is_refused_with_a_sentence(string name, string? amount, string sentence) =>
        Desk.Terms(name, Amount(amount)).Refusal.Should().Be(sentence);

    [Fact]
    public void What_is_not_granted_in_the_situation_is_refused()
    {
        var dry = Desk.WasNot("late", "broken", "ours");

        dry.Terms("nothing").Refusal.Should().Be("Nothing is said about `nothing` in this situation: it is neither granted nor denied.");
        dry.Terms("high").Refusal.Should().Be("`high` is out of reach: the failure would have to reach `real-money` (was.broken).");
        dry.Terms("repair").Refusal.Should().Be("Nothing is said about `repair` in this situation: it is neither granted nor denied.");
    }

    [Fact]
    public void Without_its_subject_nothing_is_reserved() =>
        Desk.Given("""{ "customer": { "id": null } }""").Terms("credit", 10).Refusal
            .Should().Be("`credit` cannot be reserved without customer.id: nobody could tell whose limits it counts for.");

    [Fact]
    public void Without_the_agent_nothing_is_reserved_that_is_limited_by_agent() =>
        Scenario.Policy("""
            goodwill:
              - option: sorry
                gives: apology
                limits: [9 times per agent each day]
            """)
            .As("agent", null).Terms("sorry").Refusal.Should().Be("`sorry` cannot be reserved without agent: nobody could tell whose limits it counts for.");

    [Fact]
    public void Without_an_id_nothing_is_kept() =>
        Desk.WithoutId().Terms("sorry").Refusal.Should().Be("The situation has no id, and a grant is kept under one; give it one.");

    [Fact]
    public void What_is_used_up_is_refused_by_its_bound() =>
        Desk.After("credit", 1).After("credit", 1).Terms("credit", 1).Refusal
            .Should().Be("`credit` cannot be granted now: 2 times per customer leaves no room.");

    [Fact]
    public void Things_are_given_whole() =>
        Desk.Given("""{ "order": { "total": 10 } }""").Terms("mug", 1.5m).Refusal.Should().Be("1.5 of `mug` is no whole number; it is given in whole ones.");

    [Fact]
    public void The_fallback_grants_where_nothing_is_covered() =>
        Scenario.WithoutPolicy().Terms("make-it-right", 5).Brief().Should().Be("5");

    [Fact]
    public void Costs_that_are_not_known_can_be_said() =>
        Desk.Terms("refund", 12.34m).Brief().Should().Be("12.34");

    [Fact]
    public void A_wish_that_cannot_be_meant_is_refused_by_an_exception()
    {
        Desk.Invoking(desk => desk.Terms("")).Should().Throw<ArgumentException>().WithMessage("The wish has no name; it names an option or an action.*");
        Desk.Invoking(desk => desk.Terms("credit", 1, "boss")).Should().Throw<ArgumentException>()
            .WithMessage("`boss` is not a level of the set; its levels are agent, lead, manager.*");
    }

    private static decimal? Amount(string? text) => text is null ? null : decimal.Parse(text, CultureInfo.InvariantCulture);
}
