using PolicyFlex.Situations;

namespace PolicyFlex.Review;

/// <summary>How a case turned out for the customer.</summary>
public sealed record CaseOutcome
{
    /// <summary>The caller's own id, up to 200 characters: said again with it, it counts once.</summary>
    public required string Id { get; init; }

    /// <summary>The grant that it is about, which has to be posted before; null for a case in which nothing was given.</summary>
    public string? Grant { get; init; }

    /// <summary>The situation of a case in which nothing was given; null where <see cref="Grant"/> says which case it is.</summary>
    public Situation? Situation { get; init; }

    /// <summary>How it turned out.</summary>
    public required OutcomeKind Outcome { get; init; }

    /// <summary>What the customer said about it, in their own words; null for nothing. It is erased with the customer.</summary>
    public string? Words { get; init; }

    /// <summary>When it was known, not before the grant and not in the future. Default: now.</summary>
    public DateTimeOffset? At { get; init; }
}
