using System.Collections.Immutable;
using FluentAssertions;
using PolicyFlex.Explaining;
using PolicyFlex.Tests.Meaning;
using Xunit;

namespace PolicyFlex.Tests.Explaining;

public sealed class ConditionExplanationTests
{
    [Fact]
    public void Every_part_has_the_place_at_which_exactly_it_stands()
    {
        var when = Scenario.Policy("""
            rules:
              - rule: it
                allow: refund
                when:
                  - order.total > 100 and not was.late
                  - any:
                      - was.ours
                      - order.channel: [web, phone]
            """).Explain().Policies[0].Rules[0].When!;

        Flat(when).Select(part => $"{part.Kind} `{part.Text}` {part.At}").Should().Equal(
            "All `` number-1.policy.yaml:8:7",
            "All `order.total > 100 and not was.late` number-1.policy.yaml:8:9",
            "Test `order.total > 100` number-1.policy.yaml:8:9",
            "Not `not was.late` number-1.policy.yaml:8:31",
            "Test `was.late` number-1.policy.yaml:8:35",
            "Any `` number-1.policy.yaml:9:9",
            "Test `was.ours` number-1.policy.yaml:10:13",
            "Test `order.channel: web, phone` number-1.policy.yaml:11:13");
    }

    [Fact]
    public void A_name_is_opened_where_it_occurs_first_and_has_its_outcome_everywhere()
    {
        var when = Scenario.Policy("""
            conditions:
              bad: was.late or was.broken
            rules:
              - rule: it
                allow: refund
                when: bad and (was.rude or bad)
            """).Was("late").WasNot("rude").Explain().Policies[0].Rules[0].When!;

        when.Parts[0].Should().BeEquivalentTo(new { Kind = ConditionKind.Named, Sentence = "“bad” is true", Outcome = ConditionOutcome.True });
        when.Parts[0].Parts.Should().ContainSingle().Which.Text.Should().Be("was.late or was.broken");
        when.Parts[0].Parts[0].At.ToString().Should().Be("number-1.policy.yaml:5:8");
        when.Parts[1].Parts[1].Should().BeEquivalentTo(new { Kind = ConditionKind.Named, Outcome = ConditionOutcome.True });
        when.Parts[1].Parts[1].Parts.Should().BeEmpty();
    }

    [Fact]
    public void The_entries_that_decide_a_list_come_first_and_the_rest_is_counted()
    {
        var when = Scenario.Policy("""
            rules:
              - rule: it
                allow: refund
                when: order.items.Any(finalSale and price > 10)
            """).Given("""
            { "order": { "items": [
              { "sku": "a", "price": 5, "finalSale": true }, { "sku": "b", "price": 5, "finalSale": false }, { "sku": "c", "finalSale": true },
              { "sku": "d", "price": 20, "finalSale": true }, { "sku": "e", "price": 20, "finalSale": false } ] } }
            """).Explain().Policies[0].Rules[0].When!;

        when.Saw.Should().ContainSingle().Which.Value.Should().Be("5 entries");
        when.Parts.Select(part => (part.Sentence, part.Element, part.Outcome)).Should().Equal(
            ("item 4", 4, ConditionOutcome.True), ("item 3", 3, ConditionOutcome.NotKnown), ("item 1", 1, ConditionOutcome.False));
        when.MoreElements.Should().Be(2);
        when.Parts[0].Parts[0].Parts[1].Saw.Should().ContainSingle().Which.Should().BeEquivalentTo(
            new SeenValue { Title = "price", Value = "$20.00", Written = "20", Standing = SeenStanding.Known });
    }

    [Fact]
    public void A_value_tells_where_it_came_from_or_why_there_is_none()
    {
        var saw = Saw(Scenario.Policy("""
            rules:
              - rule: it
                allow: refund
                when:
                  - order.total > 100
                  - contact.times > 1
                  - order.age > 10
                  - receipt.shown
                  - order.count > 1
                  - order.total / (order.total - 120) > 1
            """).Given("""{ "order": { "total": 120, "boughtAt": "2026-02-01T10:00:00-05:00" }, "receipt": { "shown": true } }"""));

        saw.Select(value => (value.Fact, value.Title, value.Value, value.Standing)).Should().Equal(
            ("order.total", "order total", "$120.00", SeenStanding.Known),
            ("contact.times", "contact times", "1", SeenStanding.Defaulted),
            ("order.age", "order age", "28", SeenStanding.Derived),
            ("receipt.shown", "receipt shown", "yes", SeenStanding.Claimed),
            ("order.count", "order count", "not known", SeenStanding.NotKnown),
            (null, "order total divided by (order total minus $120.00)", "it cannot be computed", SeenStanding.Failed));
        saw[2].From.Should().ContainSingle().Which.Value.Should().Be("February 1, 2026 at 10:00 AM");
        saw[5].From.Should().ContainSingle().Which.Fact.Should().Be("order.total");
    }

    [Fact]
    public void A_table_tells_the_row_that_was_met()
    {
        var table = Scenario.Policy("""
            rules:
              - rule: it
                allow: refund
                when: bonus > 5
            """).Set("""
            tables:
              bonus:
                by: [order.count, customer.tier]
                rows:
                  up to 2:
                    guest and above: 1
                  up to 7:
                    guest: 4
                    silver and above: 8
                otherwise: 10
            """);

        Saw(table.Given("""{ "order": { "count": 3 }, "customer": { "tier": "gold" } }""")).Single().Should().BeEquivalentTo(
            new { Title = "bonus", Value = "8", Row = "above 2 and up to 7, silver or gold", Standing = SeenStanding.Derived });
        Saw(table.Given("""{ "order": { "count": 9 }, "customer": { "tier": "gold" } }""")).Single().Row.Should().Be("otherwise");
        Saw(table.Given("""{ "order": { "count": 3 } }""")).Single().Should().BeEquivalentTo(
            new { Value = "not known", Row = (string?)null, Standing = SeenStanding.NotKnown });
    }

    private static ImmutableArray<SeenValue> Saw(Scenario scenario)
    {
        var when = scenario.Explain().Policies[0].Rules[0].When!;
        return [.. Flat(when).SelectMany(part => part.Saw)];
    }

    private static IEnumerable<ConditionExplanation> Flat(ConditionExplanation condition) => condition.Parts.SelectMany(Flat).Prepend(condition);
}
