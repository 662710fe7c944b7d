using Npgsql;

namespace PolicyFlex.Sql;

/// <summary>
/// Tells, for all transactions of a process, that a ledger has more entries: one word for all that came in a short while, after they are
/// committed, in a transaction of its own. Told in the transactions themselves it would hold them up: PostgreSQL lets those that tell something
/// commit one after the other.
/// </summary>
/// <param name="source">Where connections come from.</param>
/// <param name="ledger">The ledger's id.</param>
internal sealed class PostgresNotifier(NpgsqlDataSource source, int ledger) : IAsyncDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private readonly CancellationTokenSource _stopping = new();
    private readonly Lock _lock = new();
    private Task _telling = Task.CompletedTask;
    private bool _isTelling;
    private bool _hasMore;

    /// <summary>There are more entries. Returns at once.</summary>
    public void Tell()
    {
        lock (_lock)
        {
            _hasMore = true;
            if (!_isTelling)
            {
                _isTelling = true;
                _telling = Task.Run(TellAsync);
            }
        }
    }

    /// <summary>Tells what is not told yet.</summary>
    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync().ConfigureAwait(false);
        await _telling.ConfigureAwait(false);
        _stopping.Dispose();
    }

    private async Task TellAsync()
    {
        using var timer = new PeriodicTimer(Pause);
        while (HasMore())
        {
            try
            {
                var command = source.CreateCommand("SELECT set_config('synchronous_commit', 'off', true), pg_notify($1, '')");
                await using (command.ConfigureAwait(false))
                {
                    command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = PostgresChannel.Of(ledger) });
                    await command.ExecuteNonQueryAsync().ConfigureAwait(false);
                }
            }
            catch (Exception exception) when (exception is NpgsqlException or ObjectDisposedException)
            {
                // Followers look by themselves after a while.
            }

            await PauseAsync(timer).ConfigureAwait(false);
        }
    }

    private async Task PauseAsync(PeriodicTimer timer)
    {
        try
        {
            await timer.WaitForNextTickAsync(_stopping.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            // The store is closed: what is left is told at once.
        }
    }

    private bool HasMore()
    {
        lock (_lock)
        {
            (_isTelling, _hasMore) = (_hasMore, false);
            return _isTelling;
        }
    }
}
