namespace PolicyFlex.Review;

/// <summary>Something that the review reads out of one entry of the ledger.</summary>
internal abstract record ReviewEvent
{
    /// <summary>When it happened.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>
    /// What tells it from all others of its kind and moment, whatever the order in which they arrived: the caller's id, or that of a batch with
    /// the place in it.
    /// </summary>
    public required string Id { get; init; }
}
