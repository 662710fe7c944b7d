using System.Collections.Immutable;

namespace PolicyFlex.Review;

/// <summary>How well a kind of situation is prepared for.</summary>
public sealed record KindReview
{
    /// <summary>The kind: the values of the facts of <c>similar</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>How many cases of it came: one customer, one kind, one day.</summary>
    public required long Cases { get; init; }

    /// <summary>In how many of them the policies covered what was wanted.</summary>
    public required ObservedRate Covered { get; init; }

    /// <summary>In how many the customer did not come back with the same kind within the follow-up time. Those not yet over are left out.</summary>
    public required ObservedRate FirstContact { get; init; }

    /// <summary>In how many nobody had to ask a higher level.</summary>
    public required ObservedRate WithoutEscalation { get; init; }

    /// <summary>Its share of all cases of the last 30 days.</summary>
    public required ObservedRate RecentShare { get; init; }

    /// <summary>Its share of all cases before these 30 days.</summary>
    public required ObservedRate EarlierShare { get; init; }

    /// <summary>What its cases have in common, by segment; the most frequent first.</summary>
    public ImmutableArray<Share> Segments { get; init; } = [];
}
