namespace PolicyFlex.Languages;

/// <content>The English book.</content>
internal sealed partial record Phrases
{
    public static Phrases English { get; } = new()
    {
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
        Screen = ScreenPhrases.English,
        Entries = EntryPhrases.English,
        Replies = ReplyPhrases.English,
        Asks = AskPhrases.English,
        Offers = OfferPhrases.English,
        CustomerOffers = "What we can do for you",
        CustomerWords = "“{0}”",
        CustomerGoodwill = "For your trouble",
        CustomerRefusals = "What we cannot do",
        CustomerInstead = "What we can do instead: {0}.",
        CustomerPending = "What we still have to find out about",
        CustomerQuestions = "What we would like to know",
        CustomerUntil = "This holds until {0}.",
    };
}
