namespace PolicyFlex.Languages;

/// <content>In Spanish.</content>
internal sealed partial record RulePhrases
{
    public static RulePhrases Spanish { get; } = new()
    {
        Allows = "permite {0}",
        AllowsWithApproval = "permite {0} con la aprobación del nivel {1}",
        AllowsWithApprovals = "permite {0} con la aprobación de {2} personas del nivel {1}",
        Guarantees = "garantiza {0}",
        Denies = "deniega {0}; {1}",
        OtherwiseDenies = "{0}, y si no lo deniega; {1}",
        NobodyOverrides = "nadie puede pasarlo por alto",
        AnyoneOverrides = "cualquiera puede pasarlo por alto dando un motivo",
        LevelOverrides = "el nivel {0} puede pasarlo por alto dando un motivo",
        RaisesAmount = "propone {0}",
        RaisesCap = "sube el tope a {0}",
        RaisesBoth = "propone {0} y sube el tope a {1}",
        From = "vale desde {0}",
        Until = "valía hasta {0}",
        FromUntil = "vale desde {0} hasta {1}",
        ByDate = "{0}; la fecha que cuenta es {1} ({2})",
    };
}
