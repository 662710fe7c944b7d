namespace PolicyFlex.Languages;

/// <content>The German ones.</content>
internal sealed partial record ExplanationPhrases
{
    public static ExplanationPhrases German { get; } = new()
    {
        True = "ja",
        False = "nein",
        NotKnown = "offen",
        Failed = "Fehler",
        Labelled = "{0}: {1}",
        Answers = "Antworten",
        Ladder = "Leiter",
        Authority = "Befugnis",
        Discretion = "Nach Ermessen",
        Policy = "Richtlinie {0}",
        Rule = "Regel {0} {1}",
        Exception = "Ausnahme {0} {1}",
        Option = "Option {0}",
        Rung = "Sprosse {0}",
        StepUp = "Aufstockung ({0})",
        Amount = "Vorschlag",
        AtMost = "Obergrenze",
        AppliesWhen = "gilt, wenn",
        ReachedBy = "erreicht durch {0}",
        InForce = "in Kraft",
        MayBeInForce = "vielleicht in Kraft",
        OutOfScope = "nicht in Kraft: Hier geht es um etwas anderes",
        OtherVersion = "nicht in Kraft: Hier gilt eine andere Fassung",
        NotYet = "noch nicht in Kraft",
        NoLonger = "nicht mehr in Kraft",
        Unsettled = "nicht in Kraft: Wovon es abhängt, wird nie erfragt",
        GaveNothing = "{0}: keine Aussage",
        ReplacedBy = "{0}: ersetzt durch {1}",
        Decisive = "{0}; das ist die Antwort",
        Allowed = "{0}: erlaubt",
        AllowedWithApproval = "{0}: erlaubt mit Freigabe der Stufe {1}",
        Denied = "{0}: abgelehnt",
        Guaranteed = "{0}: zugesichert",
    };
}
