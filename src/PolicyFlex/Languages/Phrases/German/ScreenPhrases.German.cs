namespace PolicyFlex.Languages;

/// <content>The German ones.</content>
internal sealed partial record ScreenPhrases
{
    public static ScreenPhrases German { get; } = new()
    {
        WhichPolicyIsOpen = "Welche Richtlinie gilt, ist noch nicht bekannt",
        NoPolicy = "Hier gilt keine Richtlinie",
        DeadEnd = "Eine Sackgasse: Alles Gewünschte wird abgelehnt, und es gibt keinen anderen Weg.",
        Covered = "Die Richtlinien regeln das.",
        CoverageIsOpen = "Das hängt von Angaben ab, die noch nicht bekannt sind.",
        NotCovered = "Die Richtlinien regeln das nicht.",
        ForUntil = "Für {0}, bis {1}.",
        Wanted = "Gewünscht",
        YouMay = "Erlaubt",
        WithApproval = "Mit Freigabe",
        AskFirst = "Zuerst fragen",
        NotPossible = "Nicht möglich",
        NotPossibleEither = "Auch nicht möglich",
        Goodwill = "Kulanz",
        AtYourDiscretion = "Nach eigenem Ermessen",
        NothingIsSaid = "Nichts geregelt zu",
        WorthKnowing = "Gut zu wissen",
        WrongInPolicies = "Fehler in den Richtlinien",
        Why = "Warum",
        WhatWouldChange = "Was es ändern würde",
        UnderReview = "In Überprüfung: {0}.",
        Similar = "Ähnliche Fälle in letzter Zeit: {0}.",
    };
}
