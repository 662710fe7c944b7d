namespace PolicyFlex.Languages;

/// <content>In German.</content>
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
        OrLater = "{0} oder später",
        OrEarlier = "{0} oder früher",
        After = "nach {0}",
        Before = "vor {0}",
        AnythingElse = "etwas anderes",
        Whatever = "was auch immer",
    };
}
