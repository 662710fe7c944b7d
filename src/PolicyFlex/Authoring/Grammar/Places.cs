using System.Collections.Immutable;
using static PolicyFlex.Authoring.Key;
using static PolicyFlex.Authoring.Shape;
using static PolicyFlex.Authoring.Shapes;

namespace PolicyFlex.Authoring;

/// <summary>Every place of the language and its keys: the grammar of the files in one view.</summary>
internal static class Places
{
    private static readonly ImmutableArray<Key> Wording =
        [May("say", Said), May("note", Said), May("because", Said), May("origin", Shapes.Origin), May("instead", Shapes.Instead)];

    private static readonly ImmutableArray<Key> Overriding = [May("overridable-by", Kebab), May("final", Flag), May("advisory", Flag)];

    private static readonly Shape Rules = new ListOf(new At(() => Rule!));

    private static readonly Shape Options = new ListOf(new At(() => Option!));

    public static Place Set { get; } = new(
        "the policy set",
        Needed("policy-set", Kebab),
        Needed("currency", new Scalar(ScalarKind.Text) { Pattern = "^[A-Z]{3}$", Otherwise = "Write three capital letters of ISO 4217: `USD`." }),
        May("title", Label),
        May("time-zone", Text),
        May("languages", OneOrMore(Language)),
        May("holidays", OneOrMore(Moment)),
        May("facts", new MapOf(Camel, Facts)),
        May("lists", new MapOf(Camel, Facts)),
        May("conditions", Conditions),
        May("tables", new MapOf(Camel, new At(() => Table!))),
        May("actions", new MapOf(Kebab, new At(() => Action!))),
        May("duties", new MapOf(Kebab, new At(() => Duty!))),
        May("gives", OneOrMore(Kebab)),
        May("authority", new Either(new ListOf(new At(() => Level!)), new At(() => Authority!))),
        May("ladder", new At(() => Ladder!)),
        May("limits", Limits),
        May("fallback", new At(() => Fallback!)),
        May("reasons", OneOrMore(Kebab)),
        May("review", new At(() => Review!)),
        May("similar", new At(() => Similar!)),
        May("checks", new MapOf(new Scalar(ScalarKind.Text) { Pattern = "^PF[0-9]{3}$", Otherwise = "Write the code of a warning: `PF342`." }, new Words(CheckSettingReader.Words))));

    public static Place Policy { get; } = new(
        "a policy",
        Needed("policy", Kebab),
        May("title", Label),
        May("owner", Text),
        May("promise", Text),
        May("intent", Text),
        May("because", Said),
        May("origin", Shapes.Origin),
        May("mode", new Words(PolicyReader.ModeWords)),
        May("formerly", OneOrMore(Kebab)),
        May("effective", new At(() => Effective!)),
        May("applies-when", When),
        May("conditions", Conditions),
        May("rules", Rules),
        May("goodwill", Options),
        May("choose", new Words(PolicyReader.ChoiceWords)),
        May("limits", Limits),
        May("notch", Whole(0)),
        May("follow-up", new At(() => FollowUp!)),
        May("review", new At(() => Review!)));

    public static Place Fact { get; } = new(
        "a fact",
        May("type", Shapes.Type),
        May("ordered", Choices),
        May("choices", Choices),
        May("min", Number),
        May("max", Number),
        May("unit", Label),
        May("about", Label),
        May("title", Label),
        May("default", Text),
        May("required", Flag),
        May("ask", Said),
        May("verify", new Either(Flag, Label, new At(() => Verify!))),
        May("changeable", new Words(FactReader.ChangerWords)),
        May("personal", Flag),
        May("is", Formula));

    public static Place Verify { get; } = new("`verify`", May("look-at", Label), May("when", When));

    public static Place Table { get; } = new("a table", Needed("by", OneOrMore(Text)), Needed("rows", Rows), May("otherwise", Text));

    public static Place Action { get; } = new(
        "an action",
        May("title", Label),
        May("costs", Formula),
        May("within-authority", Flag),
        May("with", new MapOf(Camel, new Either(Shapes.Type, new At(() => Parameter!)))),
        May("kind", new Words(ActionReader.KindWords)),
        May("limits", Limits));

    public static Place Parameter { get; } = new(
        "a parameter", May("type", Shapes.Type), May("ordered", Choices), May("choices", Choices), May("prefer", new Words(ActionReader.PreferenceWords)));

    public static Place Duty { get; } = new("a duty", May("to", OneOrMore(Text)));

    public static Place Authority { get; } = new("`authority`", Needed("levels", new ListOf(new At(() => Level!))), May("per", OneOrMore(Text)));

    public static Place Level { get; } = new(
        "a level", Needed("level", Kebab), May("title", Label), May("up-to", Ceilings), May("step-up", OneOrMore(new At(() => LevelStepUp!))));

    public static Place LevelStepUp { get; } = new("a step-up of a level", Needed("when", When), Needed("up-to", Ceilings));

    public static Place Ladder { get; } = new("`ladder`", Needed("rungs", new ListOf(new Either(Kebab, new At(() => Rung!)))), May("notch", Whole(0)));

    public static Place Rung { get; } = new("a rung", Needed("rung", Kebab), May("title", Label), May("when", When));

    public static Place Limit { get; } = new(
        "a limit",
        Needed("at-most", Text),
        May("per", OneOrMore(Text)),
        May("within", Duration),
        May("each", new Words(TimeReader.Periods.Words)),
        May("beyond", Kebab),
        May("over", OneOrMore(Kebab)),
        May("gives", OneOrMore(Kebab)),
        May("say", Said));

    public static Place Fallback { get; } = new("`fallback`", May("say", Said), May("instead", Shapes.Instead), May("goodwill", Options));

    public static Place Review { get; } = new(
        "`review`",
        May("expected", Share),
        May("concerning", Share),
        May("false-alarms", new Scalar(ScalarKind.Text) { Pattern = "^[0-9.]+ per year$", Otherwise = "Write `6 per year`." }),
        May("segments", OneOrMore(Text)));

    public static Place Similar { get; } = new("`similar`", Needed("by", OneOrMore(Text)), Needed("within", Duration));

    public static Place Effective { get; } = new("`effective`", May("from", Moment), May("until", Moment), May("chosen-by", Text));

    public static Place FollowUp { get; } = new("`follow-up`", Needed("after", Duration), Needed("ask", Said));

    public static Place Rule { get; } = new(
        "a rule",
        [
            Needed("rule", Kebab),
            May("allow", Targets),
            May("deny", Targets),
            May("guarantee", Targets),
            May("when", When),
            May("approval", Shapes.Approval),
            May("otherwise", new At(() => Otherwise!)),
            May("exceptions", Rules),
            .. Overriding,
            .. Wording,
            May("also", Also),
        ]);

    public static Place Otherwise { get; } = new("`otherwise`", [.. Overriding, .. Wording]);

    public static Place Target { get; } = new("what a rule is about", May("action", Kebab), May("option", Kebab), May("with", new MapOf(Camel, Text)));

    public static Place Approval { get; } = new("`approval`", Needed("level", Kebab), May("by", Whole(1)));

    public static Place Origin { get; } = new("`origin`", Needed("text", Label), May("share", Flag));

    public static Place Option { get; } = new(
        "a goodwill option",
        [
            Needed("option", Kebab),
            Needed("gives", Kebab),
            May("title", Label),
            May("unit", Label),
            May("worth", Formula),
            May("rung", Kebab),
            May("when", When),
            May("amount", Quantity),
            May("at-most", Quantity),
            May("step-up", OneOrMore(new At(() => StepUp!))),
            May("limits", Limits),
            May("needs", OneOrMore(new Words(GoodwillReader.NeedWords))),
            May("owed", Flag),
            May("by", Kebab),
            May("approval", Shapes.Approval),
            .. Wording,
            May("also", Also),
        ]);

    public static Place StepUp { get; } = new("a step-up", Needed("when", When), May("amount", Quantity), May("at-most", Quantity));

    private static Shape Targets => OneOrMore(new Either(Kebab, new At(() => Target!)));

    private static Shape Ceilings => new Either(Quantity, new MapOf(Kebab, Quantity));

    private static Scalar Whole(int least) => new(ScalarKind.Whole) { Least = least };

    private static ImmutableArray<Place> All { get; } =
    [
        Set, Policy, Rule, Otherwise, Option, StepUp, Limit, Fact, Action, Table, Authority, Level, Ladder, Rung, Fallback, Review,
        Effective, FollowUp, Verify, Parameter, Target, Approval, Origin,
    ];

    /// <summary>Whether a key is always followed by a list or a map, which stands beneath it.</summary>
    public static bool HoldsMore(string key) => key is "otherwise" or "exceptions" or "rules" or "goodwill" or "facts" or "lists" or "conditions"
        or "tables" or "actions" or "duties" or "authority" or "ladder" or "rungs" or "fallback" or "effective" or "follow-up" or "limits" or "rows";

    /// <summary>Up to three places that have the key.</summary>
    public static IReadOnlyList<string> Having(string key) =>
        [.. All.Where(place => place.Keys.Contains(key, StringComparer.Ordinal)).Select(place => place.Title).Take(3)];
}
