namespace PolicyFlex.Sql;

/// <summary>
/// The pace of whoever reads much, piece by piece: rests as long as the piece before took, the reading and what was done with it, so that half of
/// the processors' time is left to those who wait for an answer. At most a second at a time.
/// </summary>
/// <param name="time">What measures.</param>
internal sealed class ReaderPace(TimeProvider time)
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(1);

    private long? _began;

    /// <summary>How long to rest before the next piece, which begins then.</summary>
    public TimeSpan Rest => _began is not { } began ? TimeSpan.Zero
        : time.GetElapsedTime(began) is var took && took < Longest ? took
        : Longest;

    /// <summary>Rests before a piece; not before the first.</summary>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task BeginAsync(CancellationToken cancellationToken)
    {
        if (Rest is { TotalMilliseconds: >= 1 } rest)
        {
            using var timer = new PeriodicTimer(rest, time);
            await timer.WaitForNextTickAsync(cancellationToken).ConfigureAwait(false);
        }

        _began = time.GetTimestamp();
    }
}
