using FluentAssertions;
using PolicyFlex.Deciding;
using Xunit;

namespace PolicyFlex.Tests.Meaning;

public sealed class M12_Counters
{
    private const string Desk = """
        limits:
          - 300 per customer each year
          - at-most: 5 times
            over: [voucher, credit]
            per: [customer]
            within: 30 days
        goodwill:
          - option: credit
            gives: store-credit
            at-most: 100
            limits: [50 per customer within 90 days, 3 times per customer and agent each month]
          - option: voucher
            gives: voucher
            at-most: 20
          - option: difference
            gives: refund
            owed: true
            at-most: 10
            limits: [once per order.id]
        """;

    private static readonly Scenario Shop = Scenario.Policy(Desk).Set("""
        limits:
          - 6 times per customer within 6 months
          - at-most: 1000
            gives: [voucher]
            each: month
        """);

    [Fact]
    public void Each_thing_that_is_counted_has_a_counter_named_by_what_it_counts_and_whose_it_is() =>
        Shop.Counters().Should().Equal(
            "authority/worth without difference per case",
            "option/credit/amount per customer.id",
            "option/credit/times per agent and customer.id",
            "option/difference/times per order.id",
            "policy/desk/times over credit and voucher per customer.id",
            "policy/desk/worth without difference per customer.id",
            "set/times without difference per customer.id",
            "set/worth gives voucher");

    [Fact]
    public void Other_amounts_and_periods_are_counted_by_the_same_counters() =>
        Scenario.Policy(Desk
                .Replace("50 per customer within 90 days", "80 per customer within 1 year")
                .Replace("300 per customer each year", "10% of order.total per customer")
                .Replace("3 times", "once"))
            .Set("""
            limits:
              - once per customer
              - at-most: 1
                gives: [voucher]
                within: 2 days
            """)
            .Counters().Should().Equal(Shop.Counters());

    [Fact]
    public void Two_limits_that_count_the_same_share_a_counter() =>
        Scenario.Policy("""
            goodwill:
              - option: credit
                gives: store-credit
                at-most: 100
                limits: [once per customer and agent within 1 day, 3 times per agent and customer.id within 90 days]
            """)
            .Counters().Should().Equal("authority/worth per case", "option/credit/times per agent and customer.id");

    [Fact]
    public void A_policy_that_is_renamed_keeps_its_counters() =>
        Scenario.Policy($"policy: counter\nowner: desk\nbecause: So it is.\nformerly: desk\n{Desk}").Counters()
            .Should().Equal(Scenario.Policy(Desk).Counters());

    [Fact]
    public void What_counts_is_named_and_what_nobody_knows_any_more_counts_where_everything_does()
    {
        var counters = Shop.Engine().Counters.ToDictionary(counter => counter.Name);

        counters["set/times without difference per customer.id"].Should().Match<Counter>(set =>
            set.Counts("credit", false) && set.Counts("something-old", false) && !set.Counts("difference", false) && !set.Counts("refund", true));
        counters["set/worth gives voucher"].Names.Should().Equal("voucher");
        counters["policy/desk/worth without difference per customer.id"].Names.Should().Equal("credit", "voucher");
        counters["authority/worth without difference per case"].Except.Should().Equal("difference");
    }

    [Fact]
    public void Actions_are_counted_by_their_limits_and_within_authority_by_its_ceilings()
    {
        var engine = Scenario.Policy("""
            rules:
              - rule: always
                allow: refund
            """)
            .Set("""
            actions:
              refund:
                costs: order.total
                within-authority: true
                limits:
                  - at-most: 500
                    per: [customer]
                    say: No more.
              hand-over:
                title: Hand over
            """).Engine();

        engine.Counters.Select(counter => counter.Name).Should().Equal("action/refund/amount per customer.id", "authority/worth per case");
        engine.Counters[1].Actions.Should().Equal("refund");
        engine.Counters[1].Counts("refund", true).Should().BeTrue();
        engine.Counters[1].Counts("hand-over", true).Should().BeFalse();
    }

    [Fact]
    public void A_kind_with_a_key_of_its_own_is_not_in_the_money_of_that_level_and_a_step_up_may_add_one()
    {
        var engine = Scenario.Policy("""
            goodwill:
              - option: points
                gives: points
                unit: point
                worth: 0.01
                at-most: 900
              - option: mug
                gives: gift
                unit: mug
                worth: 12
                at-most: 2
            """)
            .Set("""
            authority:
              per: [customer]
              levels:
                - level: agent
                  up-to: 50
                - level: lead
                  up-to:
                    money: 100
                    points: 500
                  step-up:
                    - when: was.late
                      up-to:
                        gift: 3
                - level: manager
                  up-to: unlimited
            """).Engine();

        engine.Counters.Select(counter => counter.Name).Should().Equal(
            "authority/amount gives gift per customer.id",
            "authority/amount gives points per customer.id",
            "authority/worth except gift and points per customer.id",
            "authority/worth except points per customer.id",
            "authority/worth per customer.id");
        engine.Counters[2].Except.Should().Equal("mug", "points");
        engine.Counters[1].Names.Should().Equal("points");
    }

    [Fact]
    public void Alternatives_are_counted_by_case() =>
        Scenario.Policy("""
            choose: one
            goodwill:
              - option: credit
                gives: store-credit
                at-most: 100
              - option: flowers
                gives: apology
                limits: [once per case within 1 year]
            """)
            .Counters().Should().Equal("authority/worth per case", "option/credit/times per case", "option/flowers/times per case");
}
