namespace PolicyFlex.Languages;

/// <content>The Spanish ones.</content>
internal sealed partial record RulePhrases
{
    public static RulePhrases Spanish { get; } = new()
    {
        Allows = "permite {0}",
        AllowsWithApproval = "permite {0} con la aprobación del nivel {1}",
        AllowsWithApprovals = "permite {0} con la aprobación de {2} personas del nivel {1}",
        Guarantees = "garantiza {0}",
        Denies = "deniega {0}; {1}",
        OtherwiseDenies = "{0} y, si no, lo deniega; {1}",
        NobodyOverrides = "nadie puede apartarse de ello",
        AnyoneOverrides = "cualquiera puede apartarse de ello, indicando el motivo",
        LevelOverrides = "el nivel {0} puede apartarse de ello, indicando el motivo",
        RaisesAmount = "nueva propuesta: {0}",
        RaisesCap = "nuevo tope: {0}",
        RaisesBoth = "nueva propuesta: {0}, nuevo tope: {1}",
        From = "vigente desde el {0}",
        Until = "vigente hasta el {0}",
        FromUntil = "vigente desde el {0} hasta el {1}",
        ByDate = "{0}; la fecha que cuenta es {1} ({2})",
    };
}
