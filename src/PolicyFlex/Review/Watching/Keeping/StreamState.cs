using System.Collections.Immutable;

namespace PolicyFlex.Review;

/// <summary>One stream as it is kept.</summary>
internal sealed record StreamState
{
    public required string Key { get; init; }
    public long Score { get; init; }
    public long Cases { get; init; }
    public long Count { get; init; }
    public long Since { get; init; }
    public int Flags { get; init; }
    public bool IsFlagged { get; init; }

    /// <summary>The rate that is accepted; null for no acceptance.</summary>
    public double? Accepted { get; init; }
    public long? AcceptedUntil { get; init; }

    /// <summary>The usual share of a kind that was learnt since the month began; null elsewhere.</summary>
    public double? Learnt { get; init; }

    /// <summary>How many cases of all kinds had come when this one was last scored; null where it is no kind's frequency.</summary>
    public long? Seen { get; init; }

    /// <summary>The last 90 days: day, cases and count, one after the other.</summary>
    public ImmutableArray<int> Days { get; init; } = [];
}
