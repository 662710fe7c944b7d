using System.Collections.Immutable;
using System.Globalization;
using CsCheck;
using PolicyFlex.Deciding;

namespace PolicyFlex.Tests.Naive;

/// <summary>Generates situations with who asks, when, and what was given before; values lie on the cut points and beside them.</summary>
internal static class GenRequests
{
    private static readonly string[] Names =
    [
        "refund", "reship", "credit-a", "credit-a", "owed-a", "points-a", "sorry-a", "credit-b", "points-b", "sorry-b", "credit-g", "owed-g", "make-it-right",
    ];

    private static readonly Gen<DateTimeOffset> Now = Gens.One(
        "2026-03-01T10:00:00-05:00", "2026-02-28T23:59:59-05:00", "2026-03-08T06:30:00Z", "2026-03-31T12:00:00Z", "2026-04-01T02:00:00Z")
        .Select(text => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture));

    public static Gen<GeneratedRequest> Request { get; } =
        from now in Now
        from missing in Gens.One(0, 10, 25, 40)
        from situation in Situation(missing)
        from level in Gens.One("agent", "agent", "lead", "manager")
        from agent in Gens.One("ann", "ann", null)
        from history in Grant(now).List[0, 6]
        from similar in Gen.Int[0, 2]
        from flags in Gens.One("", "alpha/r1", "alpha/r2", "beta/r1", "old-alpha/r1")
        select new GeneratedRequest(situation, now, new Actor(level, agent), [.. history])
        {
            Similar = similar,
            FlaggedRule = flags.Length == 0 ? null : flags,
        };

    private static Gen<Node> Situation(int missing) => Gens.Map(
        ("id", Gens.Text("\"s-1\"").Sometimes(90)),
        ("case", Gens.Text("\"case-1\"").Sometimes(50)),
        ("wants", Gens.ListOrNothing(Gens.Text("\"refund\"", "\"reship\"", "\"replace\"", "\"hand-over\""), 2)
            .SelectMany(wants => Gen.Frequency((1, Gen.Const(wants)), (1, Gen.Const((Node?)null))))),
        ("verified", Gens.SomeOf<string>(["\"situation.receipt\"", "\"situation.claim\""])
            .Select(names => (Node)new Node.List([.. names.Select(n => new Node.Text(n))])).Sometimes(40)),
        ("language", Gens.Text("\"en\"", "\"de\"", "\"de\"").Sometimes(50)),
        ("facts", Facts(missing).Always()));

    private static Gen<Node> Facts(int missing) => Gens.Map(
        ("customer", Gens.Map(
            ("id", Fact(missing / 2, "\"c-1\"")),
            ("tier", Fact(missing, "\"guest\"", "\"silver\"", "\"gold\"")),
            ("value", Fact(missing, "0", "99.99", "100", "201"))).Always()),
        ("order", Gens.Map(
            ("id", Fact(missing, "\"o-1\"")),
            ("total", Fact(missing, "0", "49.99", "50", "100", "100.01", "100.5", "333.33")),
            ("weight", Fact(missing, "0", "1", "2", "10")),
            ("placedOn", Fact(missing, "\"2026-02-01\"", "\"2026-02-02\"", "\"2026-02-22\"", "\"2026-02-28\"", "\"2025-03-01\"")),
            ("promisedAt", Fact(missing, "\"2026-02-22T10:00:00-05:00\"", "\"2026-02-21T23:30:00-05:00\"", "\"2026-02-26T09:00:00\"", "\"2026-02-28T10:00:00-05:00\"")),
            ("items", Gens.List(Item(missing / 2), 1, 3).Sometimes(100 - missing)),
            ("tags", Gens.List(Gens.Text("\"gift\"", "\"sale\""), 1, 2).Sometimes(100 - missing))).Always()),
        ("situation", Gens.Map(
            ("kind", Fact(missing / 2, "\"late\"", "\"late\"", "\"damaged\"", "\"lost\"")),
            ("fault", Fact(missing, "\"us\"", "\"partner\"", "\"customer\"")),
            ("contacts", Fact(missing, "1", "2", "3", "4", "5")),
            ("urgent", Fact(missing, "true", "false")),
            ("broken", Fact(missing, "true", "false")),
            ("receipt", Fact(missing, "true", "true", "false")),
            ("claim", Fact(missing, "20", "20.01", "50")),
            ("score", Fact(missing, "0", "1", "2"))).Always()));

    private static Gen<Node> Item(int missing) => Gens.Map(
        ("sku", Gens.Text("\"x\"").Always()),
        ("price", Fact(missing, "10", "10.01", "20", "60")),
        ("finalSale", Fact(missing, "true", "false")));

    /// <summary>A fact that is left out, or null, in so many of a hundred cases.</summary>
    private static Gen<Node?> Fact(int missing, params string[] written) => Gen.Frequency(
        (100 - missing, Gens.Text(written).Always()),
        (missing - (missing / 4), Gen.Const((Node?)null)),
        (missing / 4, Gens.Text("null").Always()));

    private static Gen<PastGrant> Grant(DateTimeOffset now) =>
        from name in Gens.One(Names)
        from ago in Gens.One(0d, 1, 23, 24, 48, 7 * 24, 14 * 24, 28 * 24, 31 * 24, 100 * 24)
        from beside in Gens.One(-1, 0, 1)
        from amount in Gens.One(0m, 1m, 5m, 9.99m, 10m, 20m, 50m)
        from worth in Gens.One<decimal?>(null, 5m, 10m)
        from inCase in Gens.One("case-1", "s-1", "other", null)
        from agent in Gens.One("ann", "bob", null)
        from customer in Gens.One("c-1", "c-1", "c-2", null)
        from order in Gens.One("o-1", "o-2", null)
        select new PastGrant
        {
            Name = name,
            At = now.AddHours(-ago).AddSeconds(beside),
            Amount = amount,
            Worth = name.StartsWith("points", StringComparison.Ordinal) ? worth ?? 1 : null,
            Case = inCase,
            Agent = agent,
            Subjects = ImmutableDictionary<string, string>.Empty.AddRange(
                new[] { KeyValuePair.Create("customer.id", customer), KeyValuePair.Create("order.id", order) }
                    .Where(pair => pair.Value is not null)
                    .Select(pair => KeyValuePair.Create(pair.Key, pair.Value!))),
        };
}
