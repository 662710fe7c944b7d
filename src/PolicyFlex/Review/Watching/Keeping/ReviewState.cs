using System.Collections.Immutable;

namespace PolicyFlex.Review;

/// <summary>All that a watch needs to go on from an entry: small, and the same to the bit as if it had seen every entry before.</summary>
internal sealed record ReviewState
{
    public required string Set { get; init; }

    /// <summary>The last entry that was seen.</summary>
    public required long Sequence { get; init; }
    public required long Now { get; init; }
    public int? FirstDay { get; init; }

    /// <summary>The first day of the month that it was planned for last; null for none.</summary>
    public DateOnly? Month { get; init; }
    public ImmutableSortedDictionary<string, long>? CasesAYear { get; init; }
    public ImmutableSortedDictionary<string, double>? UsualShares { get; init; }
    public long KindCases { get; init; }

    /// <summary>How many cases of kinds of situations have come.</summary>
    public long KindsSeen { get; init; }
    public ImmutableArray<int> KindDays { get; init; } = [];
    public ImmutableArray<StreamState> Streams { get; init; } = [];
    public ImmutableArray<OpenCaseState> Open { get; init; } = [];
    public ImmutableSortedDictionary<string, ImmutableArray<long>> Similar { get; init; } =
        ImmutableSortedDictionary.Create<string, ImmutableArray<long>>(StringComparer.Ordinal);
    public ImmutableArray<GrantReserved> Held { get; init; } = [];
}
