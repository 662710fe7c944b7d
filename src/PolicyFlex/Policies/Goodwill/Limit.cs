using System.Collections.Immutable;

namespace PolicyFlex.Policies;

/// <summary>How much, or how often, something may be given.</summary>
internal sealed record Limit
{
    /// <summary>The limit as a sentence: as it was written, or put together from the map that was written.</summary>
    public required string Sentence { get; init; }

    /// <summary>The amount; null for a limit in times. Units under an option, worth under a policy or the set, costs under an action.</summary>
    public Formula? Amount { get; init; }

    /// <summary>How often; null for a limit in amounts.</summary>
    public int? Times { get; init; }

    /// <summary>Whose: <c>customer</c>, <c>agent</c>, <c>case</c> or text facts; empty for one budget for all.</summary>
    public ImmutableArray<string> Per { get; init; } = [];

    /// <summary>Whether <c>per all</c> was written: one budget for all on purpose.</summary>
    public bool ForAll { get; init; }

    /// <summary><c>within 90 days</c>: counted over this much time before the decision.</summary>
    public Duration? Within { get; init; }

    /// <summary><c>each month</c>: counted over the calendar period of the decision, in the set's zone.</summary>
    public Period? Each { get; init; }

    /// <summary>The level whose approval goes beyond the limit; null for nobody's.</summary>
    public string? Beyond { get; init; }

    /// <summary>Under a policy or the set: the options that count; empty for all.</summary>
    public ImmutableArray<string> Over { get; init; } = [];

    /// <summary>Under a policy or the set: the kinds of goodwill that count; empty for all.</summary>
    public ImmutableArray<string> Gives { get; init; } = [];

    /// <summary>The words for the customer when the limit is used up; under an action they are required.</summary>
    public Words? Say { get; init; }
}

/// <summary>A length of time as it was written.</summary>
/// <param name="Count">How many, at least 1.</param>
/// <param name="Unit">Of what: a day is 24 hours, months and years go by date.</param>
internal sealed record Duration(int Count, DurationUnit Unit);

internal enum DurationUnit
{
    Minute,
    Hour,
    Day,
    Week,
    Month,
    Year,
}

/// <summary>A period of the calendar in the set's zone; weeks start on Monday.</summary>
internal enum Period
{
    Day,
    Week,
    Month,
    Quarter,
    Year,
}
