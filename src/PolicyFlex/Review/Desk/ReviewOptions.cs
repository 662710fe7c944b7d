namespace PolicyFlex.Review;

/// <summary>What a review shows, and of which days.</summary>
public sealed record ReviewOptions
{
    /// <summary>The first day that is told of, in the set's zone. What came before still plays a part in flags. Default: the first that has records.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The moment up to which is told; what came later plays no part. Default: now.</summary>
    public DateTimeOffset? Until { get; init; }

    /// <summary>
    /// Whether agents are watched, compared and named. Where a works council or a law forbids it, a host leaves them out. Default: yes.
    /// </summary>
    public bool ShowsAgents { get; init; } = true;

    /// <summary>How many agents there have to be before any is named, so that nobody is picked out of a handful. Default: 5.</summary>
    public int FewestAgents { get; init; } = 5;
}
