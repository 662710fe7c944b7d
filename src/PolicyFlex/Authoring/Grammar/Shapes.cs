using static PolicyFlex.Authoring.Shape;

namespace PolicyFlex.Authoring;

/// <summary>The shapes that many places have in common.</summary>
internal static class Shapes
{
    /// <summary>A fact by its whole name.</summary>
    public const string FactPattern = @"^[A-Za-z][A-Za-z0-9]*(\.[A-Za-z][A-Za-z0-9]*)+$";

    public static Scalar Anything { get; } = new(ScalarKind.Anything);
    public static Scalar Nothing { get; } = new(ScalarKind.Nothing);
    public static Scalar Text { get; } = new(ScalarKind.Text);
    public static Scalar Number { get; } = new(ScalarKind.Number);
    public static Scalar Flag { get; } = new(ScalarKind.Flag);

    /// <summary>What cannot stand in an expression: <c>late-delivery</c>.</summary>
    public static Scalar Kebab { get; } = new(ScalarKind.Text) { Pattern = NameStyle.Kebab.Pattern, Otherwise = NameStyle.Kebab.Expected };

    /// <summary>What can stand in an expression: <c>lifetimeValue</c>.</summary>
    public static Scalar Camel { get; } = new(ScalarKind.Text) { Pattern = NameStyle.Camel.Pattern, Otherwise = NameStyle.Camel.Expected };

    public static Scalar Language { get; } = new(ScalarKind.Text) { Pattern = CalendarReader.LanguagePattern, Otherwise = "Write a language as `en` or `pt-BR`." };

    public static Scalar Moment { get; } = Like(@"^\d{4}-\d{2}-\d{2}", "Write `2026-01-31` or `2026-01-31T18:00`.");

    /// <summary>An expression that gives a value.</summary>
    public static Shape Formula { get; } = Text;

    /// <summary>A number, an expression, a range, or <c>unlimited</c>.</summary>
    public static Shape Quantity { get; } = Text;

    public static Shape Duration { get; } = Like(
        $"^ *0*[1-9][0-9]* +({string.Join('|', TimeReader.Units.Words)})s? *$",
        "Write a whole number and `minutes`, `hours`, `days`, `weeks`, `months` or `years`: `90 days`.");

    public static Shape Share { get; } = Like(@"^[0-9.]+\s*%?$", "Write `5%`.");

    /// <summary>What something is called: a text, or one by language.</summary>
    public static Shape Label { get; } = new Shared("label", () => new Either(Text, new MapOf(Language, Text)));

    /// <summary>What is said: a text, variants of it, or either by language.</summary>
    public static Shape Said { get; } = new Shared("words", () => new Either(OneOrMore(Text), new MapOf(Language, OneOrMore(Text))));

    /// <summary>A condition: an expression, a list, groups, or facts with their values.</summary>
    public static Shape When { get; } = new Shared("condition", () => new Either(
        Text,
        new ListOf(When!),
        new MapOf(new Scalar(ScalarKind.Text) { Pattern = "^(all|any|none)$" }, OneOrMore(When!)),
        new MapOf(
            new Scalar(ScalarKind.Text) { Pattern = @"^[A-Za-z][A-Za-z0-9]*(\.[A-Za-z][A-Za-z0-9]*)*$", Otherwise = "Write a fact as `order.total`, or `all`, `any` or `none`." },
            new Either(OneOrMore(Text), new ListOf(When!)))));

    /// <summary>Conditions with names.</summary>
    public static Shape Conditions { get; } = new MapOf(Camel, When);

    public static Shape Limits { get; } = OneOrMore(new Either(
        new Scalar(ScalarKind.Text) { Pattern = @"\S", Otherwise = "Write a limit as `3 times per customer within 90 days`." },
        new At(() => Places.Limit)));

    public static Shape Approval { get; } = new Either(Kebab, new At(() => Places.Approval));

    public static Shape Origin { get; } = new Either(Label, new At(() => Places.Origin));

    public static Shape Instead { get; } = OneOrMore(new Either(Text, new MapOf(Language, OneOrMore(Text))));

    public static Shape Also { get; } = OneOrMore(new MapOf(Kebab, OneOrMore(Text)));

    /// <summary>The type of a fact, a member or a parameter in its short form.</summary>
    public static Shape Type { get; } = new Either(new Words(FactTypeReader.Words), Like("^list of .+$", "Write `text`, `money`, or `list of` one of them."), new ListOf(Text));

    /// <summary>Choices: a list, or a map of them with what each is called.</summary>
    public static Shape Choices { get; } = new Either(Flag, new ListOf(Text), new MapOf(Text, Label));

    /// <summary>Facts, or the members of a list, by name.</summary>
    public static Shape Facts { get; } = new MapOf(Camel, new Either(Type, new At(() => Places.Fact)));

    /// <summary>The rows of a table: bands with cells, or with rows of their own.</summary>
    public static Shape Rows { get; } = new Shared("rows", () => new MapOf(Text, new Either(Text, Rows!)));

    /// <summary>A list, or one entry of it without a list.</summary>
    public static Shape OneOrMore(Shape item) => new Either(item, new ListOf(item));

    private static Scalar Like(string pattern, string otherwise) => new(ScalarKind.Text) { Pattern = pattern, Otherwise = otherwise };
}
