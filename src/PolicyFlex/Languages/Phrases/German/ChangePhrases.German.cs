namespace PolicyFlex.Languages;

/// <content>The German ones.</content>
internal sealed partial record ChangePhrases
{
    public static ChangePhrases German { get; } = new()
    {
        If = "wenn „{0}“ {1} wäre (hier: {2})",
        IfConfirmed = "wenn bestätigt wäre, dass „{0}“ {1} ist (hier: {2}{3})",
        IfTrue = "wenn „{0}“ zuträfe ({1})",
        IfNotTrue = "wenn „{0}“ nicht zuträfe ({1})",
        IfConfirmedTrue = "wenn bestätigt wäre, dass „{0}“ zutrifft ({1}{2})",
        IfConfirmedNotTrue = "wenn bestätigt wäre, dass „{0}“ nicht zutrifft ({1}{2})",
        ItIsTrue = "hier: ja",
        ItIsNotTrue = "hier: nein",
        ItIsNotKnown = "hier: nicht bekannt",
        LookAt = "; zu prüfen: {0}",
        UpToDay = "bis Tag {0} (heute ist Tag {1})",
        FromDay = "ab Tag {0} (heute ist Tag {1})",
        OneMore = "mit einmal {0} mehr",
        PluralEnding = "",
        Pause = ",",
        Allowed = "Es wäre erlaubt{1} {0}.",
        NeedsApproval = "Es bräuchte nur noch eine Freigabe{1} {0}.",
        Cap = "{0}{3} wäre die Obergrenze {1} (jetzt {2}).",
        NoCap = "{0}{2} gäbe es keine Obergrenze (jetzt {1}).",
        CustomerCan = "Das lässt sich auf Kundenseite ändern.",
        WeCan = "Das können wir ändern.",
        TimeCan = "Das ändert sich mit der Zeit.",
        Returns = "Das ändert sich mit der Zeit: „{0}“ lässt ab dem {1} wieder etwas zu.",
        None = "Keine Änderung von bis zu {0} Angaben würde zu einer besseren Antwort führen.",
        NoneFound = "Es wurde keine Änderung gefunden, die zu einer besseren Antwort führen würde; es sind zu viele, um alle anzusehen.",
    };
}
