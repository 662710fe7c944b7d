namespace PolicyFlex.Ledger;

/// <summary>How a ledger works.</summary>
public sealed record LedgerOptions
{
    /// <summary>How many things that wait go into one transaction at most, 1 or more. Default: 128.</summary>
    public int MostInOneTransaction { get; init; } = 128;

    /// <summary>How much the clock of the host may differ from that of the store before the ledger is unhealthy; not below 0. Default: 5 seconds.</summary>
    public TimeSpan MostClockDifference { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>Who may approve what. Default: nobody is asked, and whoever answers says at which level.</summary>
    public IApproverDirectory? Approvers { get; init; }
}
