using System.Collections.Immutable;

namespace PolicyFlex.Deciding;

/// <summary>Something that is not possible, said kindly.</summary>
public sealed record CustomerRefusal
{
    /// <summary>What it is called; null if the set gives it no title.</summary>
    public string? Title { get; init; }

    /// <summary>The words for the customer.</summary>
    public required string Say { get; init; }

    /// <summary>What can be offered instead, as far as whoever handles it can give it or get it approved: titles and sentences.</summary>
    public ImmutableArray<string> Instead { get; init; } = [];
}
