namespace PolicyFlex.Languages;

/// <summary>The turns of phrase of one language; <c>{0}</c> and <c>{1}</c> stand for what is spoken of.</summary>
internal sealed record Phrases
{
    public required string And { get; init; }
    public required string Or { get; init; }
    public required string Yes { get; init; }
    public required string No { get; init; }
    public required string NotKnown { get; init; }

    public static Phrases English { get; } = new()
    {
        And = "and",
        Or = "or",
        Yes = "yes",
        No = "no",
        NotKnown = "not known",
    };
}
