using PolicyFlex.Review;

namespace PolicyFlex.Tool.Ledgers;

/// <summary>What was recorded for the review, in a line for people.</summary>
internal static class RecordedText
{
    /// <summary><c>o-1: recorded, stricter than the policy: refund, for unfair-here.</c></summary>
    public static string Of(PolicyOverride made, bool isNew) => Of(
        made.Id, isNew, $"{(made.Direction == OverrideDirection.Stricter ? "stricter" : "more lenient")} than the policy: {made.Name}, for {made.Reason}");

    /// <summary><c>f-1: recorded, about late-delivery/refund-window: awkward-spot.</c></summary>
    public static string Of(FrictionReport report, bool isNew) => Of(report.Id, isNew, $"about {report.Rule}: {EnumWords<FrictionKind>.Of(report.Kind)}");

    /// <summary><c>c-1: recorded, about g-1: resolved.</c></summary>
    public static string Of(CaseOutcome outcome, bool isNew) =>
        Of(outcome.Id, isNew, $"about {outcome.Grant ?? outcome.Situation!.Case}: {EnumWords<OutcomeKind>.Of(outcome.Outcome)}");

    private static string Of(string id, bool isNew, string what) => $"{id}: {(isNew ? "recorded" : "was recorded before, and counts once")}, {what}.";
}
