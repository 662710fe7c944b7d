namespace PolicyFlex.Languages;

/// <summary>
/// The turns of phrase of one language; <c>{0}</c> and <c>{1}</c> stand for what is spoken of. A language's book is one file; the compiler
/// sees to it that none lacks a phrase.
/// </summary>
internal sealed partial record Phrases
{
    /// <summary>What is said of a value that is not known.</summary>
    public required string NotKnown { get; init; }

    /// <summary>The heading over what the customer is offered.</summary>
    public required string CustomerOffers { get; init; }

    /// <summary>The heading over what the customer is given for the trouble.</summary>
    public required string CustomerGoodwill { get; init; }

    /// <summary>The heading over what is not possible.</summary>
    public required string CustomerRefusals { get; init; }

    /// <summary>What can be had in the place of what is not possible: <c>{0}</c>.</summary>
    public required string CustomerInstead { get; init; }

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
