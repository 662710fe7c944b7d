namespace PolicyFlex.Review;

/// <summary>How a case turned out for the customer.</summary>
internal sealed record OutcomeNoted : ReviewEvent
{
    /// <summary>The case.</summary>
    public required string Case { get; init; }

    /// <summary>The grant that it is about; null for the case as a whole.</summary>
    public string? Grant { get; init; }
    public required CaseTraits Traits { get; init; }
    public required OutcomeKind Outcome { get; init; }

    /// <summary>In the customer's own words; null for none, or once they are erased.</summary>
    public string? Words { get; init; }
}
