using System.Collections.Immutable;

namespace PolicyFlex.Ledger;

/// <summary>
/// Where a ledger is kept. A store knows entries, accounts and time, and nothing of grants or policies: what is written is decided by a
/// function that it is given, inside its transaction. For any number of threads. <c>LedgerStoreConformance</c> holds a store to all this.
/// </summary>
/// <remarks>
/// A store that fails says so by a <see cref="LedgerException"/> of <see cref="LedgerProblem.Unavailable"/>, after it has tried again what
/// may pass by itself. Whatever happens, a transaction is there whole or not at all.
/// </remarks>
public interface ILedgerStore : IAsyncDisposable
{
    /// <summary>
    /// How many transactions of one process are worth to be written at once, where they change different accounts: while one waits for the
    /// disk or the network, the next is worked on. At least 1. Default: 1, for a store that has one writer at a time.
    /// </summary>
    int MostAtOnce => 1;

    /// <summary>Makes the store ready: creates what is missing and brings what is older to the version of this library. May be called again.</summary>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <exception cref="LedgerException">
    /// <see cref="LedgerProblem.Unavailable"/>, or <see cref="LedgerProblem.NewerStore"/> for a store that a later version has written.
    /// </exception>
    Task OpenAsync(CancellationToken cancellationToken = default);

    /// <summary>
    /// Locks and reads what is named, lets a function decide what is written, and writes it durably, all in one transaction.
    /// </summary>
    /// <param name="reads">What is read. Accounts that the function changes have to be named here, alone or by a balance.</param>
    /// <param name="decide">
    /// Decides by what was read. It has no effect beside its result and may be called again where the transaction has to be tried again, for
    /// instance since a slot was taken by another in between.
    /// </param>
    /// <param name="cancellationToken">Gives up, if nothing was written yet.</param>
    /// <exception cref="LedgerException"><see cref="LedgerProblem.Unavailable"/>; then nothing was written, or its <see cref="LedgerException.IsUncertain"/> says so.</exception>
    Task WriteAsync(StoreReads reads, Func<StoreView, StoreWrites> decide, CancellationToken cancellationToken = default);

    /// <summary>Reads what is named as it stood at one moment, without a lock.</summary>
    /// <param name="reads">What is read.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <exception cref="LedgerException"><see cref="LedgerProblem.Unavailable"/>.</exception>
    Task<StoreView> ReadAsync(StoreReads reads, CancellationToken cancellationToken = default);

    /// <summary>The matters whose time has run out and that nothing has ended, the longest overdue first.</summary>
    /// <param name="now">The moment.</param>
    /// <param name="most">How many at most.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    Task<ImmutableArray<string>> DueAsync(DateTimeOffset now, int most, CancellationToken cancellationToken = default);

    /// <summary>The entries after a place, in their order, up to now. Whoever follows by the last place that was seen misses none.</summary>
    /// <param name="after">The <see cref="LedgerEntry.Sequence"/> after which; 0 for all.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    IAsyncEnumerable<LedgerEntry> EntriesAsync(long after, CancellationToken cancellationToken = default);

    /// <summary>Opens the ledger as it stands at one moment, to be read whole while others go on writing.</summary>
    /// <param name="cancellationToken">Stops waiting.</param>
    Task<ILedgerSnapshot> SnapshotAsync(CancellationToken cancellationToken = default);

    /// <summary>Waits until there are entries after a place. May end before there are.</summary>
    /// <param name="after">The <see cref="LedgerEntry.Sequence"/> after which.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <exception cref="LedgerException"><see cref="LedgerProblem.Unavailable"/>.</exception>
    Task WaitAsync(long after, CancellationToken cancellationToken = default);

    /// <summary>Looks at how the store stands. Nothing is changed by it.</summary>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <exception cref="LedgerException">
    /// <see cref="LedgerProblem.Unavailable"/> where it does not answer, or <see cref="LedgerProblem.NewerStore"/> where a later version has
    /// brought it to its own meanwhile.
    /// </exception>
    Task<StoreCondition> ConditionAsync(CancellationToken cancellationToken = default);
}
