using System.Collections.Immutable;

namespace PolicyFlex.Review;

/// <summary>The agents side by side: rates against volume, within what chance allows.</summary>
public sealed record AgentComparison
{
    /// <summary>Why nothing is told of single agents, as a whole sentence; null where it is.</summary>
    public string? Withheld { get; init; }

    /// <summary>The rate of all agents together.</summary>
    public required ObservedRate All { get; init; }

    /// <summary>
    /// How much more the agents differ than chance would have it: the mean of the squared z-scores, winsorised at 10 %, at least 1. The limits
    /// are that much wider, by its square root.
    /// </summary>
    public required double Dispersion { get; init; }

    /// <summary>The agents, by how far from the others.</summary>
    public ImmutableArray<AgentReview> Agents { get; init; } = [];

    /// <summary>The limits of the funnel, by rising number of cases.</summary>
    public ImmutableArray<FunnelLimit> Limits { get; init; } = [];
}
