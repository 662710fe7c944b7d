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

    public required long Score { get; init; }

    public required long Limit { get; init; }

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

    /// <summary>Its id.</summary>
    public string Id => FormattableString.Invariant($"{Stream.Key.Text}#{Number}");

    /// <summary>The flag as it is raised in the ledger.</summary>
    public FlagRaised Raised => new()
    {
        At = new DateTimeOffset(At - (At % TimeSpan.TicksPerMicrosecond), TimeSpan.Zero),
        Id = Id,
        Stream = Stream.Key.Text,
        Number = Number,
        Score = Score,
        Limit = Limit,
    };

    public FlagAnswered? LastAnswer => Answers.LastOrDefault();

    public bool IsSettled => LastAnswer is { Answer: not FlagAnswer.Snoozed };
}
