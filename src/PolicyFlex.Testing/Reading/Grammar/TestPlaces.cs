using System.Collections.Immutable;
using PolicyFlex.Authoring;
using PolicyFlex.Json;
using static PolicyFlex.Authoring.Key;
using static PolicyFlex.Authoring.Shape;
using static PolicyFlex.Authoring.Shapes;

namespace PolicyFlex.Testing;

/// <summary>Every place of a test file and its keys.</summary>
internal static class TestPlaces
{
    /// <summary>The keys that a test and each of its cases can have.</summary>
    private static readonly ImmutableArray<Key> Circumstances =
    [
        May("now", Moment),
        May("given", Given),
        May("as", Kebab),
        May("agent", Text),
        May("case", Text),
        May("wants", Names),
        May("verified", OneOrMore(Text)),
        May("language", Language),
        May("history", OneOrMore(new At(() => History!))),
        May("flags", new MapOf(Text, OneOrMore(Text))),
        May("similar", Number),
    ];

    public static Place File { get; } = new(
        "a test file",
        May("now", Moment),
        May("given", Given),
        May("tests", new ListOf(new At(() => Test!))),
        May("diagnostics", OneOrMore(new Either(Code, new At(() => Diagnostic!)))));

    public static Place Diagnostic { get; } = new("an expected diagnostic", Needed("code", Code), May("file", Text), May("line", Number), May("says", Text));

    public static Place Test { get; } = new(
        "a test",
        [
            Needed("name", Text),
            .. Circumstances,
            May("expect", new At(() => Expect!)),
            May("cases", new Either(new ListOf(new At(() => Case!)), new At(() => Lines!))),
            May("table", new ListOf(new ListOf(new Either(Text, Nothing, new ListOf(Anything), new MapOf(Text, Anything))))),
        ]);

    public static Place Case { get; } = new("a case", [May("name", Text), .. Circumstances, May("expect", new At(() => Expect!))]);

    public static Place Lines { get; } = new(
        "cases of a file", Needed("from", Text), May("name", Text), Needed("map", new MapOf(Text, new Either(Text, new At(() => Mapped!)))));

    public static Place Mapped { get; } = new("a value of a line", Needed("at", Text), May("is", new MapOf(Text, Text)));

    public static Place History { get; } = new(
        "an entry of `history`",
        May("goodwill", Kebab),
        May("action", Kebab),
        May("override", Kebab),
        May("amount", Number),
        May("worth", Number),
        May("days-ago", OneOrMore(Number)),
        May("at", OneOrMore(Moment)),
        May("case", Text),
        May("agent", Text),
        May("customer", Text))
    { Facts = Text };

    public static Place Expect { get; } = new(
        "`expect`",
        May("allow", Names),
        May("deny", new Either(Names, new MapOf(Kebab, new Either(Nothing, new At(() => Denial!))))),
        May("needs-approval", new Either(Names, new MapOf(Kebab, new Either(Kebab, new At(() => Approval!))))),
        May("needs-facts", Names),
        May("not-covered", Names),
        May("out-of-reach", Names),
        May("goodwill", new MapOf(Kebab, new At(() => Option!))),
        May("asks", OneOrMore(Text)),
        May("by", OneOrMore(Text)),
        May("coverage", new Words([.. AnswerWords.Coverages])),
        May("dead-end", Flag),
        May("fallback", new Either(Nothing, None, new At(() => Fallback!))),
        May("say", new MapOf(Kebab, new Either(Text, Nothing))),
        May("with", new MapOf(Kebab, new MapOf(Camel, new Either(Text, Nothing)))),
        May("also", new MapOf(Kebab, new Either(Nothing, None, Also))),
        May("flags", new Either(None, OneOrMore(Text))),
        May("similar", Number),
        May("problems", OneOrMore(Text)));

    public static Place Denial { get; } = new(
        "a denial", May("overridable-by", new Either(Text, Nothing)), May("by", OneOrMore(Text)), May("instead", OneOrMore(Text)), May("say", new Either(Text, Nothing)));

    public static Place Approval { get; } = new("an approval", May("level", Kebab), May("by", Number));

    public static Place Option { get; } = new(
        "what is expected of an option",
        May("answer", new Words([.. AnswerWords.Answers])),
        May("suggested", Amount),
        May("up-to", Amount),
        May("limited-by", new Either(Text, Nothing)),
        May("approvals", new Either(Nothing, None, new ListOf(Anything), new MapOf(Kebab, Amount))),
        May("could-be", new Either(Amount, new At(() => CouldBe!))),
        May("suggestion-asks", OneOrMore(Text)),
        May("say", new Either(Text, Nothing)),
        May("by", OneOrMore(Text)));

    public static Place CouldBe { get; } = new("`could-be`", May("up-to", Amount), May("asks", OneOrMore(Text)));

    public static Place Fallback { get; } = new(
        "`fallback` in a test", May("say", Text), May("instead", OneOrMore(Text)), May("goodwill", new MapOf(Kebab, new At(() => Option!))));

    private static Scalar Code => new(ScalarKind.Text) { Pattern = "^PF[0-9]{3}$", Otherwise = "Write the code of a message: `PF340`." };

    private static Shape Given => new MapOf(Text, Anything);

    private static Shape Names => OneOrMore(Kebab);

    private static Shape None => new Words([.. NodeReading.NothingWords]);

    private static Shape Amount => new Either(Number, Nothing, None);
}
