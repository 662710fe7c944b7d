namespace PolicyFlex.Languages;

/// <summary>The labels of an explanation that is written out, in one language.</summary>
internal sealed partial record ExplanationPhrases
{
    public required string True { get; init; }
    public required string False { get; init; }
    public required string NotKnown { get; init; }
    public required string Failed { get; init; }

    /// <summary>A label and what it is of.</summary>
    public required string Labelled { get; init; }
    public required string Answers { get; init; }
    public required string Ladder { get; init; }
    public required string Authority { get; init; }
    public required string Discretion { get; init; }
    public required string Policy { get; init; }
    public required string Rule { get; init; }
    public required string Exception { get; init; }
    public required string Option { get; init; }
    public required string Rung { get; init; }
    public required string StepUp { get; init; }
    public required string Amount { get; init; }
    public required string AtMost { get; init; }
    public required string AppliesWhen { get; init; }
    public required string ReachedBy { get; init; }
    public required string InForce { get; init; }
    public required string MayBeInForce { get; init; }
    public required string OutOfScope { get; init; }
    public required string OtherVersion { get; init; }
    public required string NotYet { get; init; }
    public required string NoLonger { get; init; }
    public required string Unsettled { get; init; }

    /// <summary>What a rule gave; <c>{0}</c> is its target.</summary>
    public required string GaveNothing { get; init; }
    public required string ReplacedBy { get; init; }
    public required string Decisive { get; init; }
    public required string Allowed { get; init; }
    public required string AllowedWithApproval { get; init; }
    public required string Denied { get; init; }
    public required string Guaranteed { get; init; }

    public static ExplanationPhrases English { get; } = new()
    {
        True = "yes",
        False = "no",
        NotKnown = "open",
        Failed = "fails",
        Labelled = "{0}: {1}",
        Answers = "Answers",
        Ladder = "Ladder",
        Authority = "Authority",
        Discretion = "At discretion",
        Policy = "Policy {0}",
        Rule = "rule {0} {1}",
        Exception = "exception {0} {1}",
        Option = "option {0}",
        Rung = "rung {0}",
        StepUp = "step-up {0}",
        Amount = "suggested",
        AtMost = "at most",
        AppliesWhen = "applies when",
        ReachedBy = "reached by any of {0}",
        InForce = "in force",
        MayBeInForce = "may be in force",
        OutOfScope = "not in force: it is not about this",
        OtherVersion = "not in force: another version is",
        NotYet = "not in force yet",
        NoLonger = "not in force any more",
        Unsettled = "not in force: what it hangs on is never asked for",
        GaveNothing = "{0}: says nothing",
        ReplacedBy = "{0}: replaced by {1}",
        Decisive = "{0}; this is the answer",
        Allowed = "{0}: allowed",
        AllowedWithApproval = "{0}: allowed with the approval of level {1}",
        Denied = "{0}: denied",
        Guaranteed = "{0}: guaranteed",
    };
}
