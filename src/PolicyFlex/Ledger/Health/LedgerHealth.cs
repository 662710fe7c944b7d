using System.Collections.Immutable;

namespace PolicyFlex.Ledger;

/// <summary>How a ledger stands, for the health check of a host.</summary>
public sealed record LedgerHealth
{
    /// <summary>Whether its store answers.</summary>
    public required bool IsReachable { get; init; }

    /// <summary>Whether something can be written now; false where that is not known.</summary>
    public required bool IsWritable { get; init; }

    /// <summary>The version of the store's tables; null where that is not known.</summary>
    public int? Version { get; init; }

    /// <summary>
    /// How much the host's clock is ahead of the store's, below 0 for one that is behind; null where the store has no clock of its own, or
    /// does not answer. It is exact to half the time that the answer took.
    /// </summary>
    public TimeSpan? ClockDifference { get; init; }

    /// <summary>What is wrong, as sentences for an operator. Default: nothing.</summary>
    public ImmutableArray<string> Problems { get; init; } = [];

    /// <summary>Whether nothing is wrong.</summary>
    public bool IsHealthy => Problems.IsEmpty;
}
