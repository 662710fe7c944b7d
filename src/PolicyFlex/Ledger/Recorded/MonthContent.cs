using System.Collections.Immutable;

namespace PolicyFlex.Ledger;

/// <summary>The content of an entry that fixes what the review expects of a month.</summary>
internal sealed record MonthContent
{
    public required string Set { get; init; }

    /// <summary>The first day of the month.</summary>
    public required DateOnly Month { get; init; }

    /// <summary>How many cases each stream has a year.</summary>
    public required ImmutableSortedDictionary<string, long> CasesAYear { get; init; }

    /// <summary>The usual share of each kind of situation.</summary>
    public required ImmutableSortedDictionary<string, double> UsualShares { get; init; }
}
