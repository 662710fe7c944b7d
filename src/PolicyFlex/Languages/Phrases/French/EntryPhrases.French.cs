namespace PolicyFlex.Languages;

/// <content>The French ones.</content>
internal sealed partial record EntryPhrases
{
    public static EntryPhrases French { get; } = new()
    {
        Say = "À dire\u00A0: «\u00A0{0}\u00A0»",
        SayOnceApproved = "À dire, une fois l’accord obtenu\u00A0: «\u00A0{0}\u00A0»",
        Why = "Pourquoi\u00A0: {0}",
        WhatHappened = "Ce qui s’est passé\u00A0: {0}",
        Mind = "À noter\u00A0: {0}",
        Instead = "À la place\u00A0: {0}",
        InsteadOneOf = "À la place\u00A0:",
        Named = "{0} ({1})",
        Aside = "{0}, {1}",
        Then = "Ensuite\u00A0: {0}.",
        Costs = "Coût\u00A0: {0}.",
        NeedsApproval = "Accord nécessaire\u00A0: {0}.",
        Final = "Définitif\u00A0: personne ne peut y déroger.",
        CanOverride = "Peut y déroger, avec un motif\u00A0: {0}.",
        YouCanOverride = "Vous pouvez y déroger, avec un motif.",
        Somebody = "niveau {0}",
        SomebodyByVowel = "niveau {0}",
        People = "{0} personnes du niveau {1}",
        Two = "deux",
        Three = "trois",
    };
}
