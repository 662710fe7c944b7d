using System.Globalization;
using PolicyFlex.Deciding;
using PolicyFlex.Diagnostics;
using PolicyFlex.Ledger;

namespace PolicyFlex.Tool;

/// <summary>What the tool itself says when something is wrong, one method a code.</summary>
internal static class ToolProblems
{
    public static Diagnostic NoVerb(IEnumerable<string> verbs) => Error("PF601", $"What to do? Say one of {Listed(verbs)}.");

    public static Diagnostic UnknownVerb(string found, IReadOnlyCollection<string> verbs) =>
        Error("PF602", $"`{found}` is nothing that policyflex can do.", $"It can {Listed(verbs)}.", Suggestion.Nearest(found, verbs));

    public static Diagnostic UnknownOption(string found, string verb, IReadOnlyCollection<string> options) =>
        Error("PF603", $"`{verb}` has no option `{found}`.", $"It has {Listed(options)}.", Suggestion.Nearest(found, options));

    public static Diagnostic TooMuch(string found, string verb) => Error("PF604", $"`{verb}` has no use for `{found}`.");

    public static Diagnostic WrongUsage(string message) => Error("PF605", message);

    public static Diagnostic UnknownFormat(string found, IReadOnlyCollection<string> formats) =>
        Error("PF606", $"`{found}` is no format of this.", $"It can be {Listed(formats)}.", Suggestion.Nearest(found, formats));

    public static Diagnostic UnknownCode(string found, IEnumerable<string> codes) => Error(
        "PF607",
        $"There is no code `{found}`.",
        "A code stands in front of each message, and is written as `PF301`.",
        WithTheSameDigits(found, codes));

    /// <summary>The code that was meant by <c>301</c> or <c>PF3O1</c>. With other digits it is another message, so none is guessed.</summary>
    private static string? WithTheSameDigits(string found, IEnumerable<string> codes)
    {
        var digits = string.Concat(found.ToUpperInvariant().Replace('O', '0').Where(char.IsAsciiDigit));
        return codes.FirstOrDefault(code => string.Equals(code, "PF" + digits, StringComparison.Ordinal));
    }

    public static Diagnostic UnknownDetail(string found, IReadOnlyCollection<string> details) =>
        Error("PF628", $"`{found}` is no way to explain.", $"It can be {Listed(details)}.", Suggestion.Nearest(found, details));
    public static Diagnostic UnknownView(string found, IReadOnlyCollection<string> views) =>
        Error("PF608", $"Nobody is called `{found}` for whom this is written.", $"It can be {Listed(views)}.", Suggestion.Nearest(found, views));

    public static Diagnostic ExplainedToCustomer() => Error(
        "PF609", "`--explain` does not go with `--view customer`.", "Why a decision is so is told to those who make it.");

    public static Diagnostic NotFound(string path) => Error("PF610", $"There is no file or folder `{path}`.");

    public static Diagnostic NoSet(string path) =>
        Error("PF611", $"There is no policy set in `{path}`.", "A policy set is a folder with a `policyset.yaml`.");

    public static Diagnostic NotASet(string path) =>
        Error("PF612", $"`{path}` is no policy set.", "Name a folder, or a `policyset.yaml`.");

    public static Diagnostic Unreadable(string path, string reason) =>
        Error("PF613", $"`{path}` cannot be read: {reason.TrimEnd('.')}.");

    public static Diagnostic SeveralSets(string path, int count) =>
        Error("PF614", $"There are {count} policy sets in `{path}`.", "Name the folder of one.");

    public static Diagnostic UnknownLevel(string found, string set, IReadOnlyCollection<string> levels) =>
        Error("PF615", $"`{found}` is no level of `{set}`.", $"Its levels are {Listed(levels)}.", Suggestion.Nearest(found, levels));

    public static Diagnostic BadTime(string found) => Error(
        "PF616",
        $"`{found}` is no time.",
        "Write `2026-03-01T10:00`, which is in the time zone of the set, or `2026-03-01T10:00-05:00`.");

    public static Diagnostic SkippedTime(string found, string zone) =>
        Error("PF616", $"`{found}` does not exist in {zone}: the clocks are put forward over it.");

    public static Diagnostic TimeOutOfRange(string found) =>
        Error("PF616", $"`{found}` is no time to decide for.", $"It can be in the years {RequestCheck.Years}.");

    public static Diagnostic EmptyAgent() =>
        Error("PF623", "`--agent` names nobody.", "Say who it is, or leave `--agent` out.");

    public static Diagnostic NotAFile(string path) =>
        Error("PF624", $"`{path}` is a folder.", "Name the file with the situation, or `-` for the standard input.");

    public static Diagnostic Interrupted(string reason) =>
        Error("PF625", $"Reading or writing broke off: {reason.TrimEnd('.')}.");

    public static Diagnostic OneOrMany() => Error(
        "PF617",
        "What is to be decided?",
        "Say either `--situation FILE` for one situation or `--situations FILE.jsonl` for many, with `-` for the standard input.");

    public static Diagnostic FormatNeeds(string format, string option) =>
        Error("PF618", $"The format `{format}` does not go with `{option}`.");

    public static Diagnostic LineTooLong(SourceLocation place, int most) =>
        Error("PF619", "This line is too long to be a situation.", $"A situation has at most {most / 1024 / 1024} MB.") with { Location = place };

    public static Diagnostic BadName(string found) => Error(
        "PF620",
        $"`{found}` cannot be the name of a policy set.",
        "A name has lower-case letters and digits, with hyphens between: `online-shop`.");

    public static Diagnostic Exists(string path) =>
        Error("PF621", $"`{path}` exists already, and nothing in it is changed.", "Choose another name.");

    public static Diagnostic Unwritable(string path, string reason) =>
        Error("PF622", $"`{path}` cannot be written: {reason.TrimEnd('.')}.");

    public static Diagnostic BackgroundOfMany() => Error(
        "PF626", "`--background` does not go with `--situations`.", "It tells what is known beside one situation.");

    public static Diagnostic InputTwice() => Error(
        "PF627", "The standard input can be read only once.", "Say `-` for `--situation` or for `--background`, and name a file for the other.");

    public static Diagnostic NoLedger(string path) => Error(
        "PF630", $"There is no ledger in `{path}`.", "`ledger grant`, `ask`, `import`, `override` and `friction`, and `decide --record`, make one where there is none.");

    public static Diagnostic UnknownLedger(string found, IReadOnlyCollection<string> kinds) =>
        Error("PF630", $"`{found}` names no ledger.", $"It can be {Listed(kinds)}.");

    public static Diagnostic LedgerRefuses(string sentence) => Error("PF631", sentence);

    public static Diagnostic LedgerRefusesUnlessOverridden(string sentence) =>
        Error("PF631", sentence, "To override it, add `--override --reason REASON`.");

    public static Diagnostic ApprovalNeeded(string name, RequiredApproval approval) => Error(
        "PF632",
        approval.By > 1
            ? $"`{name}` needs the approval of {approval.By} people of the level `{approval.Level}`."
            : $"`{name}` needs the approval of the level `{approval.Level}`.",
        "Ask for it with `ledger ask`, and grant it with `--request` once it is approved.");

    public static Diagnostic LedgerFault(LedgerFault fault) => Error("PF633", $"{fault.Where}: {fault.Sentence}");

    public static Diagnostic BadGesture(string file, ImportProblem problem) =>
        Error("PF634", problem.Sentence) with { Location = new SourceLocation(file, problem.Line, 1) };

    public static Diagnostic LedgerUnwell(string sentence) => Error("PF635", sentence);

    public static Diagnostic HistoryTwice() => Error(
        "PF636", "The background has a history, and the ledger has one of its own.", "Leave `history` out of the file, or decide without `--ledger`.");

    public static Diagnostic RecordNeedsLedger() => Error(
        "PF637", "`--record` needs `--ledger`.", "Say with `--ledger URL` where the decision is recorded.");

    public static Diagnostic EitherOr(string one, string other) => Error("PF638", $"Say either `{one}` or `{other}`.");

    public static Diagnostic UnknownWord(string found, string what, IReadOnlyCollection<string> words) =>
        Error("PF639", $"`{found}` is no {what}.", $"It can be {Listed(words)}.", Suggestion.Nearest(found, words));

    public static Diagnostic NotShare(string found, string option) => Error(
        "PF640", $"`{found}` is no share for `{option}`.", "Write `3%` or `0.03`: above 0 and below 100%.");

    public static Diagnostic ConcerningNotAbove(string concerning, string expected) => Error(
        "PF641", $"`--concerning` is {concerning}, and has to be above `--expected`, which is {expected}.");

    public static Diagnostic NotVolume(string found, string option) => Error(
        "PF642", $"`{found}` is no number for `{option}`.", "Write a number above 0, at most 1000000, like `50` or `0.5`.");

    public static Diagnostic NoDesign(string expected, string concerning) => Error(
        "PF643",
        $"{expected} and {concerning} cannot be told apart with numbers that we can compute exactly.",
        "Move them apart; where overrides are as rare as one in a hundred thousand, look at each.");

    public static Diagnostic BadThreshold(string option, string found) =>
        Error("PF660", $"`{option}` is `{found}`, which is no percentage.", "Write a whole number from 0 to 100, as in `95`.");

    public static Diagnostic UnknownCoverageFile(string found) => Error(
        "PF661", $"`{found}` does not say by its ending how coverage is to be written.", "It can end in `.html`, `.json`, `.info` (LCOV) or `.xml` (Cobertura).");

    public static Diagnostic LittleCoverage(string set, int percent, int wanted) => Error(
        "PF662",
        string.Create(CultureInfo.InvariantCulture, $"The tests meet {percent} % of `{set}`, and {wanted} % are wanted."),
        "What no test meets is listed by `--coverage`.");

    public static Diagnostic FewMutantsNoticed(string set, int score, int wanted) => Error(
        "PF663",
        string.Create(CultureInfo.InvariantCulture, $"The tests notice {score} % of the mistakes that were made in `{set}`, and {wanted} % are wanted."),
        "Those that nobody notices are listed by `--mutate`.");

    public static Diagnostic BadDay(string found) => Error("PF644", $"`{found}` is no day.", "Write `2026-03-01`.");

    public static Diagnostic EndsBeforeItBegins(string from, string until) =>
        Error("PF645", $"`--until` is {until}, and has to be after `--from`, which is {from}.");

    public static Diagnostic Fault(string what) =>
        Error("PF699", $"policyflex failed, and that is its own fault: {what.TrimEnd('.')}.", "With POLICYFLEX_DEBUG=1 it tells where.");

    public static Diagnostic UnknownSchema(string found, IReadOnlyCollection<string> kinds) =>
        Error("PF664", $"There is no schema of `{found}`.", $"It can be {Listed(kinds)}.", Suggestion.Nearest(found, kinds));

    public static Diagnostic NoSchemaNamed(IReadOnlyCollection<string> kinds) => Error(
        "PF665", "Which schema is to be printed?", $"Say one of {Listed(kinds)}, or where to write all of them: `--out .schemas`.");

    public static Diagnostic NoChanges(string revision, string reason) => Error(
        "PF666",
        $"What has changed since `{revision}` cannot be told: {reason.TrimEnd('.')}.",
        "It is told by git, of a repository with that branch or commit in it; a build server that fetches only the last commit has to fetch more.");

    private static Diagnostic Error(string code, string message, string? expected = null, string? didYouMean = null) =>
        new() { Code = code, Message = message, Expected = expected, DidYouMean = didYouMean };

    private static string Listed(IEnumerable<string> words) => string.Join(", ", words.Select(word => $"`{word}`"));
}
