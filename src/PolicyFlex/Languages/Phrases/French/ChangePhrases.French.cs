namespace PolicyFlex.Languages;

/// <content>The French ones.</content>
internal sealed partial record ChangePhrases
{
    public static ChangePhrases French { get; } = new()
    {
        If = "si «\u00A0{0}\u00A0» était {1} (ici\u00A0: {2})",
        IfConfirmed = "s’il était confirmé que «\u00A0{0}\u00A0» est {1} (ici\u00A0: {2}{3})",
        IfTrue = "si «\u00A0{0}\u00A0» était vrai ({1})",
        IfNotTrue = "si «\u00A0{0}\u00A0» n’était pas vrai ({1})",
        IfConfirmedTrue = "s’il était confirmé que «\u00A0{0}\u00A0» est vrai ({1}{2})",
        IfConfirmedNotTrue = "s’il était confirmé que «\u00A0{0}\u00A0» n’est pas vrai ({1}{2})",
        ItIsTrue = "ici\u00A0: oui",
        ItIsNotTrue = "ici\u00A0: non",
        ItIsNotKnown = "ici\u00A0: non connu",
        LookAt = "\u00A0; à vérifier\u00A0: {0}",
        UpToDay = "jusqu’au jour {0} (aujourd’hui, c’est le jour {1})",
        FromDay = "à partir du jour {0} (aujourd’hui, c’est le jour {1})",
        OneMore = "avec une fois {0} de plus",
        PluralEnding = "",
        Pause = "",
        Allowed = "Ce serait permis{1} {0}.",
        NeedsApproval = "Il ne faudrait plus qu’un accord{1} {0}.",
        Cap = "{0}{3}, le plafond serait de {1} (actuellement {2}).",
        NoCap = "{0}{2}, il n’y aurait pas de plafond (actuellement {1}).",
        CustomerCan = "Cela peut changer du côté du client.",
        WeCan = "Nous pouvons changer cela.",
        TimeCan = "Cela change avec le temps.",
        Returns = "Cela change avec le temps\u00A0: «\u00A0{0}\u00A0» laisse à nouveau de la marge à partir du {1}.",
        None = "Aucun changement de {0} éléments au plus ne mènerait à une meilleure réponse.",
        NoneFound = "Aucun changement qui mènerait à une meilleure réponse n’a été trouvé\u00A0; il y en a trop pour les examiner tous.",
    };
}
