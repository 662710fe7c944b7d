namespace PolicyFlex.Languages;

/// <summary>How it is said what may be given, how much of it, and what bounds it, in one language.</summary>
internal sealed partial record OfferPhrases
{
    /// <summary>What is not counted.</summary>
    public required string Yes { get; init; }
    public required string Suggested { get; init; }
    public required string UpTo { get; init; }
    public required string SuggestedUpTo { get; init; }

    /// <summary>The facts without which no amount can be suggested.</summary>
    public required string SuggestionHangsOn { get; init; }
    public required string OnlyWithApproval { get; init; }

    /// <summary>The facts that it hangs on.</summary>
    public required string HangsOn { get; init; }
    public required string UnknownFacts { get; init; }
    public required string NotForThis { get; init; }
    public required string OutOfReach { get; init; }

    /// <summary>The rung from which it is within reach.</summary>
    public required string OutOfReachBelow { get; init; }

    /// <summary>Who could give more.</summary>
    public required string CanApprove { get; init; }
    public required string CanApproveUpTo { get; init; }

    /// <summary>How much it could be if what is not known turned out well.</summary>
    public required string CouldBe { get; init; }
    public required string CouldBeUpTo { get; init; }

    /// <summary>What has to be written down with it.</summary>
    public required string Needs { get; init; }
    public required string Reason { get; init; }
    public required string Note { get; init; }

    /// <summary>Why it is no more.</summary>
    public required string BeyondAuthority { get; init; }
    public required string Leaves { get; init; }
    public required string LeavesUntil { get; init; }

    /// <summary>Why it cannot be given.</summary>
    public required string NotPossible { get; init; }
    public required string BeyondEveryAuthority { get; init; }
    public required string OtherWasChosen { get; init; }
    public required string ComesToNothing { get; init; }
    public required string UsedUp { get; init; }
    public required string UsedUpUntil { get; init; }
    public required string NotNow { get; init; }

    /// <summary>The limits that are not counted.</summary>
    public required string Provisional { get; init; }

    public static OfferPhrases English { get; } = new()
    {
        Yes = "yes",
        Suggested = "suggested {0}",
        UpTo = "up to {0}",
        SuggestedUpTo = "suggested {0}, up to {1}",
        SuggestionHangsOn = "What is suggested hangs on {0}.",
        OnlyWithApproval = "only with approval",
        HangsOn = "hangs on {0}",
        UnknownFacts = "facts that are not known",
        NotForThis = "not for this situation",
        OutOfReach = "out of reach",
        OutOfReachBelow = "out of reach: from {0} on",
        CanApprove = "{0} can approve it",
        CanApproveUpTo = "{0} can approve up to {1}",
        CouldBe = "Could be without bound; ask for {0}.",
        CouldBeUpTo = "Could be up to {0}; ask for {1}.",
        Needs = "Needs {0}.",
        Reason = "a reason",
        Note = "a note",
        BeyondAuthority = "More is beyond the authority of {0}.",
        Leaves = "“{0}” leaves {1}.",
        LeavesUntil = "“{0}” leaves {1}; more comes back on {2}.",
        NotPossible = "not possible",
        BeyondEveryAuthority = "not possible: no level has authority for it",
        OtherWasChosen = "not any more: another one of these was chosen in this case",
        ComesToNothing = "not possible: here it comes to nothing",
        UsedUp = "not now: “{0}” is used up",
        UsedUpUntil = "not now: “{0}” is used up; again from {1}",
        NotNow = "not now: “{0}”",
        Provisional = "Provisional: it is not known whose it would be, so not counted is: {0}.",
    };
}
