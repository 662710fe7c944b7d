using CsCheck;

namespace PolicyFlex.Tests.Naive;

/// <summary>Generates the set's own file: a fixed vocabulary, and actions, authority, ladder, limits and fallback that vary.</summary>
internal static class GenVocabulary
{
    public static Gen<GeneratedFile> File { get; } = Gens.Map(
        ("policy-set", Gens.Text("shop").Always()),
        ("currency", Gens.Text("USD", "JPY").Always()),
        ("time-zone", Gens.Text("America/New_York", "UTC").Always()),
        ("languages", Gen.Const((Node?)List(GenWords.Languages))),
        ("facts", Gen.Const((Node?)Facts)),
        ("lists", Gen.Const((Node?)Node.Map.Of(("item", Node.Map.Of(("sku", Text("text")), ("price", Text("money")), ("finalSale", Text("boolean"))))))),
        ("conditions", Gen.Const((Node?)Node.Map.Of(
            ("loyal", Text("customer.value >= 100 or customer.tier == \"gold\"")),
            ("trusted", Text("situation.receipt and not situation.broken"))))),
        ("tables", Gen.Const((Node?)Tables)),
        ("actions", Actions.Always()),
        ("duties", Gen.Const((Node?)Node.Map.Of(("notify", Node.Map.Of(("to", new Node.List([Text("desk"), Text("team")]))))))),
        ("authority", Authority.Always()),
        ("ladder", Ladder.Always()),
        ("limits", Gens.List(GenLimits.OfSet, 1, 2).Sometimes(25)),
        ("fallback", Fallback.Sometimes(70)),
        ("reasons", Gen.Const((Node?)new Node.List([Text("unfair-here")]))))
        .Select(root => new GeneratedFile("policyset.yaml", root));

    private static Node Facts => Node.Map.Of(
        ("customer", Node.Map.Of(
            ("id", Text("text")),
            ("tier", Node.Map.Of(("ordered", Node.Map.Of(("guest", Text("Guest")), ("silver", Words("Silver card", "Silberkarte")), ("gold", Text("Gold card")))))),
            ("value", Text("money")))),
        ("order", Node.Map.Of(
            ("id", Text("text")),
            ("total", Node.Map.Of(("type", Text("money")), ("ask", Words("How much was it?", "Wie viel war es?")))),
            ("weight", Text("number")),
            ("placedOn", Text("date")),
            ("promisedAt", Text("date-time")),
            ("items", Text("list of item")),
            ("tags", Text("list of text")))),
        ("situation", Node.Map.Of(
            ("kind", List("late", "damaged", "lost")),
            ("fault", List("us", "partner", "customer")),
            ("contacts", Node.Map.Of(("type", Text("integer")), ("min", Text("1")), ("default", Text("1")), ("about", Words("How often they called", "Wie oft sie anriefen")))),
            ("urgent", Text("boolean")),
            ("broken", Text("boolean")),
            ("receipt", Node.Map.Of(("type", Text("boolean")), ("verify", Text("the number on the receipt")))),
            ("claim", Node.Map.Of(
                ("type", Text("money")),
                ("verify", Node.Map.Of(("look-at", Text("the photo")), ("when", Text("order.total <= 50")))))),
            ("score", Node.Map.Of(("type", Text("number")), ("ask", Text("never")))),
            ("age", Node.Map.Of(("is", Text("Days.Between(order.promisedAt, now)")))),
            ("ratio", Node.Map.Of(("is", Text("order.total / order.weight")))))));

    private static Node Tables => Node.Map.Of(
        ("credit", Node.Map.Of(
            ("by", List("situation.contacts")),
            ("rows", Node.Map.Of(("up to 1", Text("0")), ("up to 3", Text("10")))),
            ("otherwise", Text("25 to 40")))),
        ("bonus", Node.Map.Of(
            ("by", List("customer.tier", "situation.contacts")),
            ("rows", Node.Map.Of(
                ("guest", Node.Map.Of(("1", Text("5")), ("more", Text("10")))),
                ("silver and above", Node.Map.Of(("below 2", Text("10")), ("up to 4", Text("20")))))),
            ("otherwise", Text("1")))),
        ("mood", Node.Map.Of(
            ("by", List("situation.kind")),
            ("rows", Node.Map.Of(("late", Text("cross")), ("lost", Text("sad")))),
            ("otherwise", Text("calm")))),
        ("grid", Node.Map.Of(
            ("by", List("customer.tier", "order.total")),
            ("rows", Node.Map.Of(
                ("silver and below", Node.Map.Of(("below 50", Text("10")), ("more", Text("20")))),
                ("gold", Node.Map.Of(("up to 100", Text("30 to 60")), ("more", Text("unlimited")))))))));

    private static Gen<Node> Actions => Gens.Map(
        ("refund", Gens.Map(
            ("title", Gens.Text("Money back").Always()),
            ("costs", Gens.Text("order.total", "10% of order.total", "situation.score * 20").Always()),
            ("within-authority", Gens.Text("true").Sometimes(30)),
            ("with", Gens.Map(
                ("keepBoth", Gen.OneOf(Gens.Text("boolean"), Parameter("boolean", "true", "false")).Always()),
                ("parts", Gen.OneOf(Gens.Text("number"), Parameter("number", "most", "least")).Always()),
                ("speed", Gens.Map(("choices", Gen.Const((Node?)List("slow", "fast")))).Always())).Always()),
            ("limits", Gens.List(GenLimits.OfAction, 1, 2).Sometimes(30))).Always()),
        ("reship", Gens.Map(("title", Gens.Text("Send it again").Always()), ("limits", Gens.List(TimesLimit, 1, 1).Sometimes(20))).Always()),
        ("replace", Gens.Map(("title", Gens.Text("Another one").Always())).Always()),
        ("hand-over", Gens.Map(("title", Gens.Text("To the care team").Always()), ("kind", Gens.Text("hand-over").Always())).Always()));

    private static Gen<Node> TimesLimit => Gens.Map(
        ("at-most", Gens.Text("once", "2 times").Always()),
        ("per", Gens.List(Gens.Text("customer", "agent"), 1, 1).Sometimes(70)),
        ("each", Gens.Text("week", "month").Sometimes(50)),
        ("beyond", Gens.Text("lead").Sometimes(20)),
        ("say", GenWords.Of("Not again.", "Not again for {customer.id}.").Always()));

    private static Gen<Node> Authority =>
        from levels in Levels
        from per in Gens.List(Gens.Text("customer", "order.id"), 1, 1).Sometimes(15)
        select per is null ? levels : Node.Map.Of(("per", per), ("levels", levels));

    private static Gen<Node> Levels =>
        from agent in Level("agent", Gens.Text("10", "50"))
        from lead in Level("lead", Gens.Text("100", "250"))
        from manager in Level("manager", Gens.Text("2000", "unlimited"))
        select (Node)new Node.List([agent, lead, manager]);

    private static Gen<Node> Level(string name, Gen<Node> upTo) => Gens.Map(
        ("level", Gens.Text(name).Always()),
        ("up-to", Gen.Frequency((3, upTo), (1, Gens.Map(("money", upTo.Always()), ("points", Gens.Text("5", "100").Always())))).Sometimes(90)),
        ("step-up", Gens.List(Gens.Map(("when", GenConditions.When.Always()), ("up-to", HigherUpTo.Always())), 1, 2).Sometimes(name == "lead" ? 20 : 0)));

    private static Gen<Node> HigherUpTo => Gen.Frequency(
        (3, Gens.Text("260")),
        (1, Gens.Map(("money", Gens.Text("260").Sometimes(50)), ("points", Gens.Text("7").Always()))));

    private static Gen<Node> Ladder => Gens.Map(
        ("notch", Gens.Text("0", "1").Sometimes(60)),
        ("rungs",
            from first in Rung("apology", 30)
            from second in Rung("gesture", 80)
            from third in Rung("real-money", 90)
            select (Node?)new Node.List([first, second, third])));

    private static Gen<Node> Rung(string name, int percent) =>
        Gens.Map(("rung", Gens.Text(name).Always()), ("when", GenConditions.Plain.Sometimes(percent)));

    private static Gen<Node> Fallback => Gens.Map(
        ("say", GenWords.Of("Let me see what I can do.", "You paid {order.total}, so let me see.").Sometimes(80)),
        ("instead", Gens.ListOrNothing(Gens.Text("hand-over", "reship", "Call us tomorrow."), 2)),
        ("goodwill", Gens.List(GenGoodwill.AtDiscretion, 1, 1).Sometimes(80)));

    private static Gen<Node> Parameter(string type, params string[] prefer) =>
        Gens.Map(("type", Gens.Text(type).Always()), ("prefer", Gens.Text(prefer).Always()));

    private static Node.Text Text(string written) => new(written);

    private static Node.Map Words(string english, string german) => Node.Map.Of(("en", Text(english)), ("de", Text(german)));

    private static Node.List List(params string[] items) => new([.. items.Select(item => new Node.Text(item))]);
}
