namespace PolicyFlex.Languages;

/// <content>The French ones.</content>
internal sealed partial record ExplanationPhrases
{
    public static ExplanationPhrases French { get; } = new()
    {
        True = "oui",
        False = "non",
        NotKnown = "en suspens",
        Failed = "erreur",
        Labelled = "{0}\u00A0: {1}",
        Answers = "Réponses",
        Ladder = "Échelle",
        Authority = "Pouvoirs",
        Discretion = "À discrétion",
        Policy = "Politique {0}",
        Rule = "règle {0}\u00A0: {1}",
        Exception = "exception {0}\u00A0: {1}",
        Option = "option {0}",
        Rung = "échelon {0}",
        StepUp = "complément ({0})",
        Amount = "suggestion",
        AtMost = "plafond",
        AppliesWhen = "s’applique si",
        ReachedBy = "atteint par {0}",
        InForce = "en vigueur",
        MayBeInForce = "peut-être en vigueur",
        OutOfScope = "pas en vigueur\u00A0: il s’agit ici d’autre chose",
        OtherVersion = "pas en vigueur\u00A0: une autre version l’est",
        NotYet = "pas encore en vigueur",
        NoLonger = "plus en vigueur",
        Unsettled = "pas en vigueur\u00A0: ce dont cela dépend n’est jamais demandé",
        GaveNothing = "{0}\u00A0: ne dit rien",
        ReplacedBy = "{0}\u00A0: remplacé par {1}",
        Decisive = "{0}\u00A0; c’est la réponse",
        Allowed = "{0}\u00A0: permis",
        AllowedWithApproval = "{0}\u00A0: permis avec l’accord du niveau {1}",
        Denied = "{0}\u00A0: refusé",
        Guaranteed = "{0}\u00A0: garanti",
    };
}
