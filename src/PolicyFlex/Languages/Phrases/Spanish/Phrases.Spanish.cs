namespace PolicyFlex.Languages;

/// <content>The Spanish book.</content>
internal sealed partial record Phrases
{
    public static Phrases Spanish { get; } = new()
    {
        NotKnown = "no se sabe",
        Conditions = ConditionPhrases.Spanish,
        Values = ValuePhrases.Spanish,
        Rules = RulePhrases.Spanish,
        Bounds = BoundPhrases.Spanish,
        Answers = AnswerPhrases.Spanish,
        Explanation = ExplanationPhrases.Spanish,
        WhatIs = "¿{0}?",
        AsClaimed = "{0}, como se ha indicado",
        Ranges = RangePhrases.Spanish,
        Changes = ChangePhrases.Spanish,
        Screen = ScreenPhrases.Spanish,
        Entries = EntryPhrases.Spanish,
        Replies = ReplyPhrases.Spanish,
        Asks = AskPhrases.Spanish,
        Offers = OfferPhrases.Spanish,
        CustomerOffers = "Lo que podemos hacer por usted",
        CustomerWords = "«{0}»",
        CustomerGoodwill = "Por las molestias",
        CustomerRefusals = "Lo que no es posible",
        CustomerInstead = "Lo que podemos hacer en su lugar: {0}.",
        CustomerPending = "Lo que todavía tenemos que comprobar",
        CustomerQuestions = "Lo que nos gustaría saber",
        CustomerUntil = "Es válido hasta el {0}.",
    };
}
