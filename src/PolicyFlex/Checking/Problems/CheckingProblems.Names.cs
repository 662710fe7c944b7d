using System.Globalization;
using PolicyFlex.Diagnostics;
using PolicyFlex.Policies;

namespace PolicyFlex.Checking;

/// <content>Names that mean more than one thing, and versions, PF330 to PF339.</content>
internal static partial class CheckingProblems
{
    /// <param name="what">What has the name, in words.</param>
    /// <param name="name">The name.</param>
    /// <param name="first">Where it was declared first; null if that is not known.</param>
    public static Diagnostic NameTwice(string what, string name, SourceLocation? first = null) =>
        Error(
            "PF330",
            first is { } place
                ? string.Create(
                    CultureInfo.InvariantCulture,
                    $"The {what} `{name}` is declared twice; the first is in line {place.Line} of `{Path.GetFileName(place.File)}`.")
                : $"The {what} `{name}` is declared twice.",
            "Give each a name of its own.");

    public static Diagnostic OptionNamedLikeAction(string option) =>
        Error("PF331", $"The option `{option}` has the name of an action.", "Give each a name of its own.");

    public static Diagnostic OptionNamedGoodwill() =>
        Error("PF332", "An option cannot be called `goodwill`, which means all options of a policy.");

    public static Diagnostic NeverInForce(Policy policy) =>
        Error(
            "PF334",
            $"The policy `{policy.Name}` is never in force, for it ends on `{policy.Effective.Until}` and does not start before.",
            "`until` has to be later than `from`.");

    public static Diagnostic VersionsOverlap(Policy later, Policy earlier) =>
        Error(
            "PF335",
            $"This version of `{later.Name}` and the one in `{earlier.File}` are in force at the same time.",
            later.Effective.From is { } from && from != earlier.Effective.From
                ? $"Write `until: {from}` under `effective` in `{earlier.File}`."
                : "A version has to end with `until` where the next one starts with `from`.");

    public static Diagnostic HoleBetweenVersions(Policy later, Policy earlier) =>
        Warning(
            "PF336",
            $"No version of `{later.Name}` is in force from `{earlier.Effective.Until}`, when the one in `{earlier.File}` ends, to `{later.Effective.From}`.");

    public static Diagnostic VersionsChosenDifferently(Policy one, Policy other) =>
        Error(
            "PF337",
            $"This version of `{one.Name}` is chosen by {ChosenBy(one)}, the one in `{other.File}` by {ChosenBy(other)}.",
            "Give all versions of a policy the same `chosen-by`.");

    private static string ChosenBy(Policy policy) =>
        policy.Effective.ChosenBy is { } fact ? $"`{fact}`" : "the time of the decision";
}
