using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace PolicyFlex.Ledger;

/// <summary>A ledger in the memory of one process, for tests, samples and policies that are tried out: it is gone with the process.</summary>
public sealed class MemoryLedgerStore : ILedgerStore
{
    private readonly TimeProvider? _time;
    private readonly MemoryBook _book = new();
    private readonly Lock _lock = new();
    private TaskCompletionSource _more = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Makes an empty ledger.</summary>
    /// <param name="time">A clock of the store, which hosts are compared with. Default: none.</param>
    public MemoryLedgerStore(TimeProvider? time = null) => _time = time;

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
                var (view, before) = (_book.Read(reads), _book.Last);
                _book.Write(reads, view, decide(view));
                if (_book.Last > before)
                {
                    _more.SetResult();
                    _more = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
                }
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
    public async Task WaitAsync(long after, CancellationToken cancellationToken = default)
    {
        var more = await Locked(() => _book.Last > after ? Task.CompletedTask : _more.Task, cancellationToken).ConfigureAwait(false);
        await more.WaitAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public Task<StoreCondition> ConditionAsync(CancellationToken cancellationToken = default) =>
        cancellationToken.IsCancellationRequested ? Task.FromCanceled<StoreCondition>(cancellationToken) : Task.FromResult(new StoreCondition(1, _time?.GetUtcNow(), null));

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
