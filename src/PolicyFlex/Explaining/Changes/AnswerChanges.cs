using System.Collections.Immutable;
using PolicyFlex.Deciding;

namespace PolicyFlex.Explaining;

/// <summary>What would have to be otherwise for an action or option to get a better answer.</summary>
public sealed record AnswerChanges
{
    /// <summary>The most facts that a change may be of.</summary>
    public const int MostFacts = 3;

    /// <summary>How much is tried, at most, in search of the changes for one answer: choices of facts, and deciding again with their values.</summary>
    public const int MostTries = 5000;

    /// <summary>How much is tried, at most, for all answers of a decision together.</summary>
    public const int MostTriesInAll = 25000;

    /// <summary>The action or option, by its name in the set.</summary>
    public required string Name { get; init; }

    /// <summary>The answer as it is now.</summary>
    public required Answer Answer { get; init; }

    /// <summary>For an option that is allowed, how much this actor may give now; else null.</summary>
    public decimal? UpTo { get; init; }

    /// <summary>
    /// The smallest changes: fewest facts first, then who could make them. At most three, each for somebody else to make; none needs more
    /// facts than one that is easier to make.
    /// </summary>
    public ImmutableArray<SmallestChange> Changes { get; init; } = [];

    /// <summary>Whether all changes of up to <see cref="MostFacts"/> facts were looked at; false if the tries did not suffice.</summary>
    public bool IsComplete { get; init; } = true;

    /// <summary>When the limit that denies it has room again without any change; null if none denies it, or none of it returns.</summary>
    public DateTimeOffset? Returns { get; init; }

    /// <summary>When time alone helps, else that no change was found, in words; null if one was.</summary>
    public string? Sentence { get; init; }
}
