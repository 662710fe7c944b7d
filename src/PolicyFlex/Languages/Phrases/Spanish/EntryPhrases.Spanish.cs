namespace PolicyFlex.Languages;

/// <content>The Spanish ones.</content>
internal sealed partial record EntryPhrases
{
    public static EntryPhrases Spanish { get; } = new()
    {
        Say = "Diga: «{0}»",
        SayOnceApproved = "Diga, una vez aprobado: «{0}»",
        Why = "Por qué: {0}",
        WhatHappened = "Qué pasó: {0}",
        Mind = "Tenga en cuenta: {0}",
        Instead = "En su lugar: {0}",
        InsteadOneOf = "En su lugar:",
        Named = "{0} ({1})",
        Aside = "{0}, {1}",
        Then = "Después: {0}.",
        Costs = "Coste: {0}.",
        NeedsApproval = "Aprobación necesaria: {0}.",
        Final = "Definitivo: nadie puede apartarse de ello.",
        CanOverride = "Puede apartarse de ello, indicando el motivo: {0}.",
        YouCanOverride = "Usted puede apartarse de ello, indicando el motivo.",
        Somebody = "nivel {0}",
        SomebodyByVowel = "nivel {0}",
        People = "{0} personas del nivel {1}",
        Two = "dos",
        Three = "tres",
    };
}
