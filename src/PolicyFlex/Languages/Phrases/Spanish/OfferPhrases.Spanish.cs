namespace PolicyFlex.Languages;

/// <content>The Spanish ones.</content>
internal sealed partial record OfferPhrases
{
    public static OfferPhrases Spanish { get; } = new()
    {
        Yes = "sí",
        Suggested = "propuesta {0}",
        UpTo = "hasta {0}",
        SuggestedUpTo = "propuesta {0}, hasta {1}",
        SuggestionHangsOn = "La propuesta depende de: {0}.",
        OnlyWithApproval = "solo con aprobación",
        HangsOn = "depende de {0}",
        UnknownFacts = "datos que no se conocen",
        NotForThis = "no para este caso",
        OutOfReach = "fuera de alcance",
        OutOfReachBelow = "fuera de alcance: a partir de {0}",
        CanApprove = "{0} puede aprobarlo",
        CanApproveUpTo = "{0} puede aprobar hasta {1}",
        CouldBe = "Podría no tener límite; por preguntar: {0}.",
        CouldBeUpTo = "Podría ser hasta {0}; por preguntar: {1}.",
        Needs = "Hay que indicar: {0}.",
        Reason = "un motivo",
        Note = "una nota",
        BeyondAuthority = "Más sobrepasa las atribuciones: {0}.",
        Leaves = "«{0}» deja {1}.",
        LeavesUntil = "«{0}» deja {1}; habrá más el {2}.",
        NotPossible = "no es posible",
        BeyondEveryAuthority = "no es posible: ningún nivel tiene atribuciones para ello",
        OtherWasChosen = "ya no es posible: en este caso se eligió otra opción",
        ComesToNothing = "no es posible: aquí queda en nada",
        UsedUp = "ahora no: «{0}» está agotado",
        UsedUpUntil = "ahora no: «{0}» está agotado; de nuevo a partir del {1}",
        NotNow = "ahora no: «{0}»",
        Provisional = "Provisional: no se sabe para quién sería; por eso no se cuenta: {0}.",
    };
}
