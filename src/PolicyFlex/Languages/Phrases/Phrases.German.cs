namespace PolicyFlex.Languages;

/// <content>The German book.</content>
internal sealed partial record Phrases
{
    public static Phrases German { get; } = new()
    {
        NotKnown = "nicht bekannt",
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
        CustomerOffers = "Was wir für Sie tun können",
        CustomerGoodwill = "Für Ihre Mühe",
        CustomerRefusals = "Was nicht möglich ist",
        CustomerInstead = "Was wir stattdessen tun können: {0}.",
        CustomerQuestions = "Was wir gern wüssten",
        CustomerUntil = "Das gilt bis {0}.",
    };
}
