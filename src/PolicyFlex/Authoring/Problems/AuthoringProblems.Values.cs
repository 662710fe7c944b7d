using PolicyFlex.Diagnostics;

namespace PolicyFlex.Authoring;

/// <content>Values that are not written as their key needs them: PF150 to PF179.</content>
internal static partial class AuthoringProblems
{
    public static Diagnostic NotBoolean(YamlText found, string what) => Error(
        "PF150", found.Place.Start, $"{Capital(what)} must be `true` or `false`, but {Shown(found.Text)} was found.");

    public static Diagnostic NotNumber(YamlText found, string what, string? meant) => Error(
        "PF151",
        found.Place.Start,
        $"{Capital(what)} must be a number, but {Shown(found.Text)} was found.",
        "Write digits, with a point for decimals and nothing else: `1250.50`.",
        meant);

    public static Diagnostic NotWholeNumber(YamlText found, string what, int least) => Error(
        "PF152", found.Place.Start, $"{Capital(what)} must be a whole number from {least} on, but {Shown(found.Text)} was found.");

    public static Diagnostic NotShare(YamlText found, string what) => Error(
        "PF153",
        found.Place.Start,
        $"{Capital(what)} must be a share from 0% to 100%, but {Shown(found.Text)} was found.",
        "Write `5%`.");

    public static Diagnostic NotYearlyRate(YamlText found, string what) => Error(
        "PF154",
        found.Place.Start,
        $"{Capital(what)} must say how many a year, but {Shown(found.Text)} was found.",
        "Write `6 per year`.");

    public static Diagnostic NotDuration(SourceLocation place, string found, string? meant) => Error(
        "PF155",
        place,
        $"{Shown(found)} is not a length of time.",
        "Write a whole number and `minutes`, `hours`, `days`, `weeks`, `months` or `years`: `90 days`.",
        meant);

    public static Diagnostic NotPeriod(SourceLocation place, string found, string? meant) => Error(
        "PF156",
        place,
        $"{Shown(found)} is not a period of the calendar.",
        "It can be `day`, `week`, `month`, `quarter` or `year`.",
        meant);

    public static Diagnostic NotBand(YamlText found, string? meant) => Error(
        "PF157",
        found.Place.Start,
        $"{Shown(found.Text)} is not a band of a table.",
        "Write `up to 7`, `below 7` or `more`; of ordered choices `gold and above` or `silver and below`; or the value itself.",
        meant);

    public static Diagnostic LimitWord(SourceLocation place, string found, string? meant) => Error(
        "PF158",
        place,
        $"{Shown(found)} is not understood in a limit.",
        "Write an amount, `3 times` or `once`, then `per customer`, `within 90 days` or `each month`, and `, beyond LEVEL`.",
        meant);

    public static Diagnostic LimitTwice(SourceLocation place, string word) => Error(
        "PF159",
        place,
        word is "within" or "each"
            ? "A limit counts over one time, but a second `within` or `each` was found."
            : $"The word `{word}` stands in the limit a second time.",
        "Write two limits.");

    public static Diagnostic LimitEnds(SourceLocation place, string word, string expected) => Error(
        "PF160", place, $"The limit ends behind `{word}`.", $"Write {expected} there.");

    public static Diagnostic NotDate(YamlText found, string what) => Error(
        "PF161",
        found.Place.Start,
        $"{Capital(what)} must be a date, but {Shown(found.Text)} was found.",
        "Write year, month and day: `2026-01-31`.");

    public static Diagnostic NotMoment(YamlText found, string what, bool skipped) => Error(
        "PF162",
        found.Place.Start,
        skipped
            ? $"There is no {Shown(found.Text)} in the set's time zone: the clocks skip it."
            : $"{Capital(what)} must be a date or a time, but {Shown(found.Text)} was found.",
        skipped ? null : "Write `2026-01-31` or `2026-01-31T18:00`.");

    public static Diagnostic NotCurrency(YamlText found) => Error(
        "PF163",
        found.Place.Start,
        $"{Shown(found.Text)} is not a currency.",
        "Write its three capital letters of ISO 4217: `USD`.");

    public static Diagnostic NotTimeZone(YamlText found, string? meant) => Error(
        "PF164",
        found.Place.Start,
        $"{Shown(found.Text)} is not a known time zone.",
        "Write area and place: `America/New_York`, or `UTC`.",
        meant);

    public static Diagnostic NotLanguage(YamlText found) => Error(
        "PF165",
        found.Place.Start,
        $"{Shown(found.Text)} is not a language.",
        "Write its code: `en`, `pt-BR`.");

    public static Diagnostic OpenPlace(SourceLocation place) => Error(
        "PF166",
        place,
        "The `{` that opens here is not closed with `}`.",
        "Write `{order.total}` for the value of a fact, and `{{` for a brace.");

    public static Diagnostic BadPlace(SourceLocation place, string found) => Error(
        "PF167",
        place,
        $"{Shown("{" + found + "}")} does not name a fact.",
        "Write `{order.total}` for the value of a fact, and `{{` for a brace.");

    public static Diagnostic NotAFactName(YamlText found, string? meant) => Error(
        "PF168",
        found.Place.Start,
        $"{Shown(found.Text)} is not the name of a fact or a condition.",
        "In a map under `when` write `situation.kind: damaged`; write anything else as an expression.",
        meant);

    public static Diagnostic ComparisonAsValue(YamlText found, string fact) => Error(
        "PF169",
        found.Place.Start,
        $"{Shown(found.Text)} is a comparison, where the value of {Shown(fact)} was expected.",
        $"Write the whole as one expression: {Shown($"{fact} {found.Text}")}.");

    public static Diagnostic NoType(SourceLocation place, string fact) => Error(
        "PF170",
        place,
        $"The fact {Shown(fact)} has no type.",
        "Write `type`, a list of `choices`, or what it `is`.");

    public static Diagnostic TwoTypes(SourceLocation place, string fact) => Error(
        "PF171", place, $"{Shown(fact)} has both a `type` and choices.", "Keep one of them.");

    public static Diagnostic PlaceInLabel(SourceLocation place, string found, string what) => Error(
        "PF173",
        place,
        $"{Shown(found)} stays as it is here, for {what} has no places.",
        "Places are filled in what is said to people: `say`, `note`, `because`, `ask` and the sentences of `instead`.") with
    { Severity = Severity.Warning };

    public static Diagnostic CommentInWords(SourceLocation place) => Error(
        "PF172",
        place,
        "What stands from this `#` on is a comment, and no part of what is said.",
        "If it is text, put the whole in quotes; before a comment, leave two spaces.") with
    { Severity = Severity.Warning };

    public static Diagnostic UnknownCheck(YamlText found, IEnumerable<string> known) => Error(
        "PF174",
        found.Place.Start,
        $"There is no check {Shown(found.Text)}.",
        "Write the code of what it tells, as in `PF342: off`.",
        Suggestion.Nearest(found.Text, known));

    public static Diagnostic CheckOfAnError(YamlText found) => Error(
        "PF175",
        found.Place.Start,
        $"{Shown(found.Text)} is nothing that a set can switch.",
        "Only what is told as a warning or as information can weigh something else.");
}
