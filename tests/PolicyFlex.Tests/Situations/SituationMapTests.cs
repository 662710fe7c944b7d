using FluentAssertions;
using PolicyFlex.Policies;
using PolicyFlex.Situations;
using Xunit;

namespace PolicyFlex.Tests.Situations;

public sealed class SituationMapTests
{
    private enum Colour
    {
        Red,
    }

    private enum Tier
    {
        None,
        Silver,
        Gold,
    }

    [Fact]
    public void An_object_of_the_host_is_read_by_its_map()
    {
        var tickets = ShopSet.Reader.Map<Ticket>(map => map
            .Id(t => t.Number)
            .Case(t => t.Case)
            .Wants(t => t.Wants)
            .Verified(t => t.ReceiptSeen ? ["situation.hasReceipt"] : [])
            .Language(t => t.Language)
            .Fact("customer.tier", t => t.Tier)
            .Fact("customer.since", t => t.Since)
            .Fact("customer.age", t => (short?)44)
            .Fact("order.total", t => t.Order?.Total)
            .Fact("order.weight", t => t.Order?.Weight)
            .Fact("order.promisedAt", t => t.Order?.Promised)
            .Fact("situation.kind", t => t.Kind)
            .Fact("situation.hasReceipt", t => t.ReceiptSeen)
            .List("order.tags", t => t.Order?.Tags)
            .List("order.items", t => t.Order?.Lines, item => item
                .Member("price", l => l.Price)
                .Member("sku", l => l.Sku)));

        var situation = tickets.Read(new Ticket
        {
            Order = new Order
            {
                Total = 120.5m,
                Weight = 0.1,
                Promised = new DateTime(2026, 7, 1, 12, 0, 0),
                Tags = ["gift"],
                Lines = [new Line("A", 100), null!, new Line("B", 20.5m)],
            },
        }).Told();
        situation.Should().Equal("error PF414: `order.items[1].sku` is required, and it was not given.");

        var right = tickets.Read(new Ticket
        {
            Order = new Order
            {
                Total = 120.5m,
                Weight = 0.1,
                Promised = new DateTime(2026, 7, 1, 12, 0, 0),
                Tags = ["gift"],
                Lines = [new Line("A", 100), new Line("B", 20.5m)],
            },
        }).Right();
        right.Should().BeEquivalentTo(new { Id = "t-1", Case = "c-1", Wants = new[] { "refund" }, Language = "de" });
        right.Facts.Select(value => value.ToString()).Should().Equal(
            "not known", "gold", "2019-04-30", "44", "not known", "120.5", "0.1", "2026-07-01T16:00:00Z", "2 records", "gift",
            "lost-parcel", "not known", "true", "not known");
        right.Fact("order.items").Records[1].Should().Equal(Value.Of("B"), Value.Of(20.5m), Value.Missing);
        right.Verified.Should().Contain(true);
    }

    [Fact]
    public void Whatever_is_null_is_not_known()
    {
        var tickets = ShopSet.Reader.Map<Ticket>(map => map
            .Id(t => null)
            .Wants(t => null)
            .Verified(t => null)
            .Language(t => null)
            .Fact("order.total", t => t.Order?.Total)
            .Fact("customer.id", t => (string?)null)
            .Fact("customer.tier", t => (Tier?)null)
            .List("order.tags", t => t.Order?.Tags)
            .List("order.items", t => t.Order?.Lines, item => item.Member("sku", l => l.Sku)));

        var situation = tickets.Read(new Ticket()).Right();

        situation.Facts.Should().OnlyContain(value => !value.IsKnown);
        situation.Should().BeEquivalentTo(new { Id = (string?)null, Case = (string?)null, Wants = Array.Empty<string>() });
    }

    [Fact]
    public void A_mapper_tells_what_does_not_fit_with_its_path()
    {
        var tickets = ShopSet.Reader.Map<Ticket>(map => map
            .Id(t => "")
            .Wants(t => new[] { "nothing" })
            .Fact("order.total", t => -5)
            .Fact("order.weight", t => double.NaN)
            .Fact("order.promisedAt", t => DateTime.SpecifyKind(DateTime.UnixEpoch, DateTimeKind.Local))
            .Fact("customer.tier", t => Tier.None)
            .Fact("situation.kind", t => "late")
            .Fact("situation.contacts", t => 1.5f)
            .List("order.items", t => new[] { new Line("A", -1) }, item => item
                .Member("sku", l => l.Sku)
                .Member("price", l => l.Price)));

        tickets.Read(new Ticket()).Told().Should().BeEquivalentTo(
            "error PF440: `id` is an empty text. Give it a name, or leave it out.",
            "error PF441: The customer wants `nothing`, which is neither an action nor an option of this set.",
            "error PF424: `order.total` is `-5`, and it has to be at least `0`.",
            "error PF431: `order.weight` is `NaN`, which is not a number to reckon with.",
            "error PF432: `order.promisedAt` is a local time of the machine that gave it, which may be in any zone. Give it in UTC, with its offset, or without a zone if it is in America/New_York.",
            "error PF425: `customer.tier` is `None`, which is not one of its choices. They are `guest`, `silver` and `gold`.",
            "error PF425: `situation.kind` is `late`, which is not one of its choices. They are `late-delivery`, `lost-parcel` and `damaged`.",
            "error PF422: `situation.contacts` should be a whole number, and `1.5` was given.",
            "error PF424: `order.items[0].price` is `-1`, and it has to be at least `0`.");
    }

    [Fact]
    public void All_mistakes_in_a_map_are_told_at_once()
    {
        var map = () => new SituationReader(ShopSet.WithRequired("customer.id")).Map<Ticket>(map => map
            .Id(t => t.Number)
            .Id(t => t.Number)
            .Fact("order.totl", t => 5)
            .Fact("order.total", t => 5)
            .Fact("order.total", t => 6)
            .Fact("order.weight", t => "heavy")
            .Fact("order.promisedAt", t => (bool?)true)
            .Fact("customer.since", t => DateTime.UnixEpoch)
            .Fact("situation.daysLate", t => 5)
            .Fact("customer.tier", t => Colour.Red)
            .Fact("order.tags", t => new List<string>())
            .List("situation.kind", t => new List<string>())
            .List("order.items", t => new List<Line>(), item => item
                .Member("price", l => l.Sku)
                .Member("prize", l => l.Price)));

        map.Should().Throw<ArgumentException>().WithParameterName("map").Which.Message.Should().Be("""
            The map of `Ticket` cannot be used:
            - `id` is mapped twice.
            - There is no fact `order.totl`. Did you mean `order.total`?
            - `order.total` is mapped twice.
            - `order.weight` should be a number, and a `String` cannot be read as that.
            - `order.promisedAt` should be a moment, and a `Boolean?` cannot be read as that.
            - `customer.since` should be a day, and a `DateTime` cannot be read as that.
            - `situation.daysLate` is worked out from other facts and cannot be given.
            - `customer.tier` should be one of `guest`, `silver` and `gold`, and no name of the enum `Colour` is one of them.
            - `order.tags` should be a list, and a `List` cannot be read as that. Map it with `List`.
            - `situation.kind` should be one of its choices, and no list can be.
            - `order.items[].price` should be an amount, and a `String` cannot be read as that.
            - `order.items[]` has no `prize`. Did you mean `price`?
            - `order.items[].sku` is required, and nothing is mapped to it.
            - `customer.id` is required, and nothing is mapped to it. (Parameter 'map')
            """);
    }

    [Fact]
    public void Records_are_mapped_by_members_and_plain_values_without()
    {
        var map = () => ShopSet.Reader.Map<Ticket>(map => map
            .List("order.items", t => t.Order!.Tags)
            .List("order.tags", t => t.Order!.Lines, item => item.Member("sku", l => l.Sku)));

        map.Should().Throw<ArgumentException>().Which.Message.Should().Be("""
            The map of `Ticket` cannot be used:
            - `order.items` is a list of records. Map the members of an entry too.
            - `order.tags` is a list of plain values. Map it without members. (Parameter 'map')
            """);
    }

    [Fact]
    public void What_the_host_throws_comes_through_and_a_map_cannot_be_changed_later()
    {
        SituationMap<Ticket>? kept = null;
        var tickets = ShopSet.Reader.Map<Ticket>(map => kept = map.Fact("order.total", t => t.Order!.Total));

        var read = () => tickets.Read(new Ticket());
        var change = () => kept!.Fact("order.weight", t => 5);

        read.Should().Throw<NullReferenceException>();
        change.Should().Throw<InvalidOperationException>();
    }

    private sealed class Ticket
    {
        public string Number { get; } = "t-1";
        public string Case { get; } = "c-1";
        public string[] Wants { get; } = ["refund"];
        public string Language { get; } = "de";
        public bool ReceiptSeen { get; } = true;
        public Tier Tier { get; } = Tier.Gold;
        public ShoppingTrouble? Kind { get; } = ShoppingTrouble.Lost_Parcel;
        public DateOnly Since { get; } = new(2019, 4, 30);
        public Order? Order { get; init; }
    }

    private sealed class Order
    {
        public decimal Total { get; init; }
        public double Weight { get; init; }
        public DateTime Promised { get; init; }
        public List<string> Tags { get; init; } = [];
        public Line[] Lines { get; init; } = [];
    }

    private sealed record Line(string Sku, decimal Price);
}
