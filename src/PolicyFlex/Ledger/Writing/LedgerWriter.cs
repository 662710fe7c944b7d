using System.Threading.Channels;

namespace PolicyFlex.Ledger;

/// <summary>
/// The one writer of a process: whatever waits is written in one transaction, so that callers share the cost of making it durable. What
/// another process holds up is left to a second lane and holds up nobody else.
/// </summary>
internal sealed class LedgerWriter : IAsyncDisposable
{
    private readonly ILedgerStore _store;
    private readonly Func<DateTimeOffset> _now;
    private readonly int _most;
    private readonly Channel<ILedgerWork> _waiting = Channel.CreateUnbounded<ILedgerWork>(new UnboundedChannelOptions { SingleReader = true });
    private readonly Channel<ILedgerWork> _heldUp = Channel.CreateUnbounded<ILedgerWork>(new UnboundedChannelOptions { SingleReader = true });
    private readonly CancellationTokenSource _stopping = new();
    private readonly Task _lanes;

    /// <param name="store">Where to.</param>
    /// <param name="now">The clock.</param>
    /// <param name="most">How many works go into one transaction at most.</param>
    public LedgerWriter(ILedgerStore store, Func<DateTimeOffset> now, int most)
    {
        (_store, _now, _most) = (store, now, most);
        _lanes = Task.WhenAll(Task.Run(() => RunAsync(_waiting.Reader, skipBusy: true)), Task.Run(() => RunAsync(_heldUp.Reader, skipBusy: false)));
    }

    /// <summary>Writes something.</summary>
    /// <exception cref="ObjectDisposedException">The ledger is closed.</exception>
    public Task<T> WriteAsync<T>(LedgerWork<T> work, CancellationToken cancellationToken)
    {
        var answer = work.WaitAsync(cancellationToken);
        ObjectDisposedException.ThrowIf(!_waiting.Writer.TryWrite(work), typeof(GrantLedger));
        return answer;
    }

    /// <summary>Writes what waits, and stops.</summary>
    public async ValueTask DisposeAsync()
    {
        if (!_waiting.Writer.TryComplete())
        {
            return;
        }

        await _waiting.Reader.Completion.ConfigureAwait(false);
        _heldUp.Writer.TryComplete();
        await _lanes.ConfigureAwait(false);
        await _stopping.CancelAsync().ConfigureAwait(false);
        _stopping.Dispose();
    }

    private async Task RunAsync(ChannelReader<ILedgerWork> lane, bool skipBusy)
    {
        ILedgerWork? left = null;
        while (left is not null || await lane.WaitToReadAsync().ConfigureAwait(false))
        {
            (var batch, left) = Take(lane, left);
            if (batch.Count > 0)
            {
                await WriteAsync(batch, skipBusy).ConfigureAwait(false);
            }
        }
    }

    /// <summary>Takes what waits; a work that has to be alone goes by itself.</summary>
    private (List<ILedgerWork> Batch, ILedgerWork? Left) Take(ChannelReader<ILedgerWork> lane, ILedgerWork? left)
    {
        var batch = new List<ILedgerWork>();
        while (batch.Count < _most && (left is not null || lane.TryRead(out left)))
        {
            var work = left;
            left = null;
            if (work.IsAbandoned)
            {
                continue;
            }

            if (work.Alone && batch.Count > 0)
            {
                return (batch, work);
            }

            batch.Add(work);
            if (work.Alone)
            {
                break;
            }
        }

        return (batch, null);
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
        if (!_heldUp.Writer.TryWrite(work))
        {
            work.Fail(new ObjectDisposedException(nameof(GrantLedger)));
        }
    }
}
