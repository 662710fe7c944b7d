namespace PolicyFlex.Languages;

/// <content>In French.</content>
internal sealed partial record ChangePhrases
{
    public static ChangePhrases French { get; } = new()
    {
        If = "avec « {0} » : {1} (actuellement : {2})",
        IfConfirmed = "s’il était confirmé que « {0} » est {1} (actuellement : {2}{3})",
        LookAt = " ; à vérifier : {0}",
        UpToDay = "jusqu’au jour {0} (on est au jour {1})",
        FromDay = "à partir du jour {0} (on est au jour {1})",
        OneMore = "avec {0} une fois de plus",
        PluralEnding = "",
        Allowed = "Ce serait permis {0}.",
        NeedsApproval = "Il ne faudrait qu’un accord {0}.",
        Cap = "{0}, le plafond serait de {1} (actuellement {2}).",
        NoCap = "{0}, il n’y aurait pas de plafond (actuellement {1}).",
        CustomerCan = "Le client peut changer cela.",
        WeCan = "Nous pouvons changer cela.",
        TimeCan = "Le temps change cela.",
        None = "Aucun changement d’au plus {0} faits ne mènerait à une meilleure réponse.",
        NoneFound = "Aucun changement menant à une meilleure réponse n’a été trouvé ; il y en a trop pour les examiner tous.",
    };
}
