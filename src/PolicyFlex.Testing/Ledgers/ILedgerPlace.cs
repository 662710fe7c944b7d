using PolicyFlex.Ledger;

namespace PolicyFlex.Testing.Ledgers;

/// <summary>An empty place for ledgers, made for one case and disposed of after it with all that was opened there.</summary>
public interface ILedgerPlace : IAsyncDisposable
{
    /// <summary>
    /// Opens one more store object on a ledger of this place, as another process would, and makes it ready. What one of them writes, all
    /// others on the same ledger read. A store that cannot be shared gives the same object each time, and the place disposes of it.
    /// </summary>
    /// <param name="ledger">The name of the ledger; ledgers of other names know nothing of each other. Default: <c>default</c>.</param>
    Task<ILedgerStore> OpenAsync(string ledger = "default");
}
