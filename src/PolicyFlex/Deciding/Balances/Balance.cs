namespace PolicyFlex.Deciding;

/// <summary>How much of a balance is used.</summary>
/// <param name="Key">Which one.</param>
/// <param name="Used">How much, or how often; what is reserved counts as what is posted.</param>
/// <param name="First">When the first of what counts was given; null if nothing is used.</param>
public sealed record Balance(BalanceKey Key, decimal Used, DateTimeOffset? First)
{
    /// <summary>When some of it returns; null if nothing is used or nothing returns.</summary>
    public DateTimeOffset? Returns => First is { } first ? Key.Window?.Returns(first) : null;
}
