namespace PolicyFlex.Languages;

/// <content>The German book.</content>
internal sealed partial record Phrases
{
    public static Phrases German { get; } = new()
    {
        NotKnown = "nicht bekannt",
        Conditions = ConditionPhrases.German,
        Values = ValuePhrases.German,
        Rules = RulePhrases.German,
        Bounds = BoundPhrases.German,
        Answers = AnswerPhrases.German,
        Explanation = ExplanationPhrases.German,
        WhatIs = "{0}?",
        AsClaimed = "{0}, wie angegeben",
        Ranges = RangePhrases.German,
        Changes = ChangePhrases.German,
        Screen = ScreenPhrases.German,
        Entries = EntryPhrases.German,
        Replies = ReplyPhrases.German,
        Asks = AskPhrases.German,
        Offers = OfferPhrases.German,
        CustomerOffers = "Was wir für Sie tun können",
        CustomerWords = "„{0}“",
        CustomerGoodwill = "Für die Unannehmlichkeiten",
        CustomerRefusals = "Was nicht möglich ist",
        CustomerInstead = "Was wir stattdessen tun können: {0}.",
        CustomerPending = "Was wir noch klären müssen",
        CustomerQuestions = "Was wir gern wüssten",
        CustomerUntil = "Das gilt bis zum {0}.",
    };
}
