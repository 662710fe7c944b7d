namespace PolicyFlex.Languages;

/// <content>In French.</content>
internal sealed partial record RulePhrases
{
    public static RulePhrases French { get; } = new()
    {
        Allows = "permet {0}",
        AllowsWithApproval = "permet {0} avec l’accord du niveau {1}",
        AllowsWithApprovals = "permet {0} avec l’accord de {2} personnes du niveau {1}",
        Guarantees = "garantit {0}",
        Denies = "refuse {0} ; {1}",
        OtherwiseDenies = "{0}, et le refuse sinon ; {1}",
        NobodyOverrides = "personne ne peut y déroger",
        AnyoneOverrides = "chacun peut y déroger en donnant une raison",
        LevelOverrides = "le niveau {0} peut y déroger en donnant une raison",
        RaisesAmount = "propose {0}",
        RaisesCap = "porte le plafond à {0}",
        RaisesBoth = "propose {0} et porte le plafond à {1}",
        From = "vaut à partir de {0}",
        Until = "valait jusqu’à {0}",
        FromUntil = "vaut de {0} à {1}",
        ByDate = "{0} ; la date qui compte est {1} ({2})",
    };
}
