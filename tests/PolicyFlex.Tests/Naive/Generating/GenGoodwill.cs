using CsCheck;

namespace PolicyFlex.Tests.Naive;

/// <summary>Generates goodwill options.</summary>
internal static class GenGoodwill
{
    private static readonly Gen<Node?> Say = GenWords.Of("You get {amount}.", "Up to {up-to} for {customer.id}.", "Sorry.").Sometimes(60);

    private static readonly Gen<Node> BaseAmount = Gens.Text("5", "10", "12.345", "10% of order.total", "10 to 20", "credit", "bonus", "order.total / order.weight");

    private static readonly Gen<Node> BaseCap = Gens.Text("20", "20.05", "25% of order.total", "order.total - 50", "grid", "bonus", "order.total / order.weight", "situation.score * 10");

    private static readonly Gen<Node> HigherAmount = Gens.Text("20", "20% of order.total", "25 to 60");

    private static readonly Gen<Node> HigherCap = Gens.Text("50", "150", "50% of order.total", "100.99");

    /// <summary>The options of a policy by their names; the first letters tell what they are.</summary>
    public static Gen<Node> Option(string name) => name[..1] switch
    {
        "c" => Money(name, "store-credit", isOwed: false),
        "o" => Money(name, "refund", isOwed: true),
        "p" => Points(name),
        _ => Gens.Map([("option", Gens.Text(name).Always()), ("gives", Gens.Text("apology").Always()), .. Common(GenLimits.InTimes, isOwed: false)]),
    };

    /// <summary>What the fallback offers.</summary>
    public static Gen<Node> AtDiscretion => Gens.Map(
        ("option", Gens.Text("make-it-right").Always()),
        ("gives", Gens.Text("any").Always()),
        ("at-most", Gens.Text("50", "25% of order.total").Always()),
        ("when", GenConditions.Plain.Sometimes(20)),
        ("needs", Gens.List(Gens.Text("reason"), 1, 1).Sometimes(50)));

    private static Gen<Node> Money(string name, string gives, bool isOwed) =>
        from hasCap in Gen.Bool
        from option in Gens.Map(
        [
            ("option", Gens.Text(name).Always()),
            ("gives", Gens.Text(gives).Always()),
            ("owed", isOwed ? Gens.Text("true").Always() : Gen.Const((Node?)null)),
            ("amount", hasCap ? BaseAmount.Sometimes(60) : BaseAmount.Always()),
            ("at-most", hasCap ? BaseCap.Always() : Gen.Const((Node?)null)),
            ("step-up", StepUps),
            .. Common(GenLimits.OfOption, isOwed),
        ])
        select option;

    private static Gen<Node> Points(string name) => Gens.Map(
        [
            ("option", Gens.Text(name).Always()),
            ("gives", Gens.Text("points").Always()),
            ("unit", Gens.Text("point").Always()),
            ("worth", Gens.Text("0.5", "2", "order.weight").Always()),
            ("amount", BaseAmount.Sometimes(50)),
            ("at-most", BaseCap.Always()),
            ("step-up", StepUps),
            .. Common(GenLimits.OfOption, isOwed: false),
        ]);

    private static Gen<Node?> StepUps => Gens.ListOrNothing(
        from both in Gen.Int[0, 2]
        from stepUp in Gens.Map(
            ("when", GenConditions.When.Always()),
            ("amount", both > 0 ? HigherAmount.Always() : Gen.Const((Node?)null)),
            ("at-most", both < 2 ? HigherCap.Always() : Gen.Const((Node?)null)))
        select stepUp,
        2);

    private static (string, Gen<Node?>)[] Common(Gen<Node> limit, bool isOwed) =>
    [
        ("rung", isOwed ? Gen.Const((Node?)null) : Gens.Text("apology", "gesture", "real-money").Sometimes(40)),
        ("when", GenConditions.When.Sometimes(40)),
        ("by", Gens.Text("refund", "replace").Sometimes(15)),
        ("approval", GenRules.Approval.Sometimes(12)),
        ("limits", Gens.ListOrNothing(limit, 2)),
        ("needs", Gens.List(Gens.Text("reason", "note"), 1, 1).Sometimes(10)),
        ("say", Say),
        ("note", GenWords.Of("At most {up-to}.").Sometimes(20)),
        ("also", Gens.List(Gens.Map(("notify", Gens.Text("desk").Always())), 1, 1).Sometimes(10)),
    ];
}
