using CsCheck;

namespace PolicyFlex.Tests.Naive;

/// <summary>Generates rules with their exceptions; the names are given afterwards, see <see cref="GenPolicies"/>.</summary>
internal static class GenRules
{
    private static readonly string[] Actions = ["refund", "reship", "replace"];

    private static readonly Gen<Node?> Say = GenWords.Of(
        "Said.",
        "For {order.total}.",
        "It is {situation.contacts} times and {customer.tier}.",
        "It costs {amount}.",
        "By {order.promisedAt} or {order.placedOn}.",
        "Tags {order.tags}, {situation.urgent}.").Always();

    /// <summary>Whose approval, or of how many people.</summary>
    public static Gen<Node> Approval { get; } = Gen.Frequency(
        (3, Gens.Text("lead", "manager")),
        (1, Gens.Map(("level", Gens.Text("lead", "manager").Always()), ("by", Gens.Text("2").Always()))));

    private static readonly Gen<Node?> Also = Gens.ListOrNothing(Gens.Map(("notify", Gens.Text("desk", "team").Always())), 2);

    /// <summary>A rule about actions or, if there are any, about options of the policy.</summary>
    public static Gen<Node> Rule(string[] options) =>
        from isAboutOptions in options.Length == 0 ? Gen.Const(false) : Gen.Frequency((2, Gen.Const(false)), (1, Gen.Const(true)))
        from names in isAboutOptions ? Gens.SomeOf<string>(["goodwill", .. options]) : Gens.SomeOf(Actions)
        from rule in Rule([.. names.Take(2)], options, isAboutOptions, depth: 0)
        select rule;

    private static Gen<Node> Rule(string[] names, string[] options, bool isAboutOptions, int depth) => Gen.Frequency(
        (5, Allow(names, options, isAboutOptions, depth)),
        (3, Deny(names, options, isAboutOptions, depth)),
        (1, Gens.Map(("rule", Name), ("guarantee", Targets(names)), ("when", GenConditions.When.Sometimes(70)), ("say", Say))));

    private static Gen<Node?> Name => Gens.Text("r").Always();

    private static Gen<Node> Allow(string[] names, string[] options, bool isAboutOptions, int depth) =>
        from otherwise in isAboutOptions ? Gen.Const((Node?)null) : Otherwise(options).Sometimes(40)
        from rule in Gens.Map(
            ("rule", Name),
            ("allow", isAboutOptions ? Targets(names) : Gen.Frequency((2, Targets(names)), (1, WithParameters(names)))),
            ("when", GenConditions.When.Sometimes(otherwise is null ? 80 : 100)),
            ("approval", Approval.Sometimes(isAboutOptions ? 70 : 30)),
            ("say", GenWords.Of("Yes.", "Yes, {order.total} for {customer.id}.").Sometimes(60)),
            ("note", GenWords.Of("Mind it.", "Mind {order.id}.").Sometimes(20)),
            ("because", Gens.Text("We care.").Sometimes(20)),
            ("origin", Origin.Sometimes(20)),
            ("also", Also),
            ("otherwise", Gen.Const<Node?>(otherwise)),
            ("exceptions", Exceptions(names, options, isAboutOptions, depth)))
        select rule;

    private static Gen<Node> Deny(string[] names, string[] options, bool isAboutOptions, int depth) => Gens.Map(
        [
            ("rule", Name),
            ("deny", Targets(names)),
            ("when", GenConditions.When.Sometimes(80)),
            .. Denial(options),
            ("exceptions", Exceptions(names, options, isAboutOptions, depth)),
        ]);

    private static Gen<Node> Otherwise(string[] options) => Gens.Map(Denial(options));

    private static (string, Gen<Node?>)[] Denial(string[] options) =>
    [
        ("overridable-by", Gens.Text("lead", "manager", "final", "advisory").Sometimes(70)),
        ("say", Say),
        ("note", Gens.Text("Be kind.").Sometimes(20)),
        ("because", GenWords.Of("It was too much.", "It is {order.total}.").Sometimes(50)),
        ("origin", Origin.Sometimes(20)),
        ("instead", Gens.ListOrNothing(Gen.Frequency(
            (4, Gens.Text(["hand-over", "refund", "reship", "Take a walk.", "For {order.total}.", .. options])),
            (1, Gens.Map(("de", Gens.Text("Frag einen Freund.").Always()), ("en", Gens.Text("Ask a friend.").Sometimes(50))))), 3)),
    ];

    private static Gen<Node> Origin => Gen.OneOf(
        Gens.Text("Something happened."),
        Gens.Map(("text", Gens.Text("It was in the news.").Always()), ("share", Gens.Text("true").Always())));

    private static Gen<Node?> Exceptions(string[] names, string[] options, bool isAboutOptions, int depth) =>
        depth == 3
            ? Gen.Const((Node?)null)
            : Gen.Frequency(
                (2, Gen.Const((Node?)null)),
                (1, Gens.List(Gens.SomeOf(names).SelectMany(some => Rule([.. some], options, isAboutOptions, depth + 1)), 1, 2).Always()));

    private static Gen<Node?> Targets(string[] names) =>
        Gen.Const((Node?)(names.Length == 1 ? new Node.Text(names[0]) : new Node.List([.. names.Select(n => new Node.Text(n))])));

    private static Gen<Node?> WithParameters(string[] names) => Gens.Map(
        ("keepBoth", Gens.Text("true", "false").Sometimes(50)),
        ("parts", Gens.Text("1", "2", "situation.contacts + 1", "order.total / order.weight").Sometimes(50)),
        ("speed", Gens.Text("slow", "fast").Sometimes(50)))
        .Select(with => (Node?)new Node.List(
        [
            .. names.Select(n => n == "refund" && with is Node.Map { Entries.IsEmpty: false }
                ? Node.Map.Of(("action", new Node.Text(n)), ("with", with))
                : (Node)new Node.Text(n)),
        ]));
}
