namespace PolicyFlex.Languages;

/// <content>The Spanish ones.</content>
internal sealed partial record RangePhrases
{
    public static RangePhrases Spanish { get; } = new()
    {
        AtLeast = "como mínimo {0}",
        AtMost = "como máximo {0}",
        MoreThan = "más de {0}",
        LessThan = "menos de {0}",
        Between = "entre {0} y {1}",
        OrAbove = "{0} o superior",
        OrBelow = "{0} o inferior",
        OrLater = "el {0} o después",
        OrEarlier = "el {0} o antes",
        After = "después del {0}",
        Before = "antes del {0}",
        BetweenTimes = "entre el {0} y el {1}",
        AnythingElse = "otra cosa",
        Whatever = "cualquier valor",
    };
}
