using System.Collections.Immutable;
using PolicyFlex.Policies;

namespace PolicyFlex.Tests.Naive;

/// <summary>One thing that bounds an option.</summary>
internal sealed record NaiveBound(string Name)
{
    /// <summary>What it leaves; null for without bound.</summary>
    public decimal? Left { get; init; }

    /// <summary>Whether it counts times, so that it binds only when it is used up.</summary>
    public bool IsCount { get; init; }

    public DateTimeOffset? Returns { get; init; }

    public bool IsKnown { get; init; } = true;

    public bool IsProvisional { get; init; }

    /// <summary>The facts to ask for if it is not known.</summary>
    public ImmutableArray<int> Asks { get; init; } = [];

    public Limit? Limit { get; init; }

    /// <summary>How much it lets through; null for any amount.</summary>
    public decimal? Binds => !IsCount ? Left : Left == 0 ? 0 : null;
}
