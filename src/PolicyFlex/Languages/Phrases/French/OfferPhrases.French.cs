namespace PolicyFlex.Languages;

/// <content>The French ones.</content>
internal sealed partial record OfferPhrases
{
    public static OfferPhrases French { get; } = new()
    {
        Yes = "oui",
        Suggested = "suggestion {0}",
        UpTo = "jusqu’à {0}",
        SuggestedUpTo = "suggestion {0}, jusqu’à {1}",
        SuggestionHangsOn = "La suggestion dépend de ceci\u00A0: {0}.",
        OnlyWithApproval = "seulement avec accord",
        HangsOn = "dépend de {0}",
        UnknownFacts = "éléments non connus",
        NotForThis = "pas pour ce cas",
        OutOfReach = "hors de portée",
        OutOfReachBelow = "hors de portée\u00A0: à partir de {0}",
        CanApprove = "{0} peut donner son accord",
        CanApproveUpTo = "{0} peut accorder jusqu’à {1}",
        CouldBe = "Pourrait être sans limite\u00A0; à demander\u00A0: {0}.",
        CouldBeUpTo = "Pourrait aller jusqu’à {0}\u00A0; à demander\u00A0: {1}.",
        Needs = "À indiquer\u00A0: {0}.",
        Reason = "un motif",
        Note = "une note",
        BeyondAuthority = "Au-delà, cela dépasse le pouvoir de décision\u00A0: {0}.",
        Leaves = "«\u00A0{0}\u00A0» laisse {1}.",
        LeavesUntil = "«\u00A0{0}\u00A0» laisse {1}\u00A0; davantage à partir du {2}.",
        NotPossible = "pas possible",
        BeyondEveryAuthority = "pas possible\u00A0: aucun niveau n’en a le pouvoir",
        OtherWasChosen = "plus possible\u00A0: un autre choix a été fait dans ce cas",
        ComesToNothing = "pas possible\u00A0: cela revient ici à zéro",
        UsedUp = "pas maintenant\u00A0: «\u00A0{0}\u00A0» est épuisé",
        UsedUpUntil = "pas maintenant\u00A0: «\u00A0{0}\u00A0» est épuisé\u00A0; à nouveau à partir du {1}",
        NotNow = "pas maintenant\u00A0: «\u00A0{0}\u00A0»",
        Provisional = "Provisoire\u00A0: on ne sait pas pour qui ce serait\u00A0; n’est donc pas compté\u00A0: {0}.",
    };
}
