namespace PolicyFlex.Languages;

/// <content>The French ones.</content>
internal sealed partial record RulePhrases
{
    public static RulePhrases French { get; } = new()
    {
        Allows = "autorise {0}",
        AllowsWithApproval = "autorise {0} avec l’accord du niveau {1}",
        AllowsWithApprovals = "autorise {0} avec l’accord de {2} personnes du niveau {1}",
        Guarantees = "garantit {0}",
        Denies = "refuse {0}\u00A0; {1}",
        OtherwiseDenies = "{0} et, sinon, le refuse\u00A0; {1}",
        NobodyOverrides = "personne ne peut y déroger",
        AnyoneOverrides = "chacun peut y déroger, en indiquant un motif",
        LevelOverrides = "le niveau {0} peut y déroger, en indiquant un motif",
        RaisesAmount = "nouvelle suggestion\u00A0: {0}",
        RaisesCap = "nouveau plafond\u00A0: {0}",
        RaisesBoth = "nouvelle suggestion\u00A0: {0}, nouveau plafond\u00A0: {1}",
        From = "en vigueur à partir du {0}",
        Until = "en vigueur jusqu’au {0}",
        FromUntil = "en vigueur du {0} au {1}",
        ByDate = "{0}\u00A0; la date qui compte est {1} ({2})",
    };
}
