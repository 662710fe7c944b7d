namespace PolicyFlex.Ledger;

/// <summary>
/// The one writer of a process: whatever waits is written in one transaction, or in a few where the store works on several at once, so that
/// callers share the cost of making it durable. What another process holds up is left to a second lane and holds up nobody else.
/// </summary>
internal sealed class LedgerWriter : IAsyncDisposable
{
    private readonly ILedgerStore _store;
    private readonly Func<DateTimeOffset> _now;
    private readonly LedgerLane _first;
    private readonly LedgerLane _heldUp;
    private readonly CancellationTokenSource _stopping = new();
    private bool _isDisposed;

    /// <param name="store">Where to.</param>
    /// <param name="now">The clock.</param>
    /// <param name="most">How many works go into one transaction at most.</param>
    public LedgerWriter(ILedgerStore store, Func<DateTimeOffset> now, int most)
    {
        (_store, _now) = (store, now);
        _first = new LedgerLane(most, batch => WriteAsync(batch, skipBusy: true), Math.Max(store.MostAtOnce, 1));
        _heldUp = new LedgerLane(most, batch => WriteAsync(batch, skipBusy: false));
    }

    /// <summary>Writes something.</summary>
    /// <exception cref="ObjectDisposedException">The ledger is closed.</exception>
    public Task<T> WriteAsync<T>(LedgerWork<T> work, CancellationToken cancellationToken)
    {
        var answer = work.WaitAsync(cancellationToken);
        ObjectDisposedException.ThrowIf(!_first.TryAdd(work), typeof(GrantLedger));
        return answer;
    }

    /// <summary>Writes what waits, and stops.</summary>
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _isDisposed, true))
        {
            return;
        }

        await _first.CloseAsync().ConfigureAwait(false);
        await _heldUp.CloseAsync().ConfigureAwait(false);
        await _stopping.CancelAsync().ConfigureAwait(false);
        _stopping.Dispose();
    }

    private async Task WriteAsync(List<ILedgerWork> batch, bool skipBusy)
    {
        while (batch.Count > 0)
        {
            var again = new List<ILedgerWork>();
            var busy = new List<ILedgerWork>();
            try
            {
                await WriteOnceAsync(batch, skipBusy, again, busy).ConfigureAwait(false);
            }
            catch (Exception exception) when (batch.Count > 1 && exception is not LedgerException { Problem: LedgerProblem.Unavailable })
            {
                // One of them cannot be written: each is tried by itself, so that it fails alone.
                foreach (var work in batch)
                {
                    await WriteAsync([work], skipBusy).ConfigureAwait(false);
                }

                return;
            }
            catch (Exception exception)
            {
                batch.ForEach(work => work.Fail(exception));
                return;
            }

            foreach (var work in batch.Except(again).Except(busy))
            {
                work.Answer();
            }

            busy.ForEach(work => HoldUp(work));
            batch = again;
        }
    }

    private Task WriteOnceAsync(List<ILedgerWork> batch, bool skipBusy, List<ILedgerWork> again, List<ILedgerWork> busy)
    {
        var reads = new WorkReads();
        foreach (var work in batch)
        {
            work.Read(reads);
        }

        var now = _now();
        return _store.WriteAsync(
            reads.For(now, batch is [{ Alone: true }], skipBusy),
            view =>
            {
                again.Clear();
                busy.Clear();
                var overlay = new LedgerOverlay(view, now);
                foreach (var work in batch)
                {
                    if (view.Busy.Count > 0 && IsHeldUp(work, overlay))
                    {
                        busy.Add(work);
                    }
                    else if (!work.Decide(overlay))
                    {
                        again.Add(work);
                    }
                }

                return overlay.Writes with { Move = batch is [var only] && again.Count == 0 ? only.Move : null };
            },
            _stopping.Token);
    }

    private static bool IsHeldUp(ILedgerWork work, LedgerOverlay overlay)
    {
        var reads = new WorkReads();
        work.Read(reads);
        return reads.IsAnyBusy(overlay);
    }

    private void HoldUp(ILedgerWork work)
    {
        if (!_heldUp.TryAdd(work))
        {
            work.Fail(new ObjectDisposedException(nameof(GrantLedger)));
        }
    }
}
