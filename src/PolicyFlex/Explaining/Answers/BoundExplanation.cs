using PolicyFlex.Diagnostics;

namespace PolicyFlex.Explaining;

/// <summary>One thing that bounds an answer, with what was used of it and what is left.</summary>
public sealed record BoundExplanation
{
    /// <summary>The bound that is an option's own cap.</summary>
    internal const string Cap = "at-most";

    /// <summary><c>at-most</c>, <c>approval</c>, <c>authority</c>, <c>choose: one</c>, or a limit's sentence.</summary>
    public required string Bound { get; init; }

    /// <summary>What it is, in plain words; a limit's sentence as it was written.</summary>
    public required string Title { get; init; }

    /// <summary>What was used and what is left, in plain words: <c>once per order.id: 0 used, 1 left</c>.</summary>
    public required string Sentence { get; init; }

    /// <summary>Where a limit stands; null for any other bound.</summary>
    public SourceLocation? At { get; init; }

    /// <summary>How much of a limit was used, in its own measure: times, units or money. Null for other bounds, or if it cannot be counted.</summary>
    public decimal? Used { get; init; }

    /// <summary>What is left: in the subject's units, or in times for a limit in times. Null for without bound, or if not known.</summary>
    public decimal? Left { get; init; }

    /// <summary>When something of what was used comes back; null if nothing does.</summary>
    public DateTimeOffset? Returns { get; init; }

    /// <summary>Whether it is what made the amount, or the denial, what it is.</summary>
    public bool IsBinding { get; init; }
}
