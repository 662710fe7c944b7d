namespace PolicyFlex.Languages;

/// <summary>How an answer is told in one language, to whoever has the customer on the line.</summary>
internal sealed partial record AnswerPhrases
{
    public required string May { get; init; }
    public required string MayBecause { get; init; }
    public required string MayGive { get; init; }
    public required string MayGiveBecause { get; init; }

    /// <summary>Who has to approve; <c>{1}</c> is the reason.</summary>
    public required string WithApproval { get; init; }
    public required string WithApprovalBecause { get; init; }
    public required string WithApprovals { get; init; }
    public required string ApprovalByBound { get; init; }
    public required string Denied { get; init; }
    public required string DeniedBecause { get; init; }
    public required string UsedUp { get; init; }
    public required string UsedUpUntil { get; init; }

    /// <summary>A bound other than a limit that denies.</summary>
    public required string TooLittleLeft { get; init; }

    /// <summary>What keeps an amount where it is.</summary>
    public required string BoundedBy { get; init; }
    public required string RaisedBecause { get; init; }
    public required string HangsOn { get; init; }
    public required string CannotBeTold { get; init; }
    public required string NothingSaid { get; init; }
    public required string DoesNotApply { get; init; }
    public required string NotOffered { get; init; }
    public required string PolicyNotInForce { get; init; }
    public required string OutOfReach { get; init; }
    public required string OutOfReachBecause { get; init; }
    public required string ExceptionTo { get; init; }

    /// <summary>Reasons beyond those that are told.</summary>
    public required string MoreReasons { get; init; }

    public static AnswerPhrases English { get; } = new()
    {
        May = "You may.",
        MayBecause = "You may, because {0}.",
        MayGive = "You may give up to {0}.",
        MayGiveBecause = "You may give up to {0}, because {1}.",
        WithApproval = "Only with the approval of level {0}.",
        WithApprovalBecause = "Only with the approval of level {0}, because {1}.",
        WithApprovals = "It takes {0} people at that level.",
        ApprovalByBound = "What it costs, or how often it was done, needs that.",
        Denied = "Not possible.",
        DeniedBecause = "Not possible, because {0}.",
        UsedUp = "Not any more: “{0}” is used up.",
        UsedUpUntil = "Not any more: “{0}” is used up until {1}.",
        TooLittleLeft = "Not possible: {0} leaves too little for it.",
        BoundedBy = "It is bounded by {0}.",
        RaisedBecause = "It is more than usual, because {0}.",
        HangsOn = "It hangs on {0}.",
        CannotBeTold = "It hangs on what cannot be asked for.",
        NothingSaid = "Nothing is said about it here.",
        DoesNotApply = "{0} does not apply, because {1}.",
        NotOffered = "It is not for this, because {0}.",
        PolicyNotInForce = "Its policy is not in force here.",
        OutOfReach = "Out of reach: the ladder does not go up to {0}.",
        OutOfReachBecause = "Out of reach: the ladder does not go up to {0}, because {1}.",
        ExceptionTo = "{0} is an exception to {1}.",
        MoreReasons = "{0}, and {1} more",
    };
}
