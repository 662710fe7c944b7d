using CsCheck;

namespace PolicyFlex.Tests.Naive;

/// <summary>Generates conditions over the fixed vocabulary, with cut points that the generated facts lie on or beside.</summary>
internal static class GenConditions
{
    private static readonly Gen<string> Operator = Gens.One("==", "!=", "<", "<=", ">", ">=");

    private static readonly Gen<string> Atom = Gen.Frequency(
        (4, from op in Operator from cut in Gens.One("0", "50", "100", "100.5") select $"order.total {op} {cut}"),
        (3, from op in Operator from cut in Gens.One("1", "2", "4") select $"situation.contacts {op} {cut}"),
        (2, from op in Operator from cut in Gens.One("guest", "silver", "gold") select $"customer.tier {op} \"{cut}\""),
        (3, Gens.One("situation.kind == \"late\"", "situation.kind != \"lost\"", "situation.kind in (\"late\", \"damaged\")", "situation.fault == 'us'")),
        (4, Gens.One("situation.urgent", "situation.broken", "not situation.urgent", "situation.receipt", "not situation.receipt")),
        (2, from op in Operator from cut in Gens.One("20", "50") select $"situation.claim {op} {cut}"),
        (2, from op in Operator from cut in Gens.One("0", "1") select $"situation.score {op} {cut}"),
        (2, from op in Operator from cut in Gens.One("0", "3", "7") select $"situation.age {op} {cut}"),
        (2, from op in Operator from cut in Gens.One("10", "50") select $"situation.ratio {op} {cut}"),
        (2, Gens.One("Known(order.total)", "Known(situation.receipt)", "not Known(customer.tier)", "Known(situation.score)", "Known(situation.age)")),
        (4, Gens.One(
            "order.items.Any(finalSale)", "order.items.Any(not finalSale and price > 10)", "order.items.All(price > 10)", "order.items.Any()",
            "order.items.Any(price > order.total)", "order.items.Count() > 1", "order.items.Count(finalSale) == 1", "order.items.Sum(price) > 50",
            "order.items.Min(price) < 20", "order.items.Max(price) >= 20", "order.items.Where(finalSale).Any(price > 10)",
            "order.items.Where(price > 10).Sum(price) >= 20")),
        (2, Gens.One("order.tags.Contains(\"gift\")", "order.tags.Any(it == \"gift\")", "order.tags.Count() == 2")),
        (3, Gens.One("loyal", "trusted", "not loyal", "bonus > 5", "bonus >= 10", "bonus * 2 == 20", "mood == \"sad\"")),
        (3, Gens.One(
            "order.placedOn > \"2026-02-01\"", "order.placedOn <= \"2026-02-28\"", "order.promisedAt < \"2026-02-22T10:00\"",
            "Months.Between(order.placedOn, now) >= 1", "Years.Between(order.placedOn, now) < 1", "Hours.Between(order.promisedAt, now) > 24",
            "WorkingDays.Between(order.placedOn, now) > 5", "Date.DayOfWeek(now) == \"Sunday\"", "Date.Of(order.promisedAt) == order.placedOn")),
        (3, Gens.One(
            "order.total / order.weight > 10", "order.total * 2 > customer.value", "Math.Min(order.total, customer.value) > 50",
            "Math.Round(order.total / 3) == 33", "10% of order.total >= 10", "order.total - customer.value > 0", "Math.Floor(order.total) == 100")),
        (1, Gens.One("order.id.StartsWith(\"o-\")", "customer.id.Length() == 3", "customer.id.Lower().EndsWith(\"1\")")));

    private static readonly Gen<string> Expression = Gen.Frequency(
        (6, Atom),
        (2, from left in Atom from right in Atom select $"{left} and {right}"),
        (2, from left in Atom from right in Atom select $"{left} or {right}"),
        (1, from inner in Atom select $"not ({inner})"),
        (1, from a in Atom from b in Atom from c in Atom select $"({a} or {b}) and {c}"),
        (1, from a in Atom from b in Atom from c in Atom select $"{a} and not ({b} or {c})"));

    /// <summary>A <c>when</c> in one of its spellings.</summary>
    public static Gen<Node> When { get; } = Gen.Frequency(
        (8, Expression.Select(text => (Node)new Node.Text(text))),
        (1, Gens.List(Expression.Select(text => (Node)new Node.Text(text)), 1, 3)),
        (1, Group("any")),
        (1, Group("none")),
        (2, Gens.Map(("situation.kind", Gens.Text("late", "lost").Always()), ("situation.urgent", Gens.Text("true", "false").Sometimes(50)))),
        (1, Gens.SomeOf(["late", "damaged", "lost"]).Select(kinds =>
            (Node)Node.Map.Of(("situation.kind", new Node.List([.. kinds.Select(k => new Node.Text(k))]))))));

    /// <summary>A <c>when</c> of one expression.</summary>
    public static Gen<Node> Plain { get; } = Atom.Select(text => (Node)new Node.Text(text));

    private static Gen<Node> Group(string key) =>
        Gens.Map((key, Gens.List(Expression.Select(text => (Node)new Node.Text(text)), 1, 3).Always()));
}
