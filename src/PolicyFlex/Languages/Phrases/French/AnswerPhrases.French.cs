namespace PolicyFlex.Languages;

/// <content>The French ones.</content>
internal sealed partial record AnswerPhrases
{
    public static AnswerPhrases French { get; } = new()
    {
        May = "C’est permis.",
        MayBecause = "C’est permis, car {0}.",
        MayGive = "Permis jusqu’à {0}.",
        MayGiveBecause = "Permis jusqu’à {0}, car {1}.",
        WithApproval = "Seulement avec l’accord du niveau {0}.",
        WithApprovalBecause = "Seulement avec l’accord du niveau {0}, car {1}.",
        WithApprovals = "Il faut {0} personnes de ce niveau.",
        ApprovalByBound = "C’est dû à ce que cela coûte, ou au nombre de fois où cela a déjà été fait.",
        Denied = "Ce n’est pas possible.",
        DeniedBecause = "Ce n’est pas possible, car {0}.",
        UsedUp = "Ce n’est plus possible\u00A0: «\u00A0{0}\u00A0» est épuisé.",
        UsedUpUntil = "Ce n’est plus possible\u00A0: «\u00A0{0}\u00A0» est épuisé jusqu’au {1}.",
        TooLittleLeft = "Ce n’est pas possible\u00A0: il reste trop peu ({0}).",
        BoundedBy = "La limite est la suivante\u00A0: {0}.",
        RaisedBecause = "C’est plus que d’habitude, car {0}.",
        HangsOn = "Cela dépend encore de ceci\u00A0: {0}.",
        CannotBeTold = "Cela dépend de quelque chose qui ne peut pas être demandé.",
        NothingSaid = "Rien n’est prévu ici à ce sujet.",
        DoesNotApply = "{0} ne s’applique pas, car {1}.",
        NotOffered = "Ce n’est pas prévu pour ce cas, car {0}.",
        PolicyNotInForce = "La politique correspondante n’est pas en vigueur ici.",
        OutOfReach = "Hors de portée\u00A0: l’échelle ne monte pas jusqu’à «\u00A0{0}\u00A0».",
        OutOfReachBecause = "Hors de portée\u00A0: l’échelle ne monte pas jusqu’à «\u00A0{0}\u00A0», car {1}.",
        ExceptionTo = "{0} est une exception à {1}.",
        MoreReasons = "{0}, et {1} de plus",
    };
}
