namespace PolicyFlex.Languages;

/// <summary>How it is said what to ask for or to look at, in one language.</summary>
internal sealed partial record AskPhrases
{
    /// <summary>The set's own question.</summary>
    public required string Question { get; init; }

    /// <summary>What a fact without one is about.</summary>
    public required string FindOut { get; init; }

    /// <summary>The choices that it has.</summary>
    public required string OneOf { get; init; }

    /// <summary>What the customer says, and what to look at.</summary>
    public required string Claimed { get; init; }
    public required string NotVerified { get; init; }
    public required string LookAt { get; init; }

    /// <summary>The actions and options that hang on it.</summary>
    public required string For { get; init; }

    /// <summary>A reply, and what would be so then.</summary>
    public required string If { get; init; }

    /// <summary>What would be so if a claim is right, and of what.</summary>
    public required string IfConfirmed { get; init; }

    /// <summary>The answers that are certain after any reply.</summary>
    public required string Settles { get; init; }

    public static AskPhrases English { get; } = new()
    {
        Question = "Ask: “{0}”",
        FindOut = "Find out: {0}",
        OneOf = "One of: {0}.",
        Claimed = "Claimed and not verified: {0}.",
        NotVerified = "Not verified.",
        LookAt = "Look at {0}.",
        For = "For: {0}.",
        If = "If {0}: {1}.",
        IfConfirmed = "If that is right, {0}: {1}.",
        Settles = "Settles {0}.",
    };
}
