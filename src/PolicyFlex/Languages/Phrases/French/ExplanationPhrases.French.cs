namespace PolicyFlex.Languages;

/// <content>In French.</content>
internal sealed partial record ExplanationPhrases
{
    public static ExplanationPhrases French { get; } = new()
    {
        True = "oui",
        False = "non",
        NotKnown = "ouvert",
        Failed = "échoue",
        Labelled = "{0} : {1}",
        Answers = "Réponses",
        Ladder = "Échelle",
        Authority = "Pouvoirs",
        Discretion = "À discrétion",
        Policy = "Politique {0}",
        Rule = "règle {0} {1}",
        Exception = "exception {0} {1}",
        Option = "option {0}",
        Rung = "échelon {0}",
        StepUp = "palier {0}",
        Amount = "proposé",
        AtMost = "au plus",
        AppliesWhen = "s’applique si",
        ReachedBy = "atteint par l’un de {0}",
        InForce = "en vigueur",
        MayBeInForce = "peut-être en vigueur",
        OutOfScope = "pas en vigueur : il s’agit d’autre chose",
        OtherVersion = "pas en vigueur : une autre version l’est",
        NotYet = "pas encore en vigueur",
        NoLonger = "plus en vigueur",
        Unsettled = "pas en vigueur : ce dont cela dépend n’est jamais demandé",
        GaveNothing = "{0} : ne dit rien",
        ReplacedBy = "{0} : remplacé par {1}",
        Decisive = "{0} ; c’est la réponse",
        Allowed = "{0} : permis",
        AllowedWithApproval = "{0} : permis avec l’accord du niveau {1}",
        Denied = "{0} : refusé",
        Guaranteed = "{0} : garanti",
    };
}
