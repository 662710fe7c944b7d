using Npgsql;

namespace PolicyFlex.Sql;

/// <summary>
/// Listens for all followers of a process whether a ledger has more entries, on a connection of its own, from the first time that one of them
/// waits. A lost connection is opened again; meanwhile, and behind a pooler that does not pass on what is told, followers look by themselves.
/// </summary>
/// <param name="source">Where connections come from.</param>
/// <param name="ledger">The ledger's id.</param>
internal sealed class PostgresListener(NpgsqlDataSource source, int ledger) : IAsyncDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private readonly CancellationTokenSource _stopping = new();
    private readonly Lock _lock = new();
    private TaskCompletionSource _next = New();
    private Task? _listening;

    /// <summary>Ends when more has come since it was asked for, or may have.</summary>
    public Task Next()
    {
        lock (_lock)
        {
            _listening ??= Task.Run(ListenAsync);
            return _next.Task;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync().ConfigureAwait(false);
        await (_listening ?? Task.CompletedTask).ConfigureAwait(false);
        _stopping.Dispose();
    }

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private void Wake()
    {
        lock (_lock)
        {
            _next.SetResult();
            _next = New();
        }
    }

    private async Task ListenAsync()
    {
        using var timer = new PeriodicTimer(Pause);
        try
        {
            while (true)
            {
                await TryListenAsync(_stopping.Token).ConfigureAwait(false);
                await timer.WaitForNextTickAsync(_stopping.Token).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException)
        {
            // The store is closed.
        }
    }

    private async Task TryListenAsync(CancellationToken cancellationToken)
    {
        try
        {
            var connection = await source.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
            await using (connection.ConfigureAwait(false))
            {
                connection.Notification += (_, _) => Wake();
                try
                {
                    await RunAsync(connection, $"LISTEN {PostgresChannel.Of(ledger)}", cancellationToken).ConfigureAwait(false);

                    // What came before it listened was told to nobody.
                    Wake();
                    while (true)
                    {
                        await connection.WaitAsync(cancellationToken).ConfigureAwait(false);
                    }
                }
                finally
                {
                    // The connection goes back to whoever uses it next, who does not listen.
                    if (connection.State == System.Data.ConnectionState.Open)
                    {
                        await RunAsync(connection, "UNLISTEN *", CancellationToken.None).ConfigureAwait(false);
                    }
                }
            }
        }
        catch (Exception exception) when (exception is NpgsqlException or ObjectDisposedException)
        {
            Wake();
        }
    }

    private static async Task RunAsync(NpgsqlConnection connection, string sql, CancellationToken cancellationToken)
    {
        var command = new NpgsqlCommand(sql, connection);
        await using (command.ConfigureAwait(false))
        {
            await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
        }
    }
}
