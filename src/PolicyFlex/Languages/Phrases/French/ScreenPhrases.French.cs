namespace PolicyFlex.Languages;

/// <content>The French ones.</content>
internal sealed partial record ScreenPhrases
{
    public static ScreenPhrases French { get; } = new()
    {
        WhichPolicyIsOpen = "On ne sait pas encore quelle politique est en vigueur",
        NoPolicy = "Aucune politique n’est en vigueur ici",
        DeadEnd = "Une impasse\u00A0: tout ce qui est souhaité est refusé, sans rien à proposer à la place.",
        Covered = "Les politiques couvrent ce cas.",
        CoverageIsOpen = "Cela dépend d’éléments qui ne sont pas encore connus.",
        NotCovered = "Les politiques ne couvrent pas ce cas.",
        ForUntil = "Pour {0}, jusqu’au {1}.",
        Wanted = "Souhaité",
        YouMay = "Permis",
        WithApproval = "Avec accord",
        AskFirst = "À demander d’abord",
        NotPossible = "Pas possible",
        NotPossibleEither = "Pas possible non plus",
        Goodwill = "Geste commerciale",
        AtYourDiscretion = "À votre discrétion",
        NothingIsSaid = "Rien n’est prévu pour",
        WorthKnowing = "Bon à savoir",
        WrongInPolicies = "Erreurs dans les politiques",
        Why = "Pourquoi",
        WhatWouldChange = "Ce qui changerait la réponse",
        UnderReview = "En cours de réexamen\u00A0: {0}.",
        Similar = "Situations semblables ces derniers temps\u00A0: {0}.",
    };
}
