namespace PolicyFlex.Languages;

/// <content>The Spanish book.</content>
internal sealed partial record Phrases
{
    public static Phrases Spanish { get; } = new()
    {
        NotKnown = "no se sabe",
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
        CustomerOffers = "Lo que podemos hacer por usted",
        CustomerGoodwill = "Por las molestias",
        CustomerRefusals = "Lo que no es posible",
        CustomerInstead = "Lo que podemos hacer en su lugar: {0}.",
        CustomerQuestions = "Lo que nos gustaría saber",
        CustomerUntil = "Esto vale hasta el {0}.",
    };
}
