namespace PolicyFlex.Review;

/// <summary>An employee says that a rule gets in the way.</summary>
public sealed record FrictionReport
{
    /// <summary>The caller's own id, up to 200 characters: said again with it, it counts once.</summary>
    public required string Id { get; init; }

    /// <summary>The rule as <c>policy/rule</c>, or a policy by its name.</summary>
    public required string Rule { get; init; }

    /// <summary>How it gets in the way.</summary>
    public required FrictionKind Kind { get; init; }

    /// <summary>In the employee's own words; null for none.</summary>
    public string? Text { get; init; }

    /// <summary>Who says it; null for somebody who wishes not to be named.</summary>
    public string? Employee { get; init; }

    /// <summary>When it was said, not in the future. Default: now.</summary>
    public DateTimeOffset? At { get; init; }
}
