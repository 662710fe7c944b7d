using FluentAssertions;
using PolicyFlex.Deciding;
using Xunit;

namespace PolicyFlex.Tests.Meaning;

public sealed class M17_Terms
{
    private static readonly Scenario Desk = Scenario.Policy("""
        limits: [300 per customer each year]
        goodwill:
          - option: credit
            gives: store-credit
            amount: 20
            at-most: 40
            needs: [note]
            limits: [75% of order.total per order.id, 2 times per agent within 90 days]
        """)
        .Set("limits:\n  - 6 times per customer within 6 months")
        .Given("""{ "order": { "total": 100 } }""");

    [Fact]
    public void A_grant_carries_the_caps_that_it_was_decided_with() =>
        Desk.Terms("credit").Caps().Should().Equal(
            "authority/worth per case case=s-1: 50 (authority)",
            "option/credit/amount per order.id order.id=o-1: 75 (75% of order.total per order.id)",
            "option/credit/times per agent agent=kim within 90 days: 2 (2 times per agent within 90 days)",
            "policy/desk/worth per customer.id customer.id=c-1 each year America/New_York: 300 (300 per customer each year)",
            "set/times per customer.id customer.id=c-1 within 6 months America/New_York: 6 (6 times per customer within 6 months)");

    [Fact]
    public void Caps_say_how_much_there_may_be_whatever_was_given_before() =>
        Desk.InCase("case-1").After("credit", 15, inCase: "case-1").Terms("credit").Caps().First()
            .Should().Be("authority/worth per case case=case-1: 50 (authority)");

    [Fact]
    public void Terms_stand_as_long_as_the_decision_and_say_whose_and_what_it_is()
    {
        var terms = Desk.InCase("case-1").Terms("credit", 12.5m).Terms!;

        terms.Should().BeEquivalentTo(new
        {
            Name = "credit",
            IsAction = false,
            Situation = "s-1",
            Case = "case-1",
            DecidedAt = Scenario.Moment("2026-03-01T10:00:00-05:00"),
            StandsUntil = Scenario.Moment("2026-03-01T10:15:00-05:00"),
            Amount = 12.5m,
            Worth = 12.5m,
            Currency = "USD",
            Digits = 2,
            Agent = "kim",
            Level = "agent",
            Needs = new[] { "note" },
            Overrides = Array.Empty<string>(),
        });
        terms.Revision.Should().StartWith("sha256:");
        terms.Subjects.Select(subject => $"{subject.Key}={subject.Value}").Should().Equal("agent=kim", "case=case-1", "customer.id=c-1", "order.id=o-1");
    }

    [Fact]
    public void The_record_tells_the_answer_and_the_bounds_and_of_the_customer_a_fingerprint_only() =>
        Desk.After("credit", 10, inCase: "s-1").Terms("credit", 5).Terms!.Record.Should().Be(
            """{"answer":"allowed","by":[],"upTo":40,"suggested":20,"limitedBy":"at-most","bounds":[{"bound":"at-most","left":40},{"bound":"authority","left":40},"""
            + """{"bound":"75% of order.total per order.id","left":65},{"bound":"2 times per agent within 90 days","left":1,"returns":"2026-05-28T10:00:00-05:00"},"""
            + """{"bound":"300 per customer each year","left":290,"returns":"2027-01-01T00:00:00-05:00"},"""
            + """{"bound":"6 times per customer within 6 months","left":5,"returns":"2026-08-27T10:00:00-04:00"}],"rules":["desk/credit"],"""
            + """
            "traits":{"customer":"942206e545900770","segments":{}}}
            """);

    [Fact]
    public void Things_count_by_their_worth_where_worth_is_counted() =>
        Scenario.Policy("""
            goodwill:
              - option: mug
                gives: gift
                unit: mug
                worth: 12.5
                at-most: 10
                limits: [5 per customer]
            """)
            .Terms("mug", 3).Should().Match<TermsResult>(result => result.Brief() == "3 worth 37.5" && result.Terms!.Digits == 0)
            .And.Match<TermsResult>(result => result.Caps().SequenceEqual(new[]
            {
                "authority/worth per case case=s-1: 50 (authority)",
                "option/mug/amount per customer.id customer.id=c-1: 5 (5 per customer)",
            }));

    [Fact]
    public void What_is_owed_has_no_ceiling() =>
        Scenario.Policy("""
            goodwill:
              - option: difference
                gives: refund
                owed: true
                amount: 400
            """)
            .Terms("difference").Should().Match<TermsResult>(result => result.Brief() == "400" && result.Terms!.Caps.IsEmpty);

    [Fact]
    public void Alternatives_must_not_have_been_given_in_the_case() =>
        Scenario.Policy("""
            choose: one
            goodwill:
              - option: credit
                gives: store-credit
                amount: 10
              - option: flowers
                gives: apology
            """)
            .Terms("flowers").Should().Match<TermsResult>(result => result.Brief() == "0")
            .And.Match<TermsResult>(result => result.Caps().Single() == "option/credit/times per case case=s-1: 0 (choose: one)");

    [Fact]
    public void An_action_is_given_with_its_costs()
    {
        var refund = Refund("true").Given("""{ "order": { "total": 40.555 } }""").Terms("refund");

        refund.Brief().Should().Be("40.56");
        refund.Terms!.IsAction.Should().BeTrue();
        refund.Terms.Record.Should().Be("""{"answer":"allowed","by":["desk/always"],"costs":40.56,"traits":{"customer":"942206e545900770","segments":{}}}""");
        refund.Caps().Should().Equal(
            "authority/worth per case case=s-1: 50 (authority)",
            "action/refund/amount per customer.id customer.id=c-1 each year America/New_York: 500 (500 per customer each year)");
        Refund("false").Given("""{ "order": { "total": 40 } }""").Terms("refund").Caps().Should().ContainSingle();
    }

    [Theory]
    [InlineData(40, "30", "30")]
    [InlineData(40, "40.01", "`refund` costs 40; 40.01 is more.")]
    [InlineData(0, null, "0")]
    [InlineData(0, "0", "0")]
    public void An_action_costs_at_most_what_it_costs(decimal total, string? amount, string terms) =>
        Refund("true").Given($$"""{ "order": { "total": {{total}} } }""").Terms("refund", Amount(amount)).Brief().Should().Be(terms);

    [Fact]
    public void An_action_without_costs_has_no_amount()
    {
        var resend = Scenario.Policy("""
            rules:
              - rule: always
                allow: resend
            """);

        resend.Terms("resend").Brief().Should().Be("0");
        resend.Terms("resend", 5).Brief().Should().Be("`resend` has no amount; leave it out.");
    }

    [Fact]
    public void What_an_instead_offers_can_be_granted()
    {
        var denied = Scenario.Policy("""
            rules:
              - rule: never
                deny: refund
                say: No.
                instead: [repair]
            """);

        denied.Terms("repair").Brief().Should().Be("0");
        denied.Terms("cancel").Brief().Should().Be("Nothing is said about `cancel` in this situation: it is neither granted nor denied.");
    }

    [Fact]
    public void An_option_that_an_action_carries_out_needs_room_for_it()
    {
        var credit = Scenario.Policy("""
            goodwill:
              - option: money-back
                gives: refund
                by: refund
                amount: 10
            """)
            .Set("""
            actions:
              refund:
                costs: order.total
                limits:
                  - at-most: 3 times
                    per: [customer]
                    say: No more.
              hand-over:
                title: Hand over
            """);

        credit.Terms("money-back").Caps().Should().Equal(
            "authority/worth per case case=s-1: 50 (authority)",
            "action/refund/times per customer.id customer.id=c-1: 2 (3 times per customer)");
    }

    [Theory]
    [InlineData(40, true, "10", "50", "20")]
    [InlineData(140, true, "10, approval of lead", "250", "120")]
    [InlineData(140, false, "10", "50", "1870")]
    [InlineData(8, true, "10", "50", null)]
    public void The_costs_of_the_action_need_room_under_a_ceiling_too(decimal total, bool isRuled, string terms, string own, string? beside)
    {
        var credit = Scenario.Policy($"""
            {(isRuled ? "rules: [{ rule: always, allow: refund }]" : "")}
            goodwill:
              - option: money-back
                gives: refund
                by: refund
                amount: 10
            """)
            .Set("""
            actions:
              refund:
                costs: order.total
                within-authority: true
              hand-over:
                title: Hand over
            """)
            .Given($$"""{ "order": { "total": {{total}} } }""");

        var found = credit.Terms("money-back");

        found.Brief().Should().Be(terms);
        found.Caps().Should().Equal(new[] { own, beside }.OfType<string>().Select(most => $"authority/worth per case case=s-1: {most} (authority)"));
    }

    private static Scenario Refund(string within) => Scenario.Policy("""
        rules:
          - rule: always
            allow: refund
        """)
        .Set($"""
        actions:
          refund:
            costs: order.total
            within-authority: {within}
            limits:
              - at-most: 500
                per: [customer]
                each: year
                say: No more.
          hand-over:
            title: Hand over
        """);

    private static decimal? Amount(string? text) =>
        text is null ? null : decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
