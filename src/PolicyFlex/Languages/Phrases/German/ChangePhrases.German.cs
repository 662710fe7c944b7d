namespace PolicyFlex.Languages;

/// <content>In German.</content>
internal sealed partial record ChangePhrases
{
    public static ChangePhrases German { get; } = new()
    {
        If = "mit „{0}“: {1} (jetzt: {2})",
        IfConfirmed = "wenn bestätigt wäre: „{0}“ ist {1} (jetzt: {2}{3})",
        LookAt = "; zu prüfen: {0}",
        UpToDay = "bis Tag {0} (jetzt ist Tag {1})",
        FromDay = "ab Tag {0} (jetzt ist Tag {1})",
        OneMore = "mit einem Mal mehr: {0}",
        PluralEnding = "",
        Allowed = "Es wäre erlaubt {0}.",
        NeedsApproval = "Es bräuchte nur eine Genehmigung {0}.",
        Cap = "{0} wäre die Obergrenze {1} (jetzt {2}).",
        NoCap = "{0} gäbe es keine Obergrenze (jetzt {1}).",
        CustomerCan = "Das kann der Kunde ändern.",
        WeCan = "Das können wir ändern.",
        TimeCan = "Das ändert die Zeit.",
        None = "Keine Änderung von bis zu {0} Angaben führte zu einer besseren Antwort.",
        NoneFound = "Es fand sich keine Änderung, die zu einer besseren Antwort führte; es gibt zu viele, um alle anzusehen.",
    };
}
