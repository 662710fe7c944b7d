namespace PolicyFlex.Review;

/// <summary>How what a report distinguishes is told to people.</summary>
internal static class ReviewWords
{
    /// <summary>What a flag is about, before its name: <c>Rule</c>.</summary>
    public static string Of(FlagSubject subject) => subject switch
    {
        FlagSubject.Policy => "Policy",
        FlagSubject.Rule or FlagSubject.Segment => "Rule",
        FlagSubject.Kind => "Kind of situation",
        _ => "Agent",
    };

    /// <summary>What a flag comes from, within a sentence.</summary>
    public static string Of(FlagDriver driver) => driver.Subject switch
    {
        FlagSubject.Agent => $"the agent {driver.Name}",
        FlagSubject.Rule => $"the rule {driver.Name}",
        FlagSubject.Segment => driver.Name,
        FlagSubject.Kind => $"the kind {driver.Name}",
        _ => $"the policy {driver.Name}",
    };

    /// <summary>What became too frequent.</summary>
    public static string Of(FlagMeasure measure) => measure switch
    {
        FlagMeasure.MoreLenient => "overridden in the customer's favour",
        FlagMeasure.Stricter => "overridden against the customer",
        FlagMeasure.NotCovered => "not covered by any policy",
        _ => "more frequent than expected",
    };

    public static string Of(FlagState state) => state switch
    {
        FlagState.Open => "Open",
        FlagState.Snoozed => "Put off",
        _ => "Answered",
    };

    public static string Of(FlagAnswer answer) => answer switch
    {
        FlagAnswer.PolicyChanged => "The policy was changed",
        FlagAnswer.Accepted => "Accepted for a time",
        FlagAnswer.NotAProblem => "Not a problem",
        _ => "Put off",
    };

    public static string Of(Appropriateness overrides) => overrides switch
    {
        Appropriateness.Right => "The overrides were right.",
        Appropriateness.Mixed => "Some of the overrides were right, some were not.",
        _ => "The overrides were not right.",
    };

    public static string Of(PolicyStanding standing) => standing switch
    {
        PolicyStanding.Flagged => "Needs you",
        PolicyStanding.Quiet => "Quiet",
        _ => "Too little volume",
    };

    public static string Of(FrictionKind kind) => kind switch
    {
        FrictionKind.AwkwardSpot => "puts us in an awkward spot",
        FrictionKind.MakesNoSense => "makes no sense",
        _ => "customers do not expect it",
    };
}
