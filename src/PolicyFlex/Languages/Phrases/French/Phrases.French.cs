namespace PolicyFlex.Languages;

/// <content>The French book.</content>
internal sealed partial record Phrases
{
    public static Phrases French { get; } = new()
    {
        NotKnown = "non connu",
        Conditions = ConditionPhrases.French,
        Values = ValuePhrases.French,
        Rules = RulePhrases.French,
        Bounds = BoundPhrases.French,
        Answers = AnswerPhrases.French,
        Explanation = ExplanationPhrases.French,
        WhatIs = "{0}\u00A0?",
        AsClaimed = "{0}, comme déclaré",
        Ranges = RangePhrases.French,
        Changes = ChangePhrases.French,
        Screen = ScreenPhrases.French,
        Entries = EntryPhrases.French,
        Replies = ReplyPhrases.French,
        Asks = AskPhrases.French,
        Offers = OfferPhrases.French,
        CustomerOffers = "Ce que nous pouvons faire pour vous",
        CustomerWords = "«\u00A0{0}\u00A0»",
        CustomerGoodwill = "Pour le dérangement",
        CustomerRefusals = "Ce qui n’est pas possible",
        CustomerInstead = "Ce que nous pouvons faire à la place\u00A0: {0}.",
        CustomerPending = "Ce que nous devons encore vérifier",
        CustomerQuestions = "Ce que nous aimerions savoir",
        CustomerUntil = "C’est valable jusqu’au {0}.",
    };
}
