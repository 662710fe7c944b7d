namespace PolicyFlex.Languages;

/// <content>The German ones.</content>
internal sealed partial record RulePhrases
{
    public static RulePhrases German { get; } = new()
    {
        Allows = "erlaubt {0}",
        AllowsWithApproval = "erlaubt {0} mit Freigabe der Stufe {1}",
        AllowsWithApprovals = "erlaubt {0} mit Freigabe von {2} Personen der Stufe {1}",
        Guarantees = "sichert {0} zu",
        Denies = "lehnt {0} ab; {1}",
        OtherwiseDenies = "{0} und lehnt es sonst ab; {1}",
        NobodyOverrides = "niemand darf davon abweichen",
        AnyoneOverrides = "mit Begründung darf jede Person davon abweichen",
        LevelOverrides = "mit Begründung darf die Stufe {0} davon abweichen",
        RaisesAmount = "neuer Vorschlag: {0}",
        RaisesCap = "neue Obergrenze: {0}",
        RaisesBoth = "neuer Vorschlag: {0}, neue Obergrenze: {1}",
        From = "gilt ab dem {0}",
        Until = "galt bis zum {0}",
        FromUntil = "gilt vom {0} bis zum {1}",
        ByDate = "{0}; maßgeblich ist {1} ({2})",
    };
}
