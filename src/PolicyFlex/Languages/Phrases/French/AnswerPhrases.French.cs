namespace PolicyFlex.Languages;

/// <content>In French.</content>
internal sealed partial record AnswerPhrases
{
    public static AnswerPhrases French { get; } = new()
    {
        May = "C’est possible.",
        MayBecause = "C’est possible, car {0}.",
        MayGive = "Vous pouvez donner jusqu’à {0}.",
        MayGiveBecause = "Vous pouvez donner jusqu’à {0}, car {1}.",
        WithApproval = "Seulement avec l’accord du niveau {0}.",
        WithApprovalBecause = "Seulement avec l’accord du niveau {0}, car {1}.",
        WithApprovals = "Il faut {0} personnes de ce niveau.",
        ApprovalByBound = "Ce que cela coûte, ou le nombre de fois où cela a été fait, l’exige.",
        Denied = "Pas possible.",
        DeniedBecause = "Pas possible, car {0}.",
        UsedUp = "Plus possible : « {0} » est épuisé.",
        UsedUpUntil = "Plus possible : « {0} » est épuisé jusqu’à {1}.",
        TooLittleLeft = "Pas possible : {0} n’en laisse pas assez.",
        BoundedBy = "Limité par : {0}.",
        RaisedBecause = "C’est plus que d’habitude, car {0}.",
        HangsOn = "Cela dépend de : {0}.",
        CannotBeTold = "Cela dépend de quelque chose qui ne peut pas être demandé.",
        NothingSaid = "Rien n’est dit à ce sujet ici.",
        DoesNotApply = "{0} ne s’applique pas, car {1}.",
        NotOffered = "Ce n’est pas prévu pour cela, car {0}.",
        PolicyNotInForce = "Sa règle générale n’est pas en vigueur ici.",
        OutOfReach = "Hors de portée : l’échelle ne monte pas jusqu’à {0}.",
        OutOfReachBecause = "Hors de portée : l’échelle ne monte pas jusqu’à {0}, car {1}.",
        ExceptionTo = "{0} est une exception à {1}.",
        MoreReasons = "{0}, et {1} autres raisons",
    };
}
