using PolicyFlex.Ledger;

namespace PolicyFlex.Review;

/// <summary>
/// Decisions that wait to be written, and what writes them in the background, batch by batch. What cannot be written waits and is tried again;
/// what does not fit any more is dropped and counted.
/// </summary>
internal sealed class CaseQueue : IAsyncDisposable
{
    private const int LastTries = 3;

    private readonly ReviewJournalOptions _options;
    private readonly Func<CaseBatch, CancellationToken, Task> _write;
    private readonly ITimer _timer;
    private readonly Lock _lock = new();
    private readonly Queue<WaitingCase> _waiting = new();
    private readonly SemaphoreSlim _turn = new(1, 1);
    private CaseBatch? _batch;
    private long _dropped;
    private bool _isWoken;
    private bool _isHurried;
    private bool _isClosed;

    /// <param name="options">How it works.</param>
    /// <param name="time">What the longest wait is measured by.</param>
    /// <param name="write">Writes a batch durably; called again with the same one after it failed.</param>
    public CaseQueue(ReviewJournalOptions options, TimeProvider time, Func<CaseBatch, CancellationToken, Task> write)
    {
        (_options, _write) = (options, write);
        _timer = time.CreateTimer(static queue => _ = ((CaseQueue)queue!).WriteAsync(), this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>How many were dropped.</summary>
    public long Dropped => Interlocked.Read(ref _dropped);

    /// <summary>How many wait.</summary>
    public int Waiting
    {
        get
        {
            lock (_lock)
            {
                return _waiting.Count + (_batch?.Cases.Length ?? 0);
            }
        }
    }

    /// <summary>Why the last try to write failed; null if it did not.</summary>
    public Exception? Failure { get; private set; }

    /// <summary>Adds a decision, or drops and counts it. Never waits.</summary>
    public void Add(WaitingCase waiting)
    {
        lock (_lock)
        {
            if (_isClosed || _waiting.Count >= _options.MostWaiting)
            {
                Interlocked.Increment(ref _dropped);
                return;
            }

            _waiting.Enqueue(waiting);
            Wake();
        }
    }

    /// <summary>Writes all that waits now.</summary>
    /// <exception cref="LedgerException">It cannot be written; it goes on waiting.</exception>
    public async Task FlushAsync(CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            for (var left = Waiting; left > 0 && Next() is { } batch; left -= batch.Cases.Length)
            {
                await _write(batch, cancellationToken).ConfigureAwait(false);
                Done();
            }
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            Failure = exception;
            throw;
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>Writes what waits, and takes nothing more. What cannot be written then is dropped and counted.</summary>
    public async ValueTask DisposeAsync()
    {
        lock (_lock)
        {
            if (_isClosed)
            {
                return;
            }

            _isClosed = true;
        }

        for (var tries = 0; tries < LastTries && Waiting > 0 && Failure is not ObjectDisposedException; tries++)
        {
            await TryFlushAsync().ConfigureAwait(false);
        }

        lock (_lock)
        {
            Interlocked.Add(ref _dropped, _waiting.Count + (_batch?.Cases.Length ?? 0));
            _waiting.Clear();
            _batch = null;
        }

        await _timer.DisposeAsync().ConfigureAwait(false);
    }

    private async Task WriteAsync()
    {
        await TryFlushAsync().ConfigureAwait(false);
        lock (_lock)
        {
            (_isWoken, _isHurried) = (false, false);
            if (!_isClosed && (_waiting.Count > 0 || _batch is not null))
            {
                Wake();
            }
        }
    }

    /// <summary>Writes what waits, if it can be; a failure is kept to be asked for.</summary>
    private async Task TryFlushAsync()
    {
        try
        {
            await FlushAsync(CancellationToken.None).ConfigureAwait(false);
        }
        catch (Exception) when (Failure is not null)
        {
            // It waits, and is tried again.
        }
    }

    /// <summary>Has the writer begin: at once if a batch is full, else in a while, and also in a while after a failure. Within the lock.</summary>
    private void Wake()
    {
        var isFull = _waiting.Count >= _options.MostInOneBatch && Failure is null;
        if (_isHurried || (_isWoken && !isFull))
        {
            return;
        }

        (_isWoken, _isHurried) = (true, isFull);
        _timer.Change(isFull ? TimeSpan.Zero : _options.LongestWait, Timeout.InfiniteTimeSpan);
    }

    /// <summary>The batch that is written next: the one that was tried before, if there is one.</summary>
    private CaseBatch? Next()
    {
        lock (_lock)
        {
            if (_batch is null && _waiting.Count > 0)
            {
                var cases = new WaitingCase[Math.Min(_options.MostInOneBatch, _waiting.Count)];
                for (var i = 0; i < cases.Length; i++)
                {
                    cases[i] = _waiting.Dequeue();
                }

                _batch = new CaseBatch(Guid.NewGuid().ToString("N"), [.. cases]);
            }

            return _batch;
        }
    }

    private void Done()
    {
        lock (_lock)
        {
            (_batch, Failure) = (null, null);
        }
    }
}
