namespace PolicyFlex.Languages;

/// <content>In Spanish.</content>
internal sealed partial record AnswerPhrases
{
    public static AnswerPhrases Spanish { get; } = new()
    {
        May = "Es posible.",
        MayBecause = "Es posible, porque {0}.",
        MayGive = "Puede dar hasta {0}.",
        MayGiveBecause = "Puede dar hasta {0}, porque {1}.",
        WithApproval = "Solo con la aprobación del nivel {0}.",
        WithApprovalBecause = "Solo con la aprobación del nivel {0}, porque {1}.",
        WithApprovals = "Hacen falta {0} personas de ese nivel.",
        ApprovalByBound = "Lo exige lo que cuesta, o las veces que se ha hecho.",
        Denied = "No es posible.",
        DeniedBecause = "No es posible, porque {0}.",
        UsedUp = "Ya no es posible: «{0}» está agotado.",
        UsedUpUntil = "Ya no es posible: «{0}» está agotado hasta {1}.",
        TooLittleLeft = "No es posible: {0} deja demasiado poco.",
        BoundedBy = "Limitado por: {0}.",
        RaisedBecause = "Es más de lo habitual, porque {0}.",
        HangsOn = "Depende de: {0}.",
        CannotBeTold = "Depende de algo que no se puede preguntar.",
        NothingSaid = "Aquí no se dice nada de ello.",
        DoesNotApply = "{0} no se aplica, porque {1}.",
        NotOffered = "No es para esto, porque {0}.",
        PolicyNotInForce = "Su política no está en vigor aquí.",
        OutOfReach = "Fuera de alcance: la escalera no llega hasta {0}.",
        OutOfReachBecause = "Fuera de alcance: la escalera no llega hasta {0}, porque {1}.",
        ExceptionTo = "{0} es una excepción a {1}.",
        MoreReasons = "{0}, y {1} motivos más",
    };
}
