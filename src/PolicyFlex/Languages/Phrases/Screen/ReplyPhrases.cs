namespace PolicyFlex.Languages;

/// <summary>How answers are said briefly, in one language.</summary>
internal sealed partial record ReplyPhrases
{
    /// <summary>The answer for what is wanted.</summary>
    public required string Allowed { get; init; }
    public required string NeedsApproval { get; init; }
    public required string Denied { get; init; }
    public required string NeedsFacts { get; init; }
    public required string OutOfReach { get; init; }
    public required string NotCovered { get; init; }

    /// <summary>What to know about an alternative before it is offered.</summary>
    public required string BesideNeedsApproval { get; init; }
    public required string BesideNeedsFacts { get; init; }
    public required string BesideDenied { get; init; }
    public required string BesideNotCovered { get; init; }
    public required string BesideOutOfReach { get; init; }

    /// <summary>What would be so of what is listed behind it, if a claim is right.</summary>
    public required string ConfirmedAllowed { get; init; }
    public required string ConfirmedNeedsApproval { get; init; }
    public required string ConfirmedDenied { get; init; }
    public required string ConfirmedNeedsFacts { get; init; }
    public required string ConfirmedOutOfReach { get; init; }
    public required string ConfirmedNotCovered { get; init; }

    /// <summary>What would be so, after some reply, of an action or an option.</summary>
    public required string ThenAllowed { get; init; }
    public required string ThenAllowedUpTo { get; init; }
    public required string ThenNeedsApproval { get; init; }
    public required string ThenDenied { get; init; }
    public required string ThenNeedsFacts { get; init; }
    public required string ThenOutOfReach { get; init; }
    public required string ThenNotCovered { get; init; }

    public static ReplyPhrases English { get; } = new()
    {
        Allowed = "Yes, you may.",
        NeedsApproval = "Yes, with approval.",
        Denied = "Not possible.",
        NeedsFacts = "That hangs on what to ask first.",
        OutOfReach = "Not for a failure of this size.",
        NotCovered = "No policy says anything about it here.",
        BesideNeedsApproval = "with approval",
        BesideNeedsFacts = "ask first",
        BesideDenied = "not by you",
        BesideNotCovered = "at discretion",
        BesideOutOfReach = "out of reach",
        ConfirmedAllowed = "you may",
        ConfirmedNeedsApproval = "with approval",
        ConfirmedDenied = "not possible",
        ConfirmedNeedsFacts = "still hangs on other facts",
        ConfirmedOutOfReach = "out of reach",
        ConfirmedNotCovered = "nothing is said about it",
        ThenAllowed = "{0} is allowed",
        ThenAllowedUpTo = "{0} is allowed up to {1}",
        ThenNeedsApproval = "{0} needs approval",
        ThenDenied = "{0} is denied",
        ThenNeedsFacts = "{0} still hangs on other facts",
        ThenOutOfReach = "{0} is out of reach",
        ThenNotCovered = "{0} is not covered",
    };
}
