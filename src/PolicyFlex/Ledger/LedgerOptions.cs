namespace PolicyFlex.Ledger;

/// <summary>How a ledger works.</summary>
public sealed record LedgerOptions
{
    /// <summary>How many things that wait go into one transaction at most, 1 or more. Default: 128.</summary>
    public int MostInOneTransaction { get; init; } = 128;

    /// <summary>Who may approve what. Default: nobody is asked, and whoever answers says at which level.</summary>
    public IApproverDirectory? Approvers { get; init; }
}
