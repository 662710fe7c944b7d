using PolicyFlex.Diagnostics;

namespace PolicyFlex.Testing;

/// <summary>What is said about policy tests that are not understood, one method a code.</summary>
internal static class TestProblems
{
    public static Diagnostic OfNoPolicy(string file, string policyFile, IEnumerable<string> policyFiles) => Error(
        "PF502",
        SourceLocation.OfFile(file),
        $"These are the tests of no policy: there is no `{policyFile}` beside them.",
        "The tests of `NAME.policy.yaml` are in `NAME.tests.yaml`, those of the set as a whole in `policyset.tests.yaml`.",
        Suggestion.Nearest(policyFile, policyFiles));

    public static Diagnostic NoTests(SourceLocation place) =>
        Error("PF503", place, "There is no test in this file.", "Tests are a list under `tests`, each with a `name` and what to `expect`.");

    public static Diagnostic SameName(SourceLocation place, string name, int firstLine) => Error(
        "PF504", place, $"A test is called `{name}` in line {Spelled.Count(firstLine)} already.", "Give each test a name of its own.");

    public static Diagnostic NoName(SourceLocation place) =>
        Error("PF505", place, "This test has no `name`.", "A name says what holds, as in `a loyal customer keeps both`.");

    public static Diagnostic ExpectsNothing(SourceLocation place, string test) => Error(
        "PF506", place, $"The test `{test}` expects nothing, so that it could not fail.", "Say under `expect` what should come out.");

    public static Diagnostic UnknownKey(SourceLocation place, string found, string of, IReadOnlyCollection<string> known) =>
        Unknown("PF507", place, $"`{found}` is no part of {of}.", $"It can have {Listed(known)}.", found, known);

    public static Diagnostic WrongShape(SourceLocation place, string key, string found, string expected) =>
        Error("PF508", place, $"Under `{key}` stands {found}.", $"There should be {expected}.");

    public static Diagnostic NotANumber(SourceLocation place, string key, string found, string? meant) => Error(
        "PF509", place, $"`{key}` is `{found}`, which is no number.", "Write it with digits and a point for decimals, as in `24.50`.", meant);

    public static Diagnostic UnknownWord(SourceLocation place, string key, string found, IReadOnlyCollection<string> known) =>
        Unknown("PF510", place, $"`{key}` cannot be `{found}`.", $"It can be {Listed(known)}.", found, known);

    public static Diagnostic NotATime(SourceLocation place, string key, string found) => Error(
        "PF511", place, $"`{key}` is `{found}`, which is no time.", "Write it as in `2026-03-01T10:00:00-05:00`; without an offset it is in the set's time zone.");

    public static Diagnostic SkippedTime(SourceLocation place, string key, string found, string zone) => Error(
        "PF511", place, $"`{key}` is `{found}`, which does not exist in {zone}: the clocks are put forward over it.");

    public static Diagnostic UnknownSubject(SourceLocation place, string found, IEnumerable<string> known) =>
        Unknown("PF512", place, $"`{found}` is no action and no option of this set.", null, found, known);

    public static Diagnostic UnknownOption(SourceLocation place, string found, IEnumerable<string> known) =>
        Unknown("PF513", place, $"`{found}` is no goodwill option of this set.", null, found, known);

    public static Diagnostic UnknownFallbackOption(SourceLocation place, string found, IEnumerable<string> known) =>
        Unknown("PF513", place, $"`{found}` is no goodwill option of the set's fallback.", null, found, known);

    public static Diagnostic UnknownAction(SourceLocation place, string found, IEnumerable<string> known) =>
        Unknown("PF514", place, $"`{found}` is no action of this set.", null, found, known);

    public static Diagnostic UnknownFact(SourceLocation place, string found, IEnumerable<string> known) =>
        Unknown("PF515", place, $"`{found}` is no fact of this set.", null, found, known);

    public static Diagnostic UnknownLevel(SourceLocation place, string found, IReadOnlyCollection<string> known) =>
        Unknown("PF516", place, $"`{found}` is no level of this set.", $"Its levels are {Listed(known)}.", found, known);

    public static Diagnostic UnknownRule(SourceLocation place, string found, IEnumerable<string> known) => Error(
        "PF517",
        place,
        $"`{found}` is no rule of this set.",
        "A rule is named with its policy, as in `late-delivery/refund-window`.",
        known.FirstOrDefault(rule => rule.EndsWith($"/{found}", StringComparison.Ordinal)) ?? Suggestion.Nearest(found, known));

    public static Diagnostic UnknownBound(SourceLocation place, string found, IEnumerable<string> known) => Unknown(
        "PF518", place, $"`{found}` bounds nothing in this set.", "It is `at-most`, `approval`, `authority` or a limit as it is written in the policy.", found, known);

    public static Diagnostic HistoryOfWhat(SourceLocation place) => Error(
        "PF519", place, "This does not say what was given or done.", "Say one of `goodwill: OPTION`, `action: NAME` and `override: NAME`.");

    public static Diagnostic HistoryOfWhen(SourceLocation place) => Error(
        "PF520", place, "This does not say when it was.", "Say either `days-ago: 20` (or a list of numbers) or `at: 2026-02-09T10:00:00-05:00`.");

    public static Diagnostic NoNow(SourceLocation place) => Error(
        "PF521",
        place,
        "These tests have dates but say no `now`, so that they are decided at the moment when they run and may fail some day.",
        "Say at the top of the file which moment it is, as in `now: 2026-03-01T10:00:00-05:00`.") with
    { Severity = Severity.Warning };

    public static Diagnostic NoTestsAtAll(string folder) => Error(
        "PF522",
        SourceLocation.OfFile(folder),
        "There is no test beside these policies.",
        "The tests of `NAME.policy.yaml` are in `NAME.tests.yaml`.");

    public static Diagnostic OutOfRange(SourceLocation place, string key, string found, string expected) =>
        Error("PF523", place, $"`{key}` cannot be `{found}`.", $"It can be {expected}.");

    public static Diagnostic NotACount(SourceLocation place, string key, string found) =>
        Error("PF524", place, $"`{key}` is `{found}`, which is no count.", "Write a whole number from 0 on, as in `14`.");

    public static Diagnostic HistoryOfNothing(SourceLocation place, string option) => Error(
        "PF525",
        place,
        $"This does not say how much of `{option}` was given, so that it uses up none of the limits that count amounts.",
        "Say how much, as in `amount: 12`; `amount: 0` if it was nothing.") with
    { Severity = Severity.Warning };

    public static Diagnostic NoCases(SourceLocation place, string test) => Error(
        "PF526",
        place,
        $"There is no case of the test `{test}` here.",
        "Cases are a list, each with what it gives and what to expect; a table has a row with the names of its columns and then one for each case.");

    public static Diagnostic CaseWithoutName(SourceLocation place) => Error(
        "PF527", place, "This case has no `name`, and what it gives cannot name it.", "Give it a `name`, as in `2 days late`.");

    public static Diagnostic UnknownColumn(SourceLocation place, string found, IReadOnlyCollection<string> known) => Unknown(
        "PF528",
        place,
        $"`{found}` is no column of a table.",
        "A column is a fact, an action, an option, or an amount of an option, as in `credit.suggested` or `credit.up-to`.",
        found,
        known);

    public static Diagnostic RowOfOtherLength(SourceLocation place, int found, int expected) => Error(
        "PF529",
        place,
        $"This row has {Spelled.Count(found)} of the {Spelled.Count(expected)} columns.",
        "Each row has a value for each column; `null` for a fact that is not known.");

    public static Diagnostic NotJson(SourceLocation place) => Error(
        "PF530", place, "This line is no JSON.", "Each line of a file of cases is one JSON object, as in `{ \"id\": \"c-1\", \"order\": { \"total\": 90 } }`.");

    public static Diagnostic NoCode(SourceLocation place) => Error(
        "PF531", place, "This does not say what is expected to be told.", "Write the code of a message, as in `PF340`, or a map with a `code`.");

    public static Diagnostic TestsOfNoSet(SourceLocation place) => Error(
        "PF532",
        place,
        "These tests cannot be run, for the set is expected not to load.",
        "Tests need a set that loads; keep what must not load in a folder of its own.");

    private static Diagnostic Unknown(
        string code, SourceLocation place, string message, string? expected, string found, IEnumerable<string> known) =>
        Error(code, place, message, expected, Suggestion.Nearest(found, known));

    private static Diagnostic Error(string code, SourceLocation place, string message, string? expected = null, string? didYouMean = null) =>
        new() { Code = code, Message = message, Expected = expected, DidYouMean = didYouMean, Location = place };

    private static string Listed(IEnumerable<string> words) => string.Join(", ", words.Select(word => $"`{word}`"));
}
