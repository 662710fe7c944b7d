namespace PolicyFlex.Ledger;

/// <summary>A ledger as it stood at one moment.</summary>
public interface ILedgerSnapshot : IAsyncDisposable
{
    /// <summary>All entries, matter by matter: those of one matter follow each other in their order.</summary>
    /// <param name="cancellationToken">Stops reading.</param>
    IAsyncEnumerable<LedgerEntry> ByMatterAsync(CancellationToken cancellationToken = default);

    /// <summary>All entries in their order.</summary>
    /// <param name="cancellationToken">Stops reading.</param>
    IAsyncEnumerable<LedgerEntry> InOrderAsync(CancellationToken cancellationToken = default);

    /// <summary>All accounts with what the store keeps of them, in no order.</summary>
    /// <param name="cancellationToken">Stops reading.</param>
    IAsyncEnumerable<AccountReport> AccountsAsync(CancellationToken cancellationToken = default);
}
