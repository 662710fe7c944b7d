using CsCheck;

namespace PolicyFlex.Tests.Naive;

/// <summary>Generates limits in all of their forms.</summary>
internal static class GenLimits
{
    private static readonly Gen<string> Times = Gens.One("once", "2 times", "3 times");

    private static readonly Gen<string> Money = Gens.One("20", "50", "100", "75% of order.total", "order.total", "situation.score * 20");

    private static readonly Gen<string> Per = Gens.One("", " per customer", " per order.id", " per agent", " per case", " per customer and agent");

    private static readonly Gen<string> Time = Gens.One(
        "", " within 7 days", " within 24 hours", " within 1 month", " within 2 weeks", " each day", " each week", " each month", " each quarter");

    private static readonly Gen<string> Beyond = Gen.Frequency((3, Gen.Const("")), (1, Gens.One(", beyond lead", ", beyond manager")));

    /// <summary>A sentence in the units of an option.</summary>
    public static Gen<Node> OfOption { get; } = Sentence(Gen.OneOf(Times, Money));

    /// <summary>A sentence in times only.</summary>
    public static Gen<Node> InTimes { get; } = Sentence(Times);

    /// <summary>A map with the words that a limit of an action needs.</summary>
    public static Gen<Node> OfAction { get; } = Map(("say", GenWords.Of("The limit is used up.", "No more for {order.total}.").Always()));

    /// <summary>A sentence, or a map over some kinds.</summary>
    public static Gen<Node> OfSet { get; } = Gen.Frequency(
        (2, OfOption),
        (1, Map(("gives", Gens.Text("store-credit", "points").Always()))));

    /// <summary>A sentence, or a map over some options or kinds.</summary>
    public static Gen<Node> OfPolicy(params string[] options) => Gen.Frequency(
        (3, OfSet),
        (1, Map(("over", Gens.SomeOf(options).Select(names => (Node?)new Node.List([.. names.Select(n => new Node.Text(n))]))))));

    private static Gen<Node> Sentence(Gen<string> measure) =>
        from amount in measure
        from per in Per
        from time in Time
        from beyond in Beyond
        select (Node)new Node.Text(amount + per + time + beyond);

    private static Gen<Node> Map((string Key, Gen<Node?> Value) more) => Gens.Map(
        ("at-most", Gen.OneOf(Times, Money).Select(text => (Node?)new Node.Text(text))),
        ("per", Gens.List(Gens.Text("customer"), 1, 1).Sometimes(70)),
        ("within", Gens.Text("7 days", "1 month").Sometimes(50)),
        ("beyond", Gens.Text("lead", "manager").Sometimes(20)),
        more);
}
