namespace PolicyFlex.Languages;

/// <content>In German.</content>
internal sealed partial record ExplanationPhrases
{
    public static ExplanationPhrases German { get; } = new()
    {
        True = "ja",
        False = "nein",
        NotKnown = "offen",
        Failed = "scheitert",
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
        StepUp = "Erhöhung {0}",
        Amount = "Vorschlag",
        AtMost = "höchstens",
        AppliesWhen = "gilt, wenn",
        ReachedBy = "erreicht durch eines von {0}",
        InForce = "in Kraft",
        MayBeInForce = "vielleicht in Kraft",
        OutOfScope = "nicht in Kraft: Es geht um etwas anderes",
        OtherVersion = "nicht in Kraft: Eine andere Fassung gilt",
        NotYet = "noch nicht in Kraft",
        NoLonger = "nicht mehr in Kraft",
        Unsettled = "nicht in Kraft: Wovon es abhängt, wird nie gefragt",
        GaveNothing = "{0}: sagt nichts",
        ReplacedBy = "{0}: ersetzt durch {1}",
        Decisive = "{0}; das ist die Antwort",
        Allowed = "{0}: erlaubt",
        AllowedWithApproval = "{0}: erlaubt mit Genehmigung der Stufe {1}",
        Denied = "{0}: abgelehnt",
        Guaranteed = "{0}: garantiert",
    };
}
