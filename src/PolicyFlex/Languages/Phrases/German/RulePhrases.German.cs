namespace PolicyFlex.Languages;

/// <content>In German.</content>
internal sealed partial record RulePhrases
{
    public static RulePhrases German { get; } = new()
    {
        Allows = "erlaubt {0}",
        AllowsWithApproval = "erlaubt {0} mit Genehmigung der Stufe {1}",
        AllowsWithApprovals = "erlaubt {0} mit Genehmigung von {2} Personen der Stufe {1}",
        Guarantees = "garantiert {0}",
        Denies = "lehnt ab: {0}; {1}",
        OtherwiseDenies = "{0}, und lehnt es sonst ab; {1}",
        NobodyOverrides = "darüber kann sich niemand hinwegsetzen",
        AnyoneOverrides = "darüber kann sich jeder mit einem Grund hinwegsetzen",
        LevelOverrides = "darüber kann sich die Stufe {0} mit einem Grund hinwegsetzen",
        RaisesAmount = "schlägt {0} vor",
        RaisesCap = "hebt die Obergrenze auf {0}",
        RaisesBoth = "schlägt {0} vor und hebt die Obergrenze auf {1}",
        From = "gilt ab {0}",
        Until = "galt bis {0}",
        FromUntil = "gilt von {0} bis {1}",
        ByDate = "{0}; maßgeblich ist {1} ({2})",
    };
}
