namespace PolicyFlex.Languages;

/// <content>The German ones.</content>
internal sealed partial record OfferPhrases
{
    public static OfferPhrases German { get; } = new()
    {
        Yes = "ja",
        Suggested = "Vorschlag {0}",
        UpTo = "bis {0}",
        SuggestedUpTo = "Vorschlag {0}, bis {1}",
        SuggestionHangsOn = "Der Vorschlag hängt ab von: {0}.",
        OnlyWithApproval = "nur mit Freigabe",
        HangsOn = "hängt ab von {0}",
        UnknownFacts = "unbekannten Angaben",
        NotForThis = "nicht für diesen Fall",
        OutOfReach = "außer Reichweite",
        OutOfReachBelow = "außer Reichweite: ab {0}",
        CanApprove = "{0} darf es freigeben",
        CanApproveUpTo = "{0} darf bis {1} freigeben",
        CouldBe = "Könnte unbegrenzt sein; zu klären: {0}.",
        CouldBeUpTo = "Könnte bis {0} sein; zu klären: {1}.",
        Needs = "Anzugeben: {0}.",
        Reason = "ein Grund",
        Note = "eine Notiz",
        BeyondAuthority = "Mehr übersteigt die Befugnis: {0}.",
        Leaves = "„{0}“ lässt noch {1}.",
        LeavesUntil = "„{0}“ lässt noch {1}; am {2} wird mehr frei.",
        NotPossible = "nicht möglich",
        BeyondEveryAuthority = "nicht möglich: Keine Stufe ist dazu befugt",
        OtherWasChosen = "nicht mehr möglich: In diesem Fall wurde eine andere Wahl getroffen",
        ComesToNothing = "nicht möglich: Hier ergibt es null",
        UsedUp = "jetzt nicht: „{0}“ ist ausgeschöpft",
        UsedUpUntil = "jetzt nicht: „{0}“ ist ausgeschöpft; wieder ab {1}",
        NotNow = "jetzt nicht: „{0}“",
        Provisional = "Vorläufig: Es ist nicht bekannt, für wen es wäre; nicht gezählt ist daher: {0}.",
    };
}
