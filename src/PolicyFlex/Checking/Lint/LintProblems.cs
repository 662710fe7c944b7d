using PolicyFlex.Diagnostics;
using PolicyFlex.Policies;

namespace PolicyFlex.Checking;

/// <summary>What is said about sets that can be decided by, but are probably not meant so: PF7xx, one method a code.</summary>
internal static class LintProblems
{
    public static Diagnostic Gap(string lower, string ends, string upper, string starts) => Warning(
        "PF700",
        $"Between `{ends}` ({lower}) and `{starts}` ({upper}) lies what neither speaks of.",
        "Let one begin where the other ends.");

    public static Diagnostic Overlap(string lower, string ends, string upper, string starts) => Warning(
        "PF701",
        $"`{ends}` ({lower}) and `{starts}` ({upper}) hold at the same time where they meet.",
        "Let only one of them have what lies on the bound.");

    public static Diagnostic Contradiction(string whose, string part, string other, bool isOwn) => Warning(
        "PF702",
        isOwn
            ? $"The condition of {whose} never holds: `{other}` and `{part}` exclude each other."
            : $"The condition of {whose} never holds: `{part}` is excluded by `{other}` above it.",
        "Change one of them, or leave it out.");

    public static Diagnostic HoldsByBounds(string part, FactDefinition fact) => Warning(
        "PF703", $"`{part}` always holds, by the `min` and `max` of `{fact.Name}`.", "Leave it out, or change the number.");

    public static Diagnostic LimitNeverReached(Limit limit, Limit first) => Warning(
        "PF704", $"The limit `{limit.Sentence}` is never reached, for `{first.Sentence}` always comes first.", "Leave it out, or change one of them.");

    public static Diagnostic UnusedFact(string fact) => Warning(
        "PF705", $"Nothing reads `{fact}`.", "Leave it out; a fact that is only meant to be kept needs no place here.") with
    { Severity = Severity.Information };

    public static Diagnostic UnusedCondition(string condition) =>
        Warning("PF706", $"Nothing uses the condition `{condition}`.", "Use it, or leave it out.");

    public static Diagnostic UnusedTable(string table) => Warning("PF707", $"Nothing uses the table `{table}`.", "Use it, or leave it out.");

    public static Diagnostic UnusedAction(string action) => Warning(
        "PF708", $"No rule speaks of `{action}`, and nothing offers it.", "Say in a rule when it is allowed, or offer it under an `instead`.");

    public static Diagnostic UnusedDuty(string duty) => Warning("PF709", $"No rule and no option has the duty `{duty}`.", "Use it under an `also`, or leave it out.");

    public static Diagnostic BlamesTheCustomer(string phrase) => Warning(
        "PF710", $"\"{phrase}\" puts the blame on the customer.", "Say what you can do, and why it is so, without a word about what they did.");

    public static Diagnostic SaysOnlyPolicy(string phrase) => Warning(
        "PF711", $"These words say no more than \"{phrase}\".", "Give the reason behind it, and what you can do.");

    public static Diagnostic BornOfOne(string whose, string incident) => Warning(
        "PF712",
        $"{whose} came of a single incident (\"{incident}\").",
        "Say how often it happened. What one customer did is seldom a reason for a rule that all the others meet.");

    public static Diagnostic WithoutTests(string policy, string file) => Warning(
        "PF713",
        $"The policy `{policy}` has no tests.",
        $"Write them beside it, in `{file.Replace(".policy.yaml", ".tests.yaml", StringComparison.Ordinal)}`.");

    private static Diagnostic Warning(string code, string message, string expected) =>
        new() { Code = code, Severity = Severity.Warning, Message = message, Expected = expected };
}
