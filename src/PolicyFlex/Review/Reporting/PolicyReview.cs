using System.Collections.Immutable;

namespace PolicyFlex.Review;

/// <summary>What was recorded of a policy.</summary>
public sealed record PolicyReview
{
    /// <summary>The policy's name.</summary>
    public required string Policy { get; init; }

    /// <summary>Its title; null if it has none, or is no longer in the set.</summary>
    public string? Title { get; init; }

    /// <summary>Who owns it; null for nobody who is named.</summary>
    public string? Owner { get; init; }

    /// <summary>How it stands.</summary>
    public required PolicyStanding Standing { get; init; }

    /// <summary>The rate of overrides that is tolerable, 0 to 1.</summary>
    public required double Expected { get; init; }

    /// <summary>The rate that is worth a review, 0 to 1.</summary>
    public required double Concerning { get; init; }

    /// <summary>The last 30 days: overrides that are more lenient than the policy.</summary>
    public required ObservedRate MoreLenient { get; init; }

    /// <summary>The last 30 days: overrides that are stricter.</summary>
    public required ObservedRate Stricter { get; init; }

    /// <summary>How it stood at the end of each day with cases.</summary>
    public ImmutableArray<ChartPoint> Chart { get; init; } = [];

    /// <summary>Its rules with recorded cases, the most often overridden first.</summary>
    public ImmutableArray<RuleReview> Rules { get; init; } = [];

    /// <summary>A sentence where the policy was born of a single incident and is overridden more often than expected; else null.</summary>
    public string? Origin { get; init; }
}
