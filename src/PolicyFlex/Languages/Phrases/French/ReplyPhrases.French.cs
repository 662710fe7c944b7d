namespace PolicyFlex.Languages;

/// <content>The French ones.</content>
internal sealed partial record ReplyPhrases
{
    public static ReplyPhrases French { get; } = new()
    {
        Allowed = "Oui, c’est permis.",
        NeedsApproval = "Oui, avec accord.",
        Denied = "Ce n’est pas possible.",
        NeedsFacts = "Cela dépend de ce qui est à demander d’abord.",
        OutOfReach = "Pas pour un incident de cette taille.",
        NotCovered = "Aucune politique ne dit rien à ce sujet ici.",
        BesideNeedsApproval = "avec accord",
        BesideNeedsFacts = "à demander d’abord",
        BesideDenied = "pas par vous",
        BesideNotCovered = "à discrétion",
        BesideOutOfReach = "hors de portée",
        ConfirmedAllowed = "permis",
        ConfirmedNeedsApproval = "avec accord",
        ConfirmedDenied = "pas possible",
        ConfirmedNeedsFacts = "dépend encore d’autres éléments",
        ConfirmedOutOfReach = "hors de portée",
        ConfirmedNotCovered = "rien n’est prévu",
        ThenAllowed = "{0} est permis",
        ThenAllowedUpTo = "{0} est permis jusqu’à {1}",
        ThenNeedsApproval = "{0} demande un accord",
        ThenDenied = "{0} est refusé",
        ThenNeedsFacts = "{0} dépend encore d’autres éléments",
        ThenOutOfReach = "{0} est hors de portée",
        ThenNotCovered = "{0} n’est pas couvert",
    };
}
