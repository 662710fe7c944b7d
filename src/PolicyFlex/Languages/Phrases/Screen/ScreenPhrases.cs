namespace PolicyFlex.Languages;

/// <summary>What stands above and over the parts of a decision, for whoever has the customer on the line, in one language.</summary>
internal sealed partial record ScreenPhrases
{
    /// <summary>What stands in the place of the titles of the policies that are in force.</summary>
    public required string WhichPolicyIsOpen { get; init; }
    public required string NoPolicy { get; init; }

    /// <summary>Whether the policies have an answer.</summary>
    public required string DeadEnd { get; init; }
    public required string Covered { get; init; }
    public required string CoverageIsOpen { get; init; }
    public required string NotCovered { get; init; }

    /// <summary>Whom it is for, and until when it stands.</summary>
    public required string ForUntil { get; init; }

    /// <summary>The headings.</summary>
    public required string Wanted { get; init; }
    public required string YouMay { get; init; }
    public required string WithApproval { get; init; }
    public required string AskFirst { get; init; }
    public required string NotPossible { get; init; }

    /// <summary>What is not possible, where what is wanted stands above.</summary>
    public required string NotPossibleEither { get; init; }
    public required string Goodwill { get; init; }
    public required string AtYourDiscretion { get; init; }
    public required string NothingIsSaid { get; init; }
    public required string WorthKnowing { get; init; }
    public required string WrongInPolicies { get; init; }
    public required string Why { get; init; }
    public required string WhatWouldChange { get; init; }

    /// <summary>The rules that are to be looked at.</summary>
    public required string UnderReview { get; init; }

    /// <summary>How many similar situations there were lately.</summary>
    public required string Similar { get; init; }

    public static ScreenPhrases English { get; } = new()
    {
        WhichPolicyIsOpen = "Which policy is in force is not known yet",
        NoPolicy = "No policy is in force here",
        DeadEnd = "A dead end: all that is wanted is denied, with nothing to offer instead.",
        Covered = "The policies cover it.",
        CoverageIsOpen = "It hangs on facts that are not known yet.",
        NotCovered = "The policies do not cover it.",
        ForUntil = "For {0}, until {1}.",
        Wanted = "Wanted",
        YouMay = "You may",
        WithApproval = "With approval",
        AskFirst = "Ask first",
        NotPossible = "Not possible",
        NotPossibleEither = "Not possible either",
        Goodwill = "Goodwill",
        AtYourDiscretion = "At your discretion",
        NothingIsSaid = "Nothing is said about",
        WorthKnowing = "Worth knowing",
        WrongInPolicies = "Wrong in the policies",
        Why = "Why",
        WhatWouldChange = "What would change it",
        UnderReview = "Under review: {0}.",
        Similar = "Similar situations lately: {0}.",
    };
}
