namespace PolicyFlex.Languages;

/// <summary>The turns of phrase of one language; <c>{0}</c> and <c>{1}</c> stand for what is spoken of.</summary>
internal sealed record Phrases
{
    public required string And { get; init; }
    public required string Or { get; init; }
    public required string Yes { get; init; }
    public required string No { get; init; }
    public required string NotKnown { get; init; }

    /// <summary>How conditions are told.</summary>
    public required ConditionPhrases Conditions { get; init; }

    /// <summary>How values and what they are computed from are told.</summary>
    public required ValuePhrases Values { get; init; }

    /// <summary>How rules, options and versions are told.</summary>
    public required RulePhrases Rules { get; init; }

    /// <summary>How what bounds an answer is told.</summary>
    public required BoundPhrases Bounds { get; init; }

    /// <summary>How an answer is told to whoever has the customer on the line.</summary>
    public required AnswerPhrases Answers { get; init; }

    /// <summary>The labels of an explanation that is written out.</summary>
    public required ExplanationPhrases Explanation { get; init; }

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
        Conditions = ConditionPhrases.English,
        Values = ValuePhrases.English,
        Rules = RulePhrases.English,
        Bounds = BoundPhrases.English,
        Answers = AnswerPhrases.English,
        Explanation = ExplanationPhrases.English,
        WhatIs = "{0}?",
        AsClaimed = "{0}, as claimed",
        Ranges = RangePhrases.English,
        Changes = ChangePhrases.English,
    };
}
