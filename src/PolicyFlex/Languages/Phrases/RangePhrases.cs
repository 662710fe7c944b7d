namespace PolicyFlex.Languages;

/// <summary>How a stretch of values is told; <c>{0}</c> and <c>{1}</c> are its ends.</summary>
internal sealed partial record RangePhrases
{
    public required string AtLeast { get; init; }
    public required string AtMost { get; init; }
    public required string MoreThan { get; init; }
    public required string LessThan { get; init; }
    public required string Between { get; init; }

    /// <summary>Of choices that have an order.</summary>
    public required string OrAbove { get; init; }
    public required string OrBelow { get; init; }

    /// <summary>Of days and moments.</summary>
    public required string OrLater { get; init; }
    public required string OrEarlier { get; init; }
    public required string After { get; init; }
    public required string Before { get; init; }
    public required string BetweenTimes { get; init; }

    /// <summary>A text that is none of those that are named.</summary>
    public required string AnythingElse { get; init; }

    /// <summary>Whatever it is, if it is known.</summary>
    public required string Whatever { get; init; }

    public static RangePhrases English { get; } = new()
    {
        AtLeast = "at least {0}",
        AtMost = "at most {0}",
        MoreThan = "more than {0}",
        LessThan = "less than {0}",
        Between = "between {0} and {1}",
        OrAbove = "{0} or above",
        OrBelow = "{0} or below",
        OrLater = "{0} or later",
        OrEarlier = "{0} or earlier",
        After = "after {0}",
        Before = "before {0}",
        BetweenTimes = "between {0} and {1}",
        AnythingElse = "anything else",
        Whatever = "whatever it is",
    };
}
