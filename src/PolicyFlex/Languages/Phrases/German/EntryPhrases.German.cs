namespace PolicyFlex.Languages;

/// <content>The German ones.</content>
internal sealed partial record EntryPhrases
{
    public static EntryPhrases German { get; } = new()
    {
        Say = "Sagen: „{0}“",
        SayOnceApproved = "Sagen, sobald es freigegeben ist: „{0}“",
        Why = "Warum: {0}",
        WhatHappened = "Wie es dazu kam: {0}",
        Mind = "Zu beachten: {0}",
        Instead = "Stattdessen: {0}",
        InsteadOneOf = "Stattdessen:",
        Named = "{0} ({1})",
        Aside = "{0}, {1}",
        Then = "Danach: {0}.",
        Costs = "Kosten: {0}.",
        NeedsApproval = "Nötige Freigabe: {0}.",
        Final = "Endgültig: Niemand darf davon abweichen.",
        CanOverride = "Davon abweichen darf, mit Begründung: {0}.",
        YouCanOverride = "Davon dürfen Sie abweichen, mit Begründung.",
        Somebody = "Stufe {0}",
        SomebodyByVowel = "Stufe {0}",
        People = "{0} Personen der Stufe {1}",
        Two = "zwei",
        Three = "drei",
    };
}
