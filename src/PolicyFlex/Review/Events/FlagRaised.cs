namespace PolicyFlex.Review;

/// <summary>A stream reached its limit while it was watched, and a flag was raised.</summary>
internal sealed record FlagRaised : ReviewEvent
{
    /// <summary>The text of the <see cref="StreamKey"/>.</summary>
    public required string Stream { get; init; }

    /// <summary>Which flag of its stream it is, counted from 1.</summary>
    public required int Number { get; init; }
    public required long Score { get; init; }
    public required long Limit { get; init; }
}
