namespace PolicyFlex.Review;

/// <summary>Something happened to a grant; <see cref="ReviewEvent.Id"/> is the grant's with what tells changes of one kind apart.</summary>
internal sealed record GrantChanged : ReviewEvent
{
    /// <summary>The id of the grant.</summary>
    public required string Grant { get; init; }
    public required GrantChange Change { get; init; }

    /// <summary>How much was posted or taken back, in the option's units; 0 elsewhere.</summary>
    public decimal Amount { get; init; }
}
