namespace PolicyFlex.Ledger;

/// <summary>
/// Writes what waits, batch after batch: who comes while a batch is written goes into the next, together with all others who do. Where the store
/// works on several transactions at once, so many batches are written beside each other, of works that have nothing in common. Nothing of a
/// caller's context goes with it.
/// </summary>
/// <param name="most">How many works a batch has at most.</param>
/// <param name="write">Writes a batch; does not fail.</param>
/// <param name="atOnce">How many batches are written at once at most.</param>
internal sealed class LedgerLane(int most, Func<List<ILedgerWork>, Task> write, int atOnce = 1) : IThreadPoolWorkItem
{
    private const int MostYields = 3;

    /// <summary>How many works at most are written by their callers in turn, before the lane looks again whether they still come one by one.</summary>
    private const int MostByCallers = 16;

    private readonly Lock _lock = new();
    private readonly WaitingWorks _works = new(most, atOnce);
    private readonly TaskCompletionSource _closed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private ExecutionContext? _nobodys;
    private bool _isGathering;
    private bool _isClosed;
    private int _answered;
    private int _seen;
    private int _yields;
    private int _lonely;
    private int _byCallers;

    /// <summary>Adds a work; false if the lane is closed. May have written it when it returns.</summary>
    public bool TryAdd(ILedgerWork work)
    {
        bool byCaller;
        lock (_lock)
        {
            if (_isClosed)
            {
                return false;
            }

            _works.Add(work);
            if (_isGathering || !_works.HasRoom)
            {
                return true;
            }

            _isGathering = true;
            byCaller = _works.IsIdle && _byCallers < _lonely && Thread.CurrentThread.IsThreadPoolThread;
            _byCallers = byCaller ? _byCallers + 1 : 0;
        }

        if (byCaller)
        {
            ExecutionContext.Run(_nobodys!, static lane => _ = ((LedgerLane)lane!).RunAsync(), this);
            return true;
        }

        // On the thread that the caller gives back by waiting, and not at once: a caller may have more to add first.
        ThreadPool.UnsafeQueueUserWorkItem(this, preferLocal: true);
        return true;
    }

    /// <summary>Takes nothing more, and waits until what has come is written.</summary>
    public Task CloseAsync()
    {
        lock (_lock)
        {
            _isClosed = true;
            EndIfDone();
        }

        return _closed.Task;
    }

    void IThreadPoolWorkItem.Execute()
    {
        _nobodys ??= ExecutionContext.Capture();

        // Those who were answered come back with what they want next: as long as they do, and there is room, it goes into one batch with what waits.
        var waiting = Waiting;
        if (waiting < _answered && (waiting > _seen || _yields < MostYields))
        {
            _yields = waiting > _seen ? 0 : _yields + 1;
            _seen = waiting;
            Yield();
        }
        else
        {
            _ = RunAsync();
        }
    }

    /// <summary>Writes a batch, then lets others have the thread before the next, if there may be one.</summary>
    private async Task RunAsync()
    {
        var batch = Take();
        if (batch.Count == 0)
        {
            return;
        }

        await write(batch).ConfigureAwait(false);
        if (GoesOnAfter(batch))
        {
            Yield();
        }
    }

    /// <summary>Takes a batch; if there is none, whoever comes next begins, or the batch that ends next goes on.</summary>
    private List<ILedgerWork> Take()
    {
        List<ILedgerWork> batch;
        bool goesOn;
        lock (_lock)
        {
            (_answered, _seen, _yields) = (0, 0, 0);
            batch = _works.Take();
            SeeHowTheyCome(batch.Count);
            _isGathering = goesOn = batch.Count > 0 && _works.Count > 0 && _works.HasRoom;
            EndIfDone();
        }

        if (goesOn)
        {
            Yield();
        }

        return batch;
    }

    /// <summary>Ends a batch; tells whether the lane has to look for the next, and nobody else does so already.</summary>
    private bool GoesOnAfter(List<ILedgerWork> batch)
    {
        lock (_lock)
        {
            _works.End(batch);
            if (_isGathering || (batch.Count == 1 && _works.Count == 0))
            {
                EndIfDone();
                return false;
            }

            _isGathering = true;
            _answered = Math.Min(most, batch.Count + _works.Count);
            return true;
        }
    }

    /// <summary>
    /// Where callers come one by one, handing a work to another thread takes longer than most of the rest: then some are written by those who
    /// bring them, more with each time that nobody else came meanwhile. Whoever brings many at once has them in one batch soon.
    /// </summary>
    private void SeeHowTheyCome(int together) => _lonely = together > 1 ? 0 : Math.Min(_lonely + together, MostByCallers);

    /// <summary>Goes on behind all that waits for a thread.</summary>
    private void Yield() => ThreadPool.UnsafeQueueUserWorkItem(this, preferLocal: false);

    private int Waiting
    {
        get
        {
            lock (_lock)
            {
                return _works.Count;
            }
        }
    }

    private void EndIfDone()
    {
        if (_isClosed && !_isGathering && _works.IsIdle && _works.Count == 0)
        {
            _closed.TrySetResult();
        }
    }
}
