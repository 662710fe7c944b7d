namespace PolicyFlex.Languages;

/// <summary>
/// The turns of phrase of one language; <c>{0}</c> and <c>{1}</c> stand for what is spoken of. A language's book is one folder, and the
/// compiler sees to it that none lacks a phrase. Their sentences are put together so that no title has to be declined: it stands in quotation
/// marks, or behind a colon.
/// </summary>
internal sealed partial record Phrases
{
    /// <summary>What is said of a value that is not known.</summary>
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

    /// <summary>What stands above and over the parts of a decision, for whoever has the customer on the line.</summary>
    public required ScreenPhrases Screen { get; init; }

    /// <summary>What is said of one action or option beside its answer.</summary>
    public required EntryPhrases Entries { get; init; }

    /// <summary>How answers are said briefly.</summary>
    public required ReplyPhrases Replies { get; init; }

    /// <summary>How it is said what to ask for or to look at.</summary>
    public required AskPhrases Asks { get; init; }

    /// <summary>How it is said what may be given, and what bounds it.</summary>
    public required OfferPhrases Offers { get; init; }

    /// <summary>The heading over what the customer is offered.</summary>
    public required string CustomerOffers { get; init; }

    /// <summary>Words that are said to the customer.</summary>
    public required string CustomerWords { get; init; }

    /// <summary>The heading over what the customer is given for the trouble.</summary>
    public required string CustomerGoodwill { get; init; }

    /// <summary>The heading over what is not possible.</summary>
    public required string CustomerRefusals { get; init; }

    /// <summary>What can be had in the place of what is not possible: <c>{0}</c>.</summary>
    public required string CustomerInstead { get; init; }

    /// <summary>The heading over what is wanted and not certain yet.</summary>
    public required string CustomerPending { get; init; }

    /// <summary>The heading over the questions to the customer.</summary>
    public required string CustomerQuestions { get; init; }

    /// <summary>Until when it stands: <c>{0}</c>.</summary>
    public required string CustomerUntil { get; init; }

    /// <summary>The book of a language by its tag, whatever the region; the English one for a language without.</summary>
    public static Phrases Of(string tag) => tag.Split('-')[0] switch
    {
        "de" => German,
        "es" => Spanish,
        "fr" => French,
        _ => English,
    };
}
