using System.Collections;
using System.Dynamic;
using FluentAssertions;
using PolicyFlex.Policies;
using PolicyFlex.Situations;
using Xunit;

namespace PolicyFlex.Tests.Situations;

public sealed class SituationDictionaryTests
{
    private enum Tier
    {
        Guest,
        GOLD,
        Platinum,
    }

    public static TheoryData<string, object, string> Values => new()
    {
        { "situation.hasReceipt", true, "true" },
        { "situation.contacts", (byte)2, "2" },
        { "situation.contacts", 2L, "2" },
        { "situation.contacts", 2.0, "2" },
        { "order.weight", ulong.MaxValue, "18446744073709551615" },
        { "order.weight", 0.1, "0.1" },
        { "order.weight", 0.1f, "0.1" },
        { "order.weight", 1e20, "100000000000000000000" },
        { "order.total", 12.30m, "12.3" },
        { "order.total", new Dictionary<string, object?> { ["amount"] = 5, ["currency"] = "USD" }, "5" },
        { "customer.id", "c-1", "c-1" },
        { "customer.tier", "gold", "gold" },
        { "customer.tier", Tier.GOLD, "gold" },
        { "situation.kind", ShoppingTrouble.LateDelivery, "late-delivery" },
        { "customer.since", new DateOnly(2019, 4, 30), "2019-04-30" },
        { "customer.since", "2019-04-30", "2019-04-30" },
        { "order.promisedAt", new DateOnly(2026, 7, 1), "2026-07-01T04:00:00Z" },
        { "order.promisedAt", new DateTimeOffset(2026, 7, 1, 10, 0, 0, TimeSpan.FromHours(2)), "2026-07-01T08:00:00Z" },
        { "order.promisedAt", new DateTime(2026, 7, 1, 10, 0, 0, DateTimeKind.Utc), "2026-07-01T10:00:00Z" },
        { "order.promisedAt", new DateTime(2026, 11, 1, 1, 30, 0, DateTimeKind.Unspecified), "2026-11-01T05:30:00Z" },
        { "order.promisedAt", "2026-11-01T01:30", "2026-11-01T05:30:00Z" },
        { "order.tags", new[] { "gift", "heavy" }, "gift, heavy" },
        { "order.tags", new ArrayList { "gift", null }, "gift, not known" },
    };

    public static TheoryData<string, object, string> Misfits => new()
    {
        { "customer.id", 5, "error PF420: `customer.id` should be a text, and `5` was given." },
        { "customer.id", Tier.GOLD, "error PF420: `customer.id` should be a text, and `GOLD` was given." },
        { "customer.id", Guid.Empty, "error PF433: `customer.id` should be a text, and an object of type `Guid` was given, which is not read." },
        { "customer.tier", Tier.Platinum, "error PF425: `customer.tier` is `Platinum`, which is not one of its choices. They are `guest`, `silver` and `gold`." },
        { "customer.since", new DateTime(2026, 7, 1), "error PF420: `customer.since` should be a day, and `2026-07-01T00:00:00` was given." },
        { "customer.since", DateTimeOffset.UnixEpoch, "error PF420: `customer.since` should be a day, and `1970-01-01T00:00:00Z` was given." },
        { "order.total", "5", "error PF421: `order.total` should be an amount, and the text `5` was given. Give the value itself and not a text of it, since texts are not guessed at." },
        { "order.total", new[] { 5 }, "error PF420: `order.total` should be an amount, and a list was given." },
        { "order.total", new DateOnly(2026, 7, 1), "error PF420: `order.total` should be an amount, and `2026-07-01` was given." },
        { "order.weight", double.NaN, "error PF431: `order.weight` is `NaN`, which is not a number to reckon with." },
        { "order.weight", double.NegativeInfinity, "error PF431: `order.weight` is `-Infinity`, which is not a number to reckon with." },
        { "order.weight", 1e300, "error PF423: `order.weight` is `1E+300`, which is too large to reckon with. A number has at most 28 digits." },
        { "order.promisedAt", new DateTime(2026, 7, 1, 1, 0, 0, DateTimeKind.Local), "error PF432: `order.promisedAt` is a local time of the machine that gave it, which may be in any zone. Give it in UTC, with its offset, or without a zone if it is in America/New_York." },
        { "order.promisedAt", new DateTime(2026, 3, 8, 2, 30, 0), "error PF428: `order.promisedAt` is `2026-03-08T02:30:00`, a time that the clocks in America/New_York skip. Give a time that there is, or one with its offset." },
        { "order.tags", new object[] { "a", 5 }, "error PF420: `order.tags[1]` should be a text, and `5` was given." },
        { "order.items", new object[] { "a" }, "error PF420: `order.items[0]` should be a record, and the text `a` was given." },
        { "order.items", new object[] { new Hashtable { ["sku"] = "a", ["prise"] = 5 } }, "error PF412: `order.items[0]` has no `prise`. Did you mean `price`?" },
        { "order.items", new object?[] { null }, "error PF414: `order.items[0].sku` is required, and it was not given." },
        { "situation.daysLate", 5, "error PF413: `situation.daysLate` is worked out from other facts and cannot be given." },
        { "order.totl", 5, "error PF410: There is no fact `order.totl`. Did you mean `order.total`?" },
        { "order", 5, "error PF407: `order` should be a group of facts, and `5` was given." },
    };

    [Theory]
    [MemberData(nameof(Values), DisableDiscoveryEnumeration = true)]
    public void A_value_of_any_known_type_is_read_as_the_fact_is(string fact, object value, string read) =>
        From(fact, value).Right().Fact(fact).ToString().Should().Be(read);

    [Theory]
    [MemberData(nameof(Misfits), DisableDiscoveryEnumeration = true)]
    public void A_value_that_does_not_fit_is_told_with_its_path(string fact, object value, string told) =>
        From(fact, value).Told().Should().Equal(told);

    [Fact]
    public void The_parts_are_those_of_json_and_facts_stand_in_groups_or_under_whole_names()
    {
        dynamic order = new ExpandoObject();
        order.total = 120;
        order.items = new[] { new Dictionary<string, decimal?> { ["price"] = 5 }, };

        var result = ShopSet.Reader.From(new Dictionary<string, object?>
        {
            ["id"] = "s-1",
            ["case"] = null,
            ["wants"] = new List<string> { "refund" },
            ["verified"] = new[] { "situation.hasReceipt" },
            ["language"] = "de",
            ["facts"] = new Dictionary<string, object?> { ["order"] = order, ["situation.hasReceipt"] = false },
        });

        result.Told().Should().Equal("error PF414: `order.items[0].sku` is required, and it was not given.");
        order.items = null;
        result = ShopSet.Reader.From(new Dictionary<string, object?>
        {
            ["id"] = "s-1",
            ["wants"] = new List<string> { "refund" },
            ["verified"] = new[] { "situation.hasReceipt" },
            ["facts"] = new Dictionary<string, object?> { ["order"] = order, ["situation.hasReceipt"] = false },
        });
        var situation = result.Right();
        situation.Should().BeEquivalentTo(new { Id = "s-1", Case = "s-1", Wants = new[] { "refund" }, Language = (string?)null });
        situation.Fact("order.total").Should().Be(Value.Of(120));
        situation.Verified.Should().Contain(true);
    }

    [Fact]
    public void All_problems_come_at_once()
    {
        ShopSet.Reader.From(new Dictionary<string, object?>
        {
            ["id"] = 5,
            ["wants"] = new object?[] { "refnd", null },
            ["verified"] = "situation.hasReceipt",
            ["order"] = 1,
            ["facts"] = new Dictionary<string, object?>
            {
                ["order"] = new Dictionary<string, object?> { ["total"] = -1 },
                ["order.total"] = 1,
            },
        }).Told().Should().BeEquivalentTo(
            "error PF407: `id` should be a text, and `5` was given.",
            "error PF441: The customer wants `refnd`, which is neither an action nor an option of this set. Did you mean `refund`?",
            "error PF407: `wants` should be a list of names, and `null` in it was given.",
            "error PF407: `verified` should be a list of names, and the text `situation.hasReceipt` was given.",
            "error PF405: A situation has no `order` of its own. Facts stand under `facts`.",
            "error PF424: `order.total` is `-1`, and it is at least `0`.",
            "error PF406: `order.total` is given twice.");
    }

    [Fact]
    public void A_list_without_end_is_left_at_ten_thousand_entries() => From("order.tags", WithoutEnd()).Told().Should().Equal(
        "error PF409: `order.tags` has more than 10,000 entries, and no more are read.");

    [Fact]
    public void A_situation_of_too_many_values_is_left()
    {
        var record = new Dictionary<string, object?> { ["sku"] = "a", ["price"] = 1, ["finalSale"] = true };
        var wide = new SituationReader(ShopSet.Set with
        {
            Facts =
            [
                .. Enumerable.Range(0, 10).Select(i =>
                    new FactDefinition { Name = $"order.list{i}", Type = new FactType(FactKind.List) { ElementName = "item" } }),
            ],
        });

        var lists = Enumerable.Range(0, 10).ToDictionary(i => $"order.list{i}", _ => (object?)Enumerable.Repeat(record, 9_000));
        wide.From(new Dictionary<string, object?> { ["facts"] = lists }).Told().First().Should().Be(
            "error PF403: The situation has more than 200,000 values, and no more are read.");
    }

    [Fact]
    public void A_null_for_a_dictionary_is_a_mistake_in_the_program()
    {
        var read = () => ShopSet.Reader.From(null!);

        read.Should().Throw<ArgumentNullException>().WithParameterName("situation");
    }

    private static SituationResult From(string fact, object value) => ShopSet.Reader.From(
        new Dictionary<string, object?> { ["facts"] = new Dictionary<string, object?> { [fact] = value } });

    private static IEnumerable<string> WithoutEnd()
    {
        while (true)
        {
            yield return "gift";
        }
    }
}

public enum ShoppingTrouble
{
    LateDelivery,
    Lost_Parcel,
    DAMAGED,
}
