using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace PolicyFlex.Ledger;

/// <summary>A ledger in the memory of one process, for tests, samples and policies that are tried out: it is gone with the process.</summary>
public sealed class MemoryLedgerStore : ILedgerStore
{
    private readonly TimeProvider _time;
    private readonly MemoryBook _book = new();
    private readonly Lock _lock = new();

    /// <summary>Makes an empty ledger.</summary>
    /// <param name="time">The clock of the store. Default: the machine's.</param>
    public MemoryLedgerStore(TimeProvider? time = null) => _time = time ?? TimeProvider.System;

    /// <inheritdoc/>
    public Task OpenAsync(CancellationToken cancellationToken = default) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task WriteAsync(StoreReads reads, Func<StoreView, StoreWrites> decide, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(reads);
        ArgumentNullException.ThrowIfNull(decide);
        if (cancellationToken.IsCancellationRequested)
        {
            return Task.FromCanceled(cancellationToken);
        }

        try
        {
            lock (_lock)
            {
                var view = _book.Read(reads);
                _book.Write(reads, view, decide(view));
            }

            return Task.CompletedTask;
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return Task.FromException(exception);
        }
    }

    /// <inheritdoc/>
    public Task<StoreView> ReadAsync(StoreReads reads, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(reads);
        return Locked(() => _book.Read(reads), cancellationToken);
    }

    /// <inheritdoc/>
    public Task<ImmutableArray<string>> DueAsync(DateTimeOffset now, int most, CancellationToken cancellationToken = default) =>
        Locked(() => _book.Due(now, most), cancellationToken);

    /// <inheritdoc/>
    public async IAsyncEnumerable<LedgerEntry> EntriesAsync(long after, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        foreach (var entry in await Locked(() => _book.After(after), cancellationToken).ConfigureAwait(false))
        {
            yield return entry;
        }
    }

    /// <inheritdoc/>
    public Task<ILedgerSnapshot> SnapshotAsync(CancellationToken cancellationToken = default) =>
        Locked<ILedgerSnapshot>(() => new MemorySnapshot(_book.After(0), _book.Reports()), cancellationToken);

    /// <inheritdoc/>
    public Task<DateTimeOffset> ClockAsync(CancellationToken cancellationToken = default) =>
        cancellationToken.IsCancellationRequested ? Task.FromCanceled<DateTimeOffset>(cancellationToken) : Task.FromResult(_time.GetUtcNow());

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private Task<T> Locked<T>(Func<T> read, CancellationToken cancellationToken)
    {
        if (cancellationToken.IsCancellationRequested)
        {
            return Task.FromCanceled<T>(cancellationToken);
        }

        lock (_lock)
        {
            return Task.FromResult(read());
        }
    }
}
