using FluentAssertions;
using PolicyFlex.Policies;
using PolicyFlex.Situations;
using Xunit;

namespace PolicyFlex.Tests.Situations;

public sealed class SituationJsonTests
{
    private const string Whole = """
        {
          "id": "s-1",
          "case": "c-é😀7",
          "wants": ["refund", "make-it-right", "courtesy-credit", "refund"],
          "verified": ["situation.hasReceipt"],
          "language": "de",
          "facts": {
            "customer": { "id": "Jos\u00e9 \ud83d\ude00", "tier": "gold", "since": "2019-04-30", "age": 44 },
            "order": {
              "total": 120.50,
              "weight": -1.25e-2,
              "promisedAt": "2026-02-26T18:00:00-05:00",
              "items": [{ "sku": "A", "price": 100, "finalSale": true }, { "price": { "amount": 20.5, "currency": "USD" }, "sku": "B" }],
              "tags": ["gift", null]
            },
            "situation.kind": "late-delivery",
            "situation": { "hasReceipt": true, "contacts": null, "daysLate": null }
          }
        }
        """;

    [Fact]
    public void Every_part_of_a_situation_is_read_into_its_place()
    {
        var situation = ShopSet.Reader.FromJson(Whole).Right();

        situation.Id.Should().Be("s-1");
        situation.Case.Should().Be("c-é😀7");
        situation.Wants.Should().Equal("refund", "make-it-right", "courtesy-credit");
        situation.Language.Should().Be("de");
        situation.Fact("customer.id").Should().Be(Value.Of("José 😀"));
        situation.Fact("customer.tier").Should().Be(Value.Of("gold"));
        situation.Fact("customer.since").Should().Be(Value.Of(new DateOnly(2019, 4, 30)));
        situation.Fact("customer.age").Should().Be(Value.Of(44));
        situation.Fact("customer.mood").Should().Be(Value.Missing);
        situation.Fact("order.total").Should().Be(Value.Of(120.5m));
        situation.Fact("order.weight").Should().Be(Value.Of(-0.0125m));
        situation.Fact("order.promisedAt").Should().Be(Value.Of(new DateTimeOffset(2026, 2, 26, 23, 0, 0, TimeSpan.Zero)));
        situation.Fact("order.items").Records.Should().SatisfyRespectively(
            first => first.Should().Equal(Value.Of("A"), Value.Of(100), Value.Of(true)),
            second => second.Should().Equal(Value.Of("B"), Value.Of(20.5m), Value.Missing));
        situation.Fact("order.tags").Elements.Should().Equal(Value.Of("gift"), Value.Missing);
        situation.Fact("situation.kind").Should().Be(Value.Of("late-delivery"));
        situation.Fact("situation.hasReceipt").Should().Be(Value.Of(true));
        situation.Fact("situation.contacts").Should().Be(Value.Missing);
        situation.Verified.Select((isVerified, slot) => (isVerified, slot)).Where(fact => fact.isVerified)
            .Select(fact => ShopSet.Set.Facts[fact.slot].Name).Should().Equal("situation.hasReceipt");
    }

    [Fact]
    public void A_situation_of_nothing_knows_nothing_and_its_case_is_its_id()
    {
        var situation = ShopSet.Reader.FromJson("""{ "id": "s-1", "wants": null, "facts": { "order": null } }""").Right();

        situation.Facts.Should().OnlyContain(value => !value.IsKnown);
        situation.Verified.Should().HaveCount(ShopSet.Set.Facts.Length).And.OnlyContain(isVerified => !isVerified);
        situation.Case.Should().Be("s-1");
        situation.Wants.Should().BeEmpty();
        situation.Language.Should().BeNull();
    }

    [Theory]
    [InlineData("2026-03-08T01:59", "2026-03-08T06:59:00Z")]
    [InlineData("2026-03-08T03:00:00", "2026-03-08T07:00:00Z")]
    [InlineData("2026-11-01T01:30", "2026-11-01T05:30:00Z")]
    [InlineData("2026-11-01T01:30-05:00", "2026-11-01T06:30:00Z")]
    [InlineData("2026-11-01T02:00:00.25", "2026-11-01T07:00:00.25Z")]
    [InlineData("2026-07-01", "2026-07-01T04:00:00Z")]
    [InlineData("2026-07-01T10:00:00Z", "2026-07-01T10:00:00Z")]
    public void A_time_without_an_offset_is_in_the_zone_of_the_set(string written, string instant)
    {
        var situation = ShopSet.Reader.FromJson($$"""{ "facts": { "order": { "promisedAt": "{{written}}" } } }""").Right();

        situation.Fact("order.promisedAt").ToString().Should().Be(instant);
    }

    [Fact]
    public void A_byte_order_mark_is_no_part_of_the_text()
    {
        byte[] marked = [0xEF, 0xBB, 0xBF, .. """{ "facts": { "order": { "total": true } } }"""u8];

        ShopSet.Reader.FromJson(marked).Told().Should().Equal(
            "situation:1:34: error PF420: `order.total` should be an amount, and `true` was given.");
    }

    [Fact]
    public void A_line_of_many_is_told_by_its_own_number()
    {
        ShopSet.Reader.FromJson("""{ "id": 5 }"""u8.ToArray(), source: "cases.jsonl", line: 17).Told().Should().Equal(
            "cases.jsonl:17:9: error PF407: `id` should be a text, and `5` was given.");
    }

    [Fact]
    public void All_problems_come_at_once_in_the_order_of_the_text()
    {
        var result = ShopSet.Reader.FromJson("""
            {
              "want": ["refund"],
              "facts": {
                "order": { "totl": 5, "total": "120", "items": [{ "sku": "A", "prise": 1 }, { "price": -1 }] },
                "situation": { "kind": "late", "contacts": 1.5 }
              }
            }
            """);

        result.Situation.Should().BeNull();
        result.Told().Should().Equal(
            "situation:2:3: error PF405: A situation has no `want`. Its parts are `id`, `case`, `wants`, `verified`, `language` and `facts`. Did you mean `wants`?",
            "situation:4:16: error PF410: There is no fact `order.totl`. Did you mean `order.total`?",
            "situation:4:36: error PF421: `order.total` should be an amount, and the text `120` was given. Give the value itself and not a text of it, since texts are not guessed at.",
            "situation:4:67: error PF412: `order.items[0]` has no `prise`. Did you mean `price`?",
            "situation:4:81: error PF414: `order.items[1].sku` is required, and it was not given.",
            "situation:4:92: error PF424: `order.items[1].price` is `-1`, and it has to be at least `0`.",
            "situation:5:28: error PF425: `situation.kind` is `late`, which is not one of its choices. They are `late-delivery`, `lost-parcel` and `damaged`.",
            "situation:5:48: error PF422: `situation.contacts` should be a whole number, and `1.5` was given.");
    }

    [Fact]
    public void Unknown_facts_are_left_out_with_a_warning_if_the_host_says_so()
    {
        var result = ShopSet.Reader.FromJson(
            """{ "verified": ["order.x"], "facts": { "ordr": { "total": 1 }, "order": { "totl": [{}], "total": 5, "items": [{ "sku": "A", "x": {} }] } } }""",
            UnknownNames.AreWarnings);

        result.Told().Should().Equal(
            "situation:1:16: warning PF442: `verified` names `order.x`, and there is no such fact.",
            "situation:1:39: warning PF411: There is no group of facts `ordr`. Did you mean `order`?",
            "situation:1:74: warning PF410: There is no fact `order.totl`. Did you mean `order.total`?",
            "situation:1:124: warning PF412: `order.items[0]` has no `x`.");
        result.Situation!.Fact("order.total").Should().Be(Value.Of(5));
    }

    [Theory]
    [InlineData("""{ "facts": {} }""", "situation:1:12: error PF414: `order.total` is required, and it was not given.")]
    [InlineData("""{ "facts": { "order": { "total": null } } }""", "situation:1:12: error PF414: `order.total` is required, and it was not given.")]
    [InlineData("{}", "situation:1:1: error PF414: `order.total` is required, and it was not given.")]
    [InlineData("""{ "facts": { "order": { "total": true } } }""", "situation:1:34: error PF420: `order.total` should be an amount, and `true` was given.")]
    public void A_required_fact_is_missed_once(string json, string told) =>
        new SituationReader(ShopSet.WithRequired("order.total")).FromJson(json).Told().Should().Equal(told);
}
