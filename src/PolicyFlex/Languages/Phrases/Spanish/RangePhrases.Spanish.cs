namespace PolicyFlex.Languages;

/// <content>In Spanish.</content>
internal sealed partial record RangePhrases
{
    public static RangePhrases Spanish { get; } = new()
    {
        AtLeast = "como mínimo {0}",
        AtMost = "como máximo {0}",
        MoreThan = "más de {0}",
        LessThan = "menos de {0}",
        Between = "entre {0} y {1}",
        OrAbove = "{0} o más alto",
        OrBelow = "{0} o más bajo",
        OrLater = "{0} o más tarde",
        OrEarlier = "{0} o antes",
        After = "después de {0}",
        Before = "antes de {0}",
        AnythingElse = "otra cosa",
        Whatever = "lo que sea",
    };
}
