namespace PolicyFlex.Languages;

/// <summary>What is said of one action or option of a decision beside its answer, in one language.</summary>
internal sealed partial record EntryPhrases
{
    /// <summary>The words for the customer, and those for when an approval is there.</summary>
    public required string Say { get; init; }
    public required string SayOnceApproved { get; init; }

    /// <summary>The reason, what happened, and what to mind.</summary>
    public required string Why { get; init; }
    public required string WhatHappened { get; init; }
    public required string Mind { get; init; }

    /// <summary>What to offer in its place: one thing in the line, several below it.</summary>
    public required string Instead { get; init; }
    public required string InsteadOneOf { get; init; }

    /// <summary>A title, and the name by which it is found elsewhere.</summary>
    public required string Named { get; init; }

    /// <summary>Something, and what to know before it is offered.</summary>
    public required string Aside { get; init; }

    /// <summary>What falls due with it.</summary>
    public required string Then { get; init; }
    public required string Costs { get; init; }

    /// <summary>Who has to approve.</summary>
    public required string NeedsApproval { get; init; }

    /// <summary>Who may override a denial.</summary>
    public required string Final { get; init; }
    public required string CanOverride { get; init; }
    public required string YouCanOverride { get; init; }

    /// <summary>Somebody of a level that has no title; the second for a level that begins with a vowel.</summary>
    public required string Somebody { get; init; }
    public required string SomebodyByVowel { get; init; }

    /// <summary>Several people of a level.</summary>
    public required string People { get; init; }

    /// <summary>Small numbers as words.</summary>
    public required string Two { get; init; }
    public required string Three { get; init; }

    public static EntryPhrases English { get; } = new()
    {
        Say = "Say: “{0}”",
        SayOnceApproved = "Say, once it is approved: “{0}”",
        Why = "Why: {0}",
        WhatHappened = "What happened: {0}",
        Mind = "Mind: {0}",
        Instead = "Instead: {0}",
        InsteadOneOf = "Instead:",
        Named = "{0} ({1})",
        Aside = "{0}, {1}",
        Then = "Then {0}.",
        Costs = "Costs {0}.",
        NeedsApproval = "Needs the approval of {0}.",
        Final = "Final: nobody can override this.",
        CanOverride = "{0} can override this, with a reason.",
        YouCanOverride = "You can override this, with a reason.",
        Somebody = "a {0}",
        SomebodyByVowel = "an {0}",
        People = "{0} people of level {1}",
        Two = "two",
        Three = "three",
    };
}
