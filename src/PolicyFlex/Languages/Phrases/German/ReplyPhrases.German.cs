namespace PolicyFlex.Languages;

/// <content>The German ones.</content>
internal sealed partial record ReplyPhrases
{
    public static ReplyPhrases German { get; } = new()
    {
        Allowed = "Ja, erlaubt.",
        NeedsApproval = "Ja, mit Freigabe.",
        Denied = "Nicht möglich.",
        NeedsFacts = "Das hängt von dem ab, was zuerst zu fragen ist.",
        OutOfReach = "Nicht für eine Panne dieser Größe.",
        NotCovered = "Dazu sagt hier keine Richtlinie etwas.",
        BesideNeedsApproval = "mit Freigabe",
        BesideNeedsFacts = "zuerst fragen",
        BesideDenied = "nicht durch Sie",
        BesideNotCovered = "nach Ermessen",
        BesideOutOfReach = "außer Reichweite",
        ConfirmedAllowed = "erlaubt",
        ConfirmedNeedsApproval = "mit Freigabe",
        ConfirmedDenied = "nicht möglich",
        ConfirmedNeedsFacts = "hängt noch von anderen Angaben ab",
        ConfirmedOutOfReach = "außer Reichweite",
        ConfirmedNotCovered = "nicht geregelt",
        ThenAllowed = "{0} ist erlaubt",
        ThenAllowedUpTo = "{0} ist bis {1} erlaubt",
        ThenNeedsApproval = "{0} braucht eine Freigabe",
        ThenDenied = "{0} wird abgelehnt",
        ThenNeedsFacts = "{0} hängt noch von anderen Angaben ab",
        ThenOutOfReach = "{0} ist außer Reichweite",
        ThenNotCovered = "{0} ist nicht geregelt",
    };
}
