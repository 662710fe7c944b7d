namespace PolicyFlex.Review;

/// <summary>What the owner of a policy decides about a flag.</summary>
public sealed record FlagDecision
{
    /// <summary>The caller's own id, up to 200 characters: said again with it, it counts once.</summary>
    public required string Id { get; init; }

    /// <summary>The flag, by its <see cref="ReviewFlag.Id"/>. Those that are <see cref="ReviewFlag.Together"/> with it are answered too.</summary>
    public required string Flag { get; init; }

    /// <summary>What is done about it.</summary>
    public required FlagAnswer Answer { get; init; }

    /// <summary>Who decides; null for nobody who is named.</summary>
    public string? By { get; init; }

    /// <summary>Why. What is <see cref="FlagAnswer.Accepted"/> needs a reason. Default: nothing.</summary>
    public string? Reason { get; init; }

    /// <summary>Until when it is accepted or snoozed, in the future; both need it. Null elsewhere.</summary>
    public DateTimeOffset? Until { get; init; }

    /// <summary>
    /// The rate that is tolerable until then, above the expected one and below 1, where it is accepted. Default: the rate that was worth a
    /// review.
    /// </summary>
    public double? Tolerable { get; init; }

    /// <summary>Whether the overrides were right. Default: not said.</summary>
    public Appropriateness? Overrides { get; init; }
}
