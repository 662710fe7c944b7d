using System.Collections.Immutable;

namespace PolicyFlex.Deciding;

/// <summary>What is offered where no policy covers the situation.</summary>
public sealed record FallbackOffer
{
    /// <summary>The words for the customer; null if the set has none.</summary>
    public string? Say { get; init; }

    /// <summary>What can be offered, as far as it can be had at all.</summary>
    public ImmutableArray<InsteadEntry> Instead { get; init; } = [];

    /// <summary>What may be given at discretion.</summary>
    public ImmutableArray<GoodwillDecision> Goodwill { get; init; } = [];
}
