using PolicyFlex.Ledger;

namespace PolicyFlex.Sql;

/// <summary>Tries again what may pass by itself, for some seconds: a deadlock, a server that restarts, a connection that is lost.</summary>
internal static class Persistence
{
    private const int MostTaken = 10;

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(6);
    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(5);
    private static readonly TimeSpan LongestPause = TimeSpan.FromMilliseconds(500);

    /// <summary>Does something until it goes well, or fails in a way that does not pass.</summary>
    /// <param name="once">What is done, whole or not at all.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="LedgerException">What it failed by, in words for whoever runs it.</exception>
    public static async Task<T> RunAsync<T>(Func<CancellationToken, Task<T>> once, CancellationToken cancellationToken)
    {
        var start = TimeProvider.System.GetTimestamp();
        var (pause, taken) = (FirstPause, 0);
        while (true)
        {
            try
            {
                return await once(cancellationToken).ConfigureAwait(false);
            }
            catch (Exception exception) when (PostgresFaults.IsTaken(exception) && ++taken >= MostTaken)
            {
                throw new InvalidOperationException("A slot is taken: read the matter before writing to it.", exception);
            }
            catch (Exception exception) when (PostgresFaults.MayPass(exception) && TimeProvider.System.GetElapsedTime(start) < Longest)
            {
                // The next attempt waits for what stood in the way, with a little chance so that two do not meet again.
                await PauseAsync(pause * (0.5 + Random.Shared.NextDouble()), cancellationToken).ConfigureAwait(false);
                pause = pause * 2 < LongestPause ? pause * 2 : LongestPause;
            }
            catch (Exception exception) when (PostgresFaults.Tell(exception) is { } told)
            {
                throw told;
            }
        }
    }

    private static async Task PauseAsync(TimeSpan pause, CancellationToken cancellationToken)
    {
        using var timer = new PeriodicTimer(pause);
        await timer.WaitForNextTickAsync(cancellationToken).ConfigureAwait(false);
    }
}
