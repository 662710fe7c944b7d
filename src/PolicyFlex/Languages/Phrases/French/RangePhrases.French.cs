namespace PolicyFlex.Languages;

/// <content>The French ones.</content>
internal sealed partial record RangePhrases
{
    public static RangePhrases French { get; } = new()
    {
        AtLeast = "au moins {0}",
        AtMost = "au plus {0}",
        MoreThan = "plus de {0}",
        LessThan = "moins de {0}",
        Between = "entre {0} et {1}",
        OrAbove = "{0} ou au-dessus",
        OrBelow = "{0} ou au-dessous",
        OrLater = "le {0} ou après",
        OrEarlier = "le {0} ou avant",
        After = "après le {0}",
        Before = "avant le {0}",
        BetweenTimes = "entre le {0} et le {1}",
        AnythingElse = "autre chose",
        Whatever = "quelle que soit la valeur",
    };
}
