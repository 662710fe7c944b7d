namespace PolicyFlex.Languages;

/// <content>The Spanish ones.</content>
internal sealed partial record AnswerPhrases
{
    public static AnswerPhrases Spanish { get; } = new()
    {
        May = "Se puede.",
        MayBecause = "Se puede, porque {0}.",
        MayGive = "Se puede dar hasta {0}.",
        MayGiveBecause = "Se puede dar hasta {0}, porque {1}.",
        WithApproval = "Solo con la aprobación del nivel {0}.",
        WithApprovalBecause = "Solo con la aprobación del nivel {0}, porque {1}.",
        WithApprovals = "Hacen falta {0} personas de ese nivel.",
        ApprovalByBound = "Se debe a lo que cuesta, o a las veces que ya se ha hecho.",
        Denied = "No es posible.",
        DeniedBecause = "No es posible, porque {0}.",
        UsedUp = "Ya no es posible: «{0}» está agotado.",
        UsedUpUntil = "Ya no es posible: «{0}» está agotado hasta el {1}.",
        TooLittleLeft = "No es posible: queda demasiado poco ({0}).",
        BoundedBy = "El límite es este: {0}.",
        RaisedBecause = "Es más de lo habitual, porque {0}.",
        HangsOn = "Todavía depende de esto: {0}.",
        CannotBeTold = "Depende de algo que no se puede preguntar.",
        NothingSaid = "Aquí no hay nada previsto sobre ello.",
        DoesNotApply = "{0} no se aplica, porque {1}.",
        NotOffered = "No está pensado para este caso, porque {0}.",
        PolicyNotInForce = "La política correspondiente no está vigente aquí.",
        OutOfReach = "Fuera de alcance: la escalera no llega hasta «{0}».",
        OutOfReachBecause = "Fuera de alcance: la escalera no llega hasta «{0}», porque {1}.",
        ExceptionTo = "{0} es una excepción a {1}.",
        MoreReasons = "{0} y {1} más",
    };
}
