using System.Text;
using System.Text.Json;
using CsCheck;
using FluentAssertions;
using PolicyFlex.Policies;
using PolicyFlex.Situations;
using Xunit;

namespace PolicyFlex.Tests.Situations;

public sealed class SituationWaysTests
{
    private static readonly Gen<Line> Lines = Gen.Select(
        Gen.String[0, 8],
        Gen.Decimal[0, 1000].Nullable(),
        Gen.Bool.Nullable(),
        (sku, price, isFinal) => new Line(Printable(sku), price, isFinal));

    private static readonly Gen<Case> Cases = Gen.Select(
        Gen.Select(
            Gen.String.Null(),
            Gen.OneOf<string?>("guest", "silver", "gold", null),
            Gen.DateOnly.Nullable(),
            Gen.Int[18, 120].Nullable()),
        Gen.Select(
            Gen.Decimal[0, 100_000].Nullable(),
            Gen.Double[-1e20, 1e20].Nullable(),
            Gen.DateTimeOffset.Nullable(),
            Lines.List[0, 4].Null(),
            Gen.String[0, 5].List[0, 4].Null()),
        Gen.Select(Gen.Enum<ShoppingTrouble>().Nullable(), Gen.Long[1, 50].Nullable(), Gen.Bool.Nullable()),
        Gen.OneOf("refund", "courtesy-credit").List[0, 2].Null(),
        (customer, order, situation, wants) => new Case
        {
            Customer = customer.Item1 is null ? null : Printable(customer.Item1),
            Tier = customer.Item2,
            Since = customer.Item3,
            Age = customer.Item4,
            Total = order.Item1,
            Weight = order.Item2,
            Promised = order.Item3,
            Items = order.Item4,
            Tags = order.Item5?.ConvertAll(Printable),
            Kind = situation.Item1,
            Contacts = situation.Item2,
            HasReceipt = situation.Item3,
            Wants = wants,
        });

    private static readonly SituationMapper<Case> Mapper = ShopSet.Reader.Map<Case>(map => map
        .Id(c => "s-1")
        .Wants(c => c.Wants)
        .Verified(c => c.HasReceipt is null ? [] : ["situation.hasReceipt"])
        .Fact("customer.id", c => c.Customer)
        .Fact("customer.tier", c => c.Tier)
        .Fact("customer.since", c => c.Since)
        .Fact("customer.age", c => c.Age)
        .Fact("order.total", c => c.Total)
        .Fact("order.weight", c => c.Weight)
        .Fact("order.promisedAt", c => c.Promised)
        .List("order.tags", c => c.Tags)
        .List("order.items", c => c.Items, item => item
            .Member("sku", l => l.Sku)
            .Member("price", l => l.Price)
            .Member("finalSale", l => l.IsFinal))
        .Fact("situation.kind", c => c.Kind)
        .Fact("situation.contacts", c => c.Contacts)
        .Fact("situation.hasReceipt", c => c.HasReceipt));

    [Fact]
    public void Json_a_dictionary_and_an_object_give_the_same_situation() => Cases.Sample(
        given =>
        {
            var fromJson = ShopSet.Reader.FromJson(Json(given)).Right();
            var fromDictionary = ShopSet.Reader.From(Dictionary(given)).Right();
            var fromObject = Mapper.Read(given).Right();

            foreach (var other in new[] { fromDictionary, fromObject })
            {
                other.Facts.SequenceEqual(fromJson.Facts).Should().BeTrue();
                other.Verified.Should().Equal(fromJson.Verified);
                other.Wants.Should().Equal(fromJson.Wants);
                other.Id.Should().Be(fromJson.Id);
            }

            fromJson.Fact("order.total").Should().Be(given.Total is { } total ? Value.Of(total) : Value.Missing);
            fromJson.Fact("order.promisedAt").Should().Be(given.Promised is { } promised ? Value.Of(promised) : Value.Missing);
            fromJson.Fact("customer.id").Should().Be(given.Customer is { } customer ? Value.Of(customer) : Value.Missing);
        },
        iter: 2_000,
        threads: 1);

    [Fact]
    public void No_change_to_the_bytes_of_a_situation_makes_reading_throw() => Gen.Select(
        Cases,
        Gen.Select(Gen.Int[0, 10_000], Gen.OneOf(Gen.Byte, Gen.OneOf("{}[]\",:\\u0e-. \n"u8.ToArray())), Gen.Int[0, 3]).Array[1, 6]).Sample(
        (given, changes) =>
        {
            var bytes = Encoding.UTF8.GetBytes(Json(given)).ToList();
            foreach (var (place, change, sort) in changes.Where(_ => bytes.Count > 0))
            {
                var at = place % bytes.Count;
                switch (sort)
                {
                    case 0:
                        bytes[at] = change;
                        break;
                    case 1:
                        bytes.Insert(at, change);
                        break;
                    case 2:
                        bytes.RemoveAt(at);
                        break;
                    default:
                        bytes.RemoveRange(at, Math.Min(change, bytes.Count - at));
                        break;
                }
            }

            var result = ShopSet.Reader.FromJson(bytes.ToArray());

            (result.Situation is null).Should().Be(result.Diagnostics.Any(d => d.Severity == Diagnostics.Severity.Error));
        },
        iter: 5_000,
        threads: 1);

    private static string Json(Case given) => JsonSerializer.Serialize(new Dictionary<string, object?>
    {
        ["facts"] = Shaped(given, value => value switch
        {
            ShoppingTrouble kind => ShopSet.Set.Facts.Single(fact => fact.Name == "situation.kind").Type.Choices[(int)kind],
            _ => value,
        }),
        ["id"] = "s-1",
        ["wants"] = given.Wants,
        ["verified"] = given.HasReceipt is null ? null : new[] { "situation.hasReceipt" },
    });

    private static Dictionary<string, object?> Dictionary(Case given) => new()
    {
        ["verified"] = given.HasReceipt is null ? null : new[] { "situation.hasReceipt" },
        ["wants"] = given.Wants,
        ["facts"] = Shaped(given, value => value),
        ["id"] = "s-1",
    };

    private static Dictionary<string, object?> Shaped(Case given, Func<object?, object?> write) => new()
    {
        ["order"] = new Dictionary<string, object?>
        {
            ["total"] = given.Total,
            ["weight"] = given.Weight,
            ["promisedAt"] = given.Promised,
            ["tags"] = given.Tags,
            ["items"] = given.Items?.ConvertAll(line => new Dictionary<string, object?>
            {
                ["finalSale"] = line.IsFinal,
                ["price"] = line.Price is { } price ? new Dictionary<string, object?> { ["currency"] = "USD", ["amount"] = price } : null,
                ["sku"] = line.Sku,
            }),
        },
        ["customer"] = new Dictionary<string, object?>
        {
            ["id"] = given.Customer,
            ["tier"] = given.Tier,
            ["since"] = given.Since,
            ["age"] = given.Age,
        },
        ["situation.kind"] = write(given.Kind),
        ["situation.contacts"] = given.Contacts,
        ["situation.hasReceipt"] = given.HasReceipt,
    };

    private static string Printable(string text) => new([.. text.Where(c => !char.IsSurrogate(c))]);

    private sealed record Case
    {
        public string? Customer { get; init; }
        public string? Tier { get; init; }
        public DateOnly? Since { get; init; }
        public int? Age { get; init; }
        public decimal? Total { get; init; }
        public double? Weight { get; init; }
        public DateTimeOffset? Promised { get; init; }
        public List<Line>? Items { get; init; }
        public List<string>? Tags { get; init; }
        public ShoppingTrouble? Kind { get; init; }
        public long? Contacts { get; init; }
        public bool? HasReceipt { get; init; }
        public List<string>? Wants { get; init; }
    }

    private sealed record Line(string Sku, decimal? Price, bool? IsFinal);
}
