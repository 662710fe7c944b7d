namespace PolicyFlex.Ledger;

/// <summary>Something that one caller wants written, with the answer that it waits for.</summary>
/// <typeparam name="T">The answer.</typeparam>
internal abstract class LedgerWork<T> : ILedgerWork
{
    private readonly TaskCompletionSource<T> _answer = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private CancellationTokenRegistration _registration;
    private T? _decided;
    private LedgerException? _refused;

    /// <inheritdoc/>
    public virtual bool Alone => false;

    /// <inheritdoc/>
    public virtual SubjectMove? Move => null;

    /// <inheritdoc/>
    public bool IsAbandoned => _answer.Task.IsCompleted;

    /// <inheritdoc/>
    public abstract void Read(WorkReads reads);

    /// <inheritdoc/>
    public bool Decide(LedgerOverlay overlay)
    {
        _refused = null;
        try
        {
            return TryDecide(overlay, out _decided);
        }
        catch (LedgerException refused)
        {
            _refused = refused;
            return true;
        }
    }

    /// <inheritdoc/>
    public void Answer()
    {
        _registration.Dispose();
        if (_refused is null)
        {
            _answer.TrySetResult(_decided!);
        }
        else
        {
            _answer.TrySetException(_refused);
        }
    }

    /// <inheritdoc/>
    public void Fail(Exception exception)
    {
        _registration.Dispose();
        _answer.TrySetException(exception);
    }

    /// <summary>Waits for the answer.</summary>
    /// <param name="cancellationToken">Gives up waiting; what is being written then is written all the same.</param>
    public Task<T> WaitAsync(CancellationToken cancellationToken)
    {
        _registration = cancellationToken.UnsafeRegister(static (work, token) => ((LedgerWork<T>)work!)._answer.TrySetCanceled(token), this);
        return _answer.Task;
    }

    /// <summary>Decides; adds entries only where it answers true.</summary>
    /// <returns>Whether there is an answer; if not, it is tried again with what <see cref="Read"/> names then.</returns>
    /// <exception cref="LedgerException">It is refused.</exception>
    protected abstract bool TryDecide(LedgerOverlay overlay, out T? answer);
}
