namespace PolicyFlex.Languages;

/// <content>In French.</content>
internal sealed partial record RangePhrases
{
    public static RangePhrases French { get; } = new()
    {
        AtLeast = "au moins {0}",
        AtMost = "au plus {0}",
        MoreThan = "plus de {0}",
        LessThan = "moins de {0}",
        Between = "entre {0} et {1}",
        OrAbove = "{0} ou plus haut",
        OrBelow = "{0} ou plus bas",
        OrLater = "{0} ou plus tard",
        OrEarlier = "{0} ou plus tôt",
        After = "après {0}",
        Before = "avant {0}",
        AnythingElse = "autre chose",
        Whatever = "peu importe quoi",
    };
}
