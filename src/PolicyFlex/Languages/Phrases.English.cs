namespace PolicyFlex.Languages;

/// <content>The English book.</content>
internal sealed partial record Phrases
{
    public static Phrases English { get; } = new()
    {
        NotKnown = "not known",
        CustomerOffers = "What we can do for you",
        CustomerGoodwill = "For your trouble",
        CustomerRefusals = "What we cannot do",
        CustomerInstead = "What we can do instead: {0}.",
        CustomerQuestions = "What we would like to know",
        CustomerUntil = "This holds until {0}.",
    };
}
