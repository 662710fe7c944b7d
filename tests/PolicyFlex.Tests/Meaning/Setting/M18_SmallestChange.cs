using System.Globalization;
using FluentAssertions;
using Xunit;

namespace PolicyFlex.Tests.Meaning;

public sealed class M18_SmallestChange
{
    private const string Parcel = """
        parcel:
          inBox:
            type: boolean
            title: the thing in its box
            changeable: customer
          label:
            type: boolean
            title: the label sent
            changeable: us
          fault:
            choices: [us, partner, nobody]
            title: the fault
          waited:
            is: Days.Between(order.boughtAt, now)
            changeable: time
        """;

    [Fact]
    public void A_number_is_told_with_all_values_that_would_do() =>
        Refund("order.total <= 400").Given("""{ "order": { "total": 500 } }""").Changes("refund")
            .Should().Equal("It would be allowed if order total were at most $400.00 (it is $500.00).");

    [Fact]
    public void A_choice_that_has_an_order_is_told_from_where_on_it_would_do() =>
        Refund("customer.tier >= \"silver\"").Given("""{ "customer": { "tier": "guest" } }""").Changes("refund")
            .Should().Equal("It would be allowed if customer tier were silver or above (it is guest).");

    [Fact]
    public void A_choice_without_an_order_is_told_with_all_that_would_do() =>
        Refund("parcel.fault != \"nobody\"").Given("""{ "parcel": { "fault": "nobody" } }""").Changes("refund")
            .Should().Equal("It would be allowed if the fault were us or partner (it is nobody).");

    [Fact]
    public void Days_since_something_are_one_fact_and_told_as_days() =>
        Refund("order.age <= 90").Given("""{ "order": { "boughtAt": "2025-11-20T12:00:00-05:00" } }""").Changes("refund")
            .Should().Equal("It would be allowed up to day 90 (it is day 101).");

    [Fact]
    public void Days_that_are_counted_in_a_condition_are_told_by_their_date() =>
        Refund("Days.Between(order.boughtOn, now) <= 90").Given("""{ "order": { "boughtOn": "2025-11-20" } }""").Changes("refund")
            .Should().Equal("It would be allowed if order bought on were December 1, 2025 or later (it is November 20, 2025).");

    [Fact]
    public void Fewer_facts_come_first_then_what_somebody_can_do() =>
        Refund("(parcel.inBox and parcel.label) or parcel.fault == \"us\"")
            .Given("""{ "parcel": { "inBox": false, "label": false, "fault": "partner" } }""")
            .Changes("refund")
            .Should().Equal(
                "It would be allowed if the fault were us (it is partner).",
                "It would be allowed if “the thing in its box” were true (it is not) and if “the label sent” were true (it is not). We can change that.");

    [Fact]
    public void Of_as_many_facts_those_of_the_customer_come_first() =>
        Refund("parcel.fault == \"us\" or parcel.label or parcel.inBox")
            .Given("""{ "parcel": { "inBox": false, "label": false, "fault": "partner" } }""")
            .Changes("refund")
            .Should().Equal(
                "It would be allowed if “the thing in its box” were true (it is not). The customer can change that.",
                "It would be allowed if “the label sent” were true (it is not). We can change that.",
                "It would be allowed if the fault were us (it is partner).");

    [Fact]
    public void Nobody_is_told_to_change_more_facts_where_somebody_can_change_fewer() =>
        Refund("parcel.inBox or (parcel.fault == \"us\" and customer.tier == \"gold\")")
            .Given("""{ "customer": { "tier": "guest" }, "parcel": { "inBox": false, "fault": "partner" } }""")
            .Changes("refund")
            .Should().Equal("It would be allowed if “the thing in its box” were true (it is not). The customer can change that.");

    [Fact]
    public void Time_is_waited_for() =>
        Refund("parcel.waited >= 14").Given("""{ "order": { "boughtAt": "2026-02-19T12:00:00-05:00" } }""").Changes("refund")
            .Should().Equal("It would be allowed from day 14 on (it is day 10). Time changes that.");

    [Fact]
    public void Time_does_not_go_back() =>
        Refund("parcel.waited <= 7").Given("""{ "order": { "boughtAt": "2026-02-19T12:00:00-05:00" } }""").Changes("refund")
            .Should().Equal("It would be allowed up to day 7 (it is day 10).");

    [Fact]
    public void What_is_to_be_verified_changes_only_if_it_is_confirmed() =>
        Refund("receipt.shown").Given("""{ "receipt": { "shown": false } }""").Verified("receipt.shown").Changes("refund")
            .Should().Equal("It would be allowed if it were confirmed that “receipt shown” is true (it is not; look at the number on the receipt).");

    [Fact]
    public void What_was_claimed_is_nearer_than_its_opposite() =>
        Refund("(parcel.fault == \"us\" and receipt.shown) or (parcel.fault == \"partner\" and not receipt.shown)")
            .Given("""{ "parcel": { "fault": "nobody" }, "receipt": { "shown": false } }""")
            .Changes("refund")
            .Should().Equal(
                "It would be allowed if the fault were partner (it is nobody) "
                + "and if it were confirmed that “receipt shown” is not true (it is not known; look at the number on the receipt).");

    [Fact]
    public void An_approval_is_better_than_a_denial() =>
        Scenario.Policy("""
            rules:
              - rule: unless-late
                deny: refund
                when: not was.late
                say: It was in time.
                instead: [hand-over]
              - rule: late
                allow: refund
                when: was.late
                approval: lead
            """).WasNot("late").Changes("refund")
            .Should().Equal("It would need no more than an approval if “was late” were true (it is not).");

    [Fact]
    public void An_allowance_is_better_than_an_approval() =>
        Scenario.Policy("""
            rules:
              - rule: late
                allow: refund
              - rule: big
                allow: refund
                when: order.total > 400
                approval: lead
            """).Given("""{ "order": { "total": 500 } }""").Changes("refund")
            .Should().Equal("It would be allowed if order total were at most $400.00 (it is $500.00).");

    [Fact]
    public void Whoever_may_approve_hears_of_no_change() =>
        Scenario.Policy("""
            rules:
              - rule: big
                allow: refund
                when: order.total > 400
                approval: lead
            """).As("lead").Given("""{ "order": { "total": 500 } }""").Changes("refund").Should().BeEmpty();

    [Fact]
    public void A_policy_that_does_not_apply_would_if_the_situation_were_another() =>
        Scenario.Policy("""
            applies-when:
              was.late: true
            rules:
              - rule: late
                allow: refund
            """).Wanting("refund").WasNot("late").Changes("refund")
            .Should().Equal("It would be allowed if “was late” were true (it is not).");

    [Fact]
    public void An_option_out_of_reach_would_be_reached_by_its_rung() =>
        Scenario.Policy("""
            goodwill:
              - option: credit
                gives: store-credit
                rung: real-money
                at-most: 20
            """).WasNot("broken", "ours").Changes("credit")
            .Should().Equal("It would be allowed if “was broken” were true (it is not).");

    [Fact]
    public void One_contact_more_raises_the_cap() =>
        Credit.Given("""{ "situation": { "contacts": 2 } }""").Changes("credit")
            .Should().Equal("With one contact more the cap would be $50.00 (now $25.00).");

    [Fact]
    public void Several_contacts_more_are_told_by_their_number() =>
        Credit.Given("""{ "situation": { "contacts": 1 } }""").Changes("credit")
            .Should().Equal("If contacts were at least 3 (it is 1) the cap would be $50.00 (now $25.00).");

    [Fact]
    public void What_would_raise_a_cap_and_lose_the_rung_needs_another_fact() =>
        Scenario.Policy("""
            goodwill:
              - option: credit
                gives: store-credit
                rung: gesture
                at-most: 20
                step-up:
                  - when: not was.broken
                    at-most: 50
            """).Was("broken").WasNot("late", "ours").Changes("credit")
            .Should().Equal("If “was late” were true (it is not) and if “was broken” were not true (it is) the cap would be $50.00 (now $20.00).");

    [Fact]
    public void A_cap_that_nothing_raises_is_not_spoken_of() =>
        Credit.Given("""{ "situation": { "contacts": 3 } }""").Changes("credit").Should().BeEmpty();

    [Fact]
    public void That_no_change_of_three_facts_would_do_is_said() =>
        Refund("was.late and was.broken and was.ours and was.rude").WasNot("late", "broken", "ours", "rude").Changes("refund")
            .Should().Equal("No change of up to 3 facts would lead to a better answer.");

    [Fact]
    public void What_time_alone_brings_back_is_said_with_when() =>
        Scenario.Policy("""
            goodwill:
              - option: credit
                gives: store-credit
                at-most: 25
                limits:
                  - once per customer within 90 days
            """).After("credit", 20).Changes("credit").Select(Spaced)
            .Should().Equal("Time changes that: “once per customer within 90 days” has room again from May 28, 2026 at 11:00 AM on.");

    [Fact]
    public void What_time_alone_brings_back_of_an_action_is_said_too() =>
        Scenario.Policy("""
            rules:
              - rule: only
                allow: refund
            """).Set("""
            actions:
              refund:
                costs: order.total
                limits:
                  - at-most: 100
                    per: customer
                    each: month
                    say: That was enough for this month.
              hand-over:
                title: Hand over to the care team
            """).Given("""{ "order": { "total": 20 } }""").After("refund", 90).At("2026-02-28T10:00:00-05:00").Changes("refund").Select(Spaced)
            .Should().Equal("Time changes that: “100 per customer each month” has room again from March 1, 2026 at 12:00 AM on.");

    [Fact]
    public void A_search_that_would_never_end_stops_and_says_so()
    {
        var names = Enumerable.Range(1, 45).Select(number => string.Create(CultureInfo.InvariantCulture, $"f{number}")).ToList();

        Refund(string.Join(" and ", names.Select(name => $"many.{name}")))
            .Vocabulary("many:\n" + string.Join('\n', names.Select(name => $"  {name}: boolean")))
            .Given("{ \"many\": {" + string.Join(", ", names.Select(name => $"\"{name}\": false")) + "} }")
            .Changes("refund")
            .Should().Equal("No change was found that would lead to a better answer; there are too many to look at all of them.");
    }

    private static string Spaced(string sentence) => sentence.Replace('\u202F', ' ');

    private static Scenario Credit => Scenario.Policy("""
        goodwill:
          - option: credit
            gives: store-credit
            at-most: 25
            step-up:
              - when: situation.contacts >= 3
                at-most: 50
        """).Vocabulary("situation:\n  contacts: integer");

    private static Scenario Refund(string when) => Scenario.Policy($"""
        rules:
          - rule: only
            allow: refund
            when: {when}
            otherwise:
              say: I cannot.
              instead: [hand-over]
        """).Vocabulary(Parcel);
}
