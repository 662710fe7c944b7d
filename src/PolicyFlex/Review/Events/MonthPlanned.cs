using System.Collections.Immutable;

namespace PolicyFlex.Review;

/// <summary>How many cases each stream has a year, and how many streams there are, fixed for a month.</summary>
internal sealed record MonthPlanned : ReviewEvent
{
    /// <summary>The first day of the month.</summary>
    public required DateOnly Month { get; init; }

    /// <summary>How many cases a year, by the text of the <see cref="StreamKey"/>.</summary>
    public required ImmutableSortedDictionary<string, long> CasesAYear { get; init; }

    /// <summary>The usual share of each kind of situation among all, 0 to 1, by the text of the <see cref="StreamKey"/>.</summary>
    public required ImmutableSortedDictionary<string, double> UsualShares { get; init; }
}
