using System.Collections.Immutable;
using PolicyFlex.Diagnostics;
using PolicyFlex.Expressions;
using PolicyFlex.Policies;

namespace PolicyFlex.Tests.Expressions;

/// <summary>The vocabulary of a small shop, and sets in which single expressions stand.</summary>
internal static class Shop
{
    private static readonly FactType Kind = Choice("late-delivery", "lost-parcel", "billing");
    private static readonly FactType Tier = Choice("guest", "silver", "gold") with { Ordered = true };

    public static PolicySet Set { get; } = new()
    {
        Name = "shop",
        Currency = "USD",
        Revision = "sha256:0",
        Calendar = new Calendar(TimeZoneInfo.FindSystemTimeZoneById("America/New_York"), []),
        Facts =
        [
            Fact("customer.id", FactKind.Text),
            Fact("customer.tier", Tier),
            Fact("customer.since", FactKind.Date),
            Fact("customer.tags", new FactType(FactKind.List) { Element = new FactType(FactKind.Text) }),
            Fact("customer.scores", new FactType(FactKind.List) { Element = new FactType(FactKind.Number) }),
            Fact("order.id", FactKind.Text),
            Fact("order.total", FactKind.Money),
            Fact("order.tier", Tier),
            Fact("order.placedOn", FactKind.Date),
            Fact("order.promisedAt", FactKind.DateTime),
            Fact("order.deliveredAt", FactKind.DateTime),
            Fact("order.items", new FactType(FactKind.List) { ElementName = "item" }),
            Fact("order.class", FactKind.Integer),
            Fact("situation.kind", Kind),
            Fact("situation.fault", Choice("us", "partner", "customer")),
            Fact("situation.contacts", FactKind.Integer),
            Fact("situation.hasReceipt", FactKind.Boolean) with { Verify = new Verification(Label.Of("the receipt"), null) },
            Fact("situation.angry", FactKind.Boolean),
            Derived("situation.daysSince", "Days.Between(order.deliveredAt, now)"),
        ],
        Lists =
        [
            new ListDefinition(
                "item",
                [
                    Fact("sku", FactKind.Text),
                    Fact("price", FactKind.Money),
                    Fact("finalSale", FactKind.Boolean),
                    Fact("parts", new FactType(FactKind.List) { ElementName = "part" }),
                    Fact("colour", Choice("red", "blue")),
                ]),
            new ListDefinition("part", [Fact("weight", FactKind.Number), Fact("fragile", FactKind.Boolean)]),
        ],
        Conditions = [Condition("loyal", "customer.tier == \"gold\""), Condition("bigOrder", "order.total > 500")],
        Tables = [DelayCredit, ShippingFee, Desk],
    };

    private static TableDefinition DelayCredit => new()
    {
        Name = "delayCredit",
        By = ["situation.daysSince"],
        Rows = [Row(BandKind.UpTo, "2", Number("0")), Row(BandKind.UpTo, "7", Number("10"))],
        Otherwise = new TableCell { Quantity = new Quantity.Range(25, 40) },
    };

    private static TableDefinition ShippingFee => new()
    {
        Name = "shippingFee",
        By = ["customer.tier"],
        Rows = [Row(BandKind.AndAbove, "silver", Number("0")), Row(BandKind.Exactly, "guest", Number("4.90"))],
    };

    private static TableDefinition Desk => new()
    {
        Name = "desk",
        By = ["situation.angry"],
        Rows = [Row(BandKind.Exactly, "true", Text("care")), Row(BandKind.Exactly, "false", Text("web"))],
    };

    public static FactDefinition Fact(string name, FactKind kind) => Fact(name, new FactType(kind));

    public static FactDefinition Fact(string name, FactType type) => new() { Name = name, Type = type };

    public static FactDefinition Derived(string name, string expression) =>
        Fact(name, FactKind.Number) with { Is = new Formula(expression) };

    public static FactType Choice(params string[] words) => new(FactKind.Choice) { Choices = [.. words] };

    public static NamedCondition Condition(string name, string expression) => new(name, new When.Text(expression));

    public static TableRow Row(BandKind kind, string text, TableCell cell) => new() { Band = new TableBand(kind, text), Cell = cell };

    public static TableCell Number(string text) => new() { Quantity = new Quantity.Value(new Formula(text)) };

    public static TableCell Text(string text) => new() { Text = text };

    /// <summary>The set with a rung that is reached under a condition.</summary>
    public static PolicySet With(When when) => Set with { Ladder = new Ladder { Rungs = [new Rung("rung", when)] } };

    /// <summary>Reads a condition that stands in file <c>p</c>, line 1, column 1.</summary>
    public static (Condition? Tree, ImmutableArray<Diagnostic> Problems) Read(string text) => Read(Set, text);

    public static (Condition? Tree, ImmutableArray<Diagnostic> Problems) Read(PolicySet set, string text)
    {
        var when = new When.Text(text);
        var (trees, problems) = Build(set with { Ladder = new Ladder { Rungs = [new Rung("rung", when)] } }, when);
        return (trees.Conditions.GetValueOrDefault(when), problems);
    }

    /// <summary>Reads an amount that stands in file <c>p</c>, line 1, column 1.</summary>
    public static (Operand? Tree, ImmutableArray<Diagnostic> Problems) ReadAmount(string text)
    {
        var formula = new Formula(text);
        var level = new AuthorityLevel { Name = "agent", UpTo = [new Ceiling(Ceiling.Money, new Quantity.Value(formula))] };
        var (trees, problems) = Build(Set with { Authority = new Authority { Levels = [level] } }, formula);
        return (trees.Operands.GetValueOrDefault(formula), problems);
    }

    /// <summary>Builds the trees of a set; the records given stand in file <c>p</c>, each in a line of its own from 1.</summary>
    public static (Trees Trees, ImmutableArray<Diagnostic> Problems) Build(PolicySet set, params object[] placed)
    {
        var (sources, diagnostics) = (new SourceMap(), new DiagnosticBag());
        for (var line = 0; line < placed.Length; line++)
        {
            sources.Add(placed[line], new SourceText(new SourceLocation("p", line + 1, 1)));
        }

        var trees = TreeBuilder.Build(set, sources, diagnostics);
        return (trees, diagnostics.Sorted());
    }
}
