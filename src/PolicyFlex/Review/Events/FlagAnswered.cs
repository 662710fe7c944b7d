namespace PolicyFlex.Review;

/// <summary>Somebody settled a flag, or put it off.</summary>
internal sealed record FlagAnswered : ReviewEvent
{
    /// <summary>The text of the <see cref="StreamKey"/>.</summary>
    public required string Stream { get; init; }

    /// <summary>Which flag of its stream.</summary>
    public required int Number { get; init; }
    public required FlagAnswer Answer { get; init; }
    public string? By { get; init; }
    public string? Reason { get; init; }

    /// <summary>The rate that is tolerable from now on, where it was accepted; else null.</summary>
    public double? Tolerable { get; init; }

    /// <summary>Until when it is accepted or snoozed; else null.</summary>
    public DateTimeOffset? Until { get; init; }
    public Appropriateness? Overrides { get; init; }
}
