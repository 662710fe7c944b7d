namespace PolicyFlex.Languages;

/// <content>The German ones.</content>
internal sealed partial record RangePhrases
{
    public static RangePhrases German { get; } = new()
    {
        AtLeast = "mindestens {0}",
        AtMost = "höchstens {0}",
        MoreThan = "mehr als {0}",
        LessThan = "weniger als {0}",
        Between = "zwischen {0} und {1}",
        OrAbove = "{0} oder höher",
        OrBelow = "{0} oder niedriger",
        OrLater = "der {0} oder später",
        OrEarlier = "der {0} oder früher",
        After = "nach dem {0}",
        Before = "vor dem {0}",
        BetweenTimes = "zwischen dem {0} und dem {1}",
        AnythingElse = "etwas anderes",
        Whatever = "beliebig",
    };
}
