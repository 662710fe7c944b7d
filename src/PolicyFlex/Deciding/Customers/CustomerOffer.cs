namespace PolicyFlex.Deciding;

/// <summary>Something that a customer is offered. It has a title or words, or both.</summary>
public sealed record CustomerOffer
{
    /// <summary>What it is called; null if the set gives it no title.</summary>
    public string? Title { get; init; }

    /// <summary>The words for the customer; null if the set has none.</summary>
    public string? Say { get; init; }

    /// <summary>How much is suggested, as people write it: <c>$24.00</c>, <c>500 points</c>. Null where nothing is suggested.</summary>
    public string? Amount { get; init; }
}
