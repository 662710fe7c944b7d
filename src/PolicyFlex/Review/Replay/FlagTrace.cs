using System.Collections.Immutable;

namespace PolicyFlex.Review;

/// <summary>A flag, as the replay met it.</summary>
internal sealed class FlagTrace
{
    public required ReviewStream Stream { get; init; }

    /// <summary>Which of its stream, counted from 1.</summary>
    public required int Number { get; set; }

    /// <summary>When it was raised, in UTC ticks.</summary>
    public required long At { get; init; }

    /// <summary>When it probably began, in UTC ticks.</summary>
    public required long Since { get; init; }

    /// <summary>The cases since then.</summary>
    public required Tally SinceThen { get; init; }

    /// <summary>The rates that were told apart.</summary>
    public required RatePair Rates { get; init; }

    /// <summary>How many years pass between two false ones.</summary>
    public required double YearsBetweenFalseAlarms { get; init; }

    /// <summary>The rate of the 30 days before.</summary>
    public required Tally Observed { get; init; }

    public required ImmutableArray<StreamEvidence> Evidence { get; init; }

    public List<FlagAnswered> Answers { get; } = [];

    public FlagAnswered? LastAnswer => Answers.LastOrDefault();

    public bool IsSettled => LastAnswer is { Answer: not FlagAnswer.Snoozed };
}
