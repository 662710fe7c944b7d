namespace PolicyFlex.Review;

/// <summary>What an option or an action cost, and what came of it.</summary>
public sealed record OptionReview
{
    /// <summary>The option or action, by its name in the set.</summary>
    public required string Name { get; init; }

    /// <summary>Its title; null if it has none, or is no longer in the set.</summary>
    public string? Title { get; init; }

    /// <summary>How often it was given within the days of the report, without what was taken back whole.</summary>
    public required long Given { get; init; }

    /// <summary>What that was worth, in the set's currency; what was taken back is not in it.</summary>
    public required decimal Worth { get; init; }

    /// <summary>How many of these were noted as carried out.</summary>
    public required long Fulfilled { get; init; }

    /// <summary>The outcomes that are known, and how many were <c>resolved</c> or <c>eased</c> and not re-opened.</summary>
    public required ObservedRate Success { get; init; }

    /// <summary>How many turned out <c>resolved</c>, and stayed so.</summary>
    public required long Resolved { get; init; }

    /// <summary>How many turned out <c>eased</c>, and stayed so.</summary>
    public required long Eased { get; init; }

    /// <summary>How many turned out <c>unresolved</c>.</summary>
    public required long Unresolved { get; init; }

    /// <summary>How many were solved, and then the customer came back with the same kind within the follow-up time.</summary>
    public required long Reopened { get; init; }

    /// <summary>Of how many it is too early to tell, or nobody said.</summary>
    public required long Unknown { get; init; }
}
