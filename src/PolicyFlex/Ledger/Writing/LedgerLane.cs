namespace PolicyFlex.Ledger;

/// <summary>
/// Writes what waits, batch after batch: who comes while a batch is written goes into the next, together with all others who do. Nothing of a
/// caller's context goes with it.
/// </summary>
/// <param name="most">How many works a batch has at most.</param>
/// <param name="write">Writes a batch; does not fail.</param>
internal sealed class LedgerLane(int most, Func<List<ILedgerWork>, Task> write) : IThreadPoolWorkItem
{
    private const int MostYields = 3;

    /// <summary>How many works at most are written by their callers in turn, before the lane looks again whether they still come one by one.</summary>
    private const int MostByCallers = 16;

    private readonly Lock _lock = new();
    private readonly Queue<ILedgerWork> _waiting = new();
    private readonly TaskCompletionSource _closed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private ExecutionContext? _nobodys;
    private bool _isWriting;
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

            _waiting.Enqueue(work);
            if (_isWriting)
            {
                return true;
            }

            _isWriting = true;
            byCaller = _byCallers < _lonely && Thread.CurrentThread.IsThreadPoolThread;
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
            if (!_isWriting)
            {
                _closed.TrySetResult();
            }
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

        SeeHowTheyCome(batch.Count);
        await write(batch).ConfigureAwait(false);
        if (batch.Count == 1 && IsDone())
        {
            return;
        }

        (_answered, _seen, _yields) = (Math.Min(most, batch.Count + Waiting), 0, 0);
        Yield();
    }

    /// <summary>
    /// Where callers come one by one, handing a work to another thread takes longer than most of the rest: then some are written by those who
    /// bring them, more with each time that nobody else came meanwhile. Whoever brings many at once has them in one batch soon.
    /// </summary>
    private void SeeHowTheyCome(int together) => _lonely = together > 1 ? 0 : Math.Min(_lonely + 1, MostByCallers);

    /// <summary>Goes on behind all that waits for a thread.</summary>
    private void Yield() => ThreadPool.UnsafeQueueUserWorkItem(this, preferLocal: false);

    private int Waiting
    {
        get
        {
            lock (_lock)
            {
                return _waiting.Count;
            }
        }
    }

    /// <summary>Whether nothing waits; then whoever comes next begins.</summary>
    private bool IsDone()
    {
        lock (_lock)
        {
            if (_waiting.Count > 0)
            {
                return false;
            }

            Stop();
            return true;
        }
    }

    private void Stop()
    {
        (_isWriting, _answered) = (false, 0);
        if (_isClosed)
        {
            _closed.TrySetResult();
        }
    }

    /// <summary>Takes what waits; a work that has to be alone goes by itself. If nothing does, whoever comes next begins.</summary>
    private List<ILedgerWork> Take()
    {
        var batch = new List<ILedgerWork>();
        lock (_lock)
        {
            while (batch.Count < most && _waiting.TryPeek(out var work) && !(work.Alone && batch.Count > 0))
            {
                _waiting.Dequeue();
                if (work.IsAbandoned)
                {
                    continue;
                }

                batch.Add(work);
                if (work.Alone)
                {
                    break;
                }
            }

            if (batch.Count == 0)
            {
                Stop();
            }
        }

        return batch;
    }
}
