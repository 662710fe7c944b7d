namespace PolicyFlex.Languages;

/// <summary>The turns of phrase of one language; <c>{0}</c> and <c>{1}</c> stand for what is spoken of.</summary>
internal sealed record Phrases
{
    public required string And { get; init; }
    public required string Or { get; init; }
    public required string Yes { get; init; }
    public required string No { get; init; }
    public required string NotKnown { get; init; }

    /// <summary>The question for a fact that has none of its own.</summary>
    public required string WhatIs { get; init; }

    /// <summary>Replies among which is what was claimed.</summary>
    public required string AsClaimed { get; init; }

    /// <summary>How a stretch of values is told.</summary>
    public required RangePhrases Ranges { get; init; }

    /// <summary>How it is told what would have to be otherwise.</summary>
    public required ChangePhrases Changes { get; init; }

    public static Phrases English { get; } = new()
    {
        And = "and",
        Or = "or",
        Yes = "yes",
        No = "no",
        NotKnown = "not known",
        WhatIs = "{0}?",
        AsClaimed = "{0}, as claimed",
        Ranges = RangePhrases.English,
        Changes = ChangePhrases.English,
    };
}
