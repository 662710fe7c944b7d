namespace PolicyFlex.Languages;

/// <content>The Spanish ones.</content>
internal sealed partial record ReplyPhrases
{
    public static ReplyPhrases Spanish { get; } = new()
    {
        Allowed = "Sí, se puede.",
        NeedsApproval = "Sí, con aprobación.",
        Denied = "No es posible.",
        NeedsFacts = "Depende de lo que hay que preguntar primero.",
        OutOfReach = "No para un fallo de este tamaño.",
        NotCovered = "Ninguna política dice nada de ello aquí.",
        BesideNeedsApproval = "con aprobación",
        BesideNeedsFacts = "pregunte primero",
        BesideDenied = "no por usted",
        BesideNotCovered = "a discreción",
        BesideOutOfReach = "fuera de alcance",
        ConfirmedAllowed = "se puede",
        ConfirmedNeedsApproval = "con aprobación",
        ConfirmedDenied = "no es posible",
        ConfirmedNeedsFacts = "depende todavía de otros datos",
        ConfirmedOutOfReach = "fuera de alcance",
        ConfirmedNotCovered = "no hay nada previsto",
        ThenAllowed = "{0} está permitido",
        ThenAllowedUpTo = "{0} está permitido hasta {1}",
        ThenNeedsApproval = "{0} necesita aprobación",
        ThenDenied = "{0} se deniega",
        ThenNeedsFacts = "{0} depende todavía de otros datos",
        ThenOutOfReach = "{0} está fuera de alcance",
        ThenNotCovered = "{0} no está cubierto",
    };
}
