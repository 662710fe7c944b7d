using FluentAssertions;
using Npgsql;
using PolicyFlex.Ledger;
using PolicyFlex.Sql;
using Xunit;
using static PolicyFlex.Tests.Ledgers.StoreWriting;

namespace PolicyFlex.Tests.Ledgers;

[Collection(PostgresTests.Name)]
public sealed class PostgresFollowingTests(PostgresServer server)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    [PostgresFact]
    public async Task In_PostgreSQL_all_is_told_while_it_happens()
    {
        var ledger = PostgresServer.Fresh();
        await using var one = await server.OpenAsync(ledger);
        await using var other = await server.OpenAsync(ledger);
        await LedgerFollowing.TellsAllAsync(one, other);
    }

    [PostgresFact]
    public async Task In_PostgreSQL_nothing_is_missed()
    {
        var ledger = PostgresServer.Fresh();
        await using var one = await server.OpenAsync(ledger);
        await using var other = await server.OpenAsync(ledger);
        await using var third = new PostgresLedgerStore(server.ConnectionString("Maximum Pool Size=4"), ledger);
        await third.OpenAsync();
        await LedgerFollowing.MissesNoneAsync(one, other, third);
    }

    [PostgresFact]
    public async Task Who_waits_is_told_and_still_is_once_the_connection_that_listens_was_lost()
    {
        var ledger = PostgresServer.Fresh();
        await using var store = await server.OpenAsync(ledger);
        await store.AddAsync("grant/1", Of("c-1"));
        var waiting = store.WaitAsync(await LastAsync(store));
        var listens = $"SELECT count(*) = 1 FROM pg_stat_activity WHERE query = (SELECT 'LISTEN policyflex_' || id FROM policyflex.ledger WHERE name = '{ledger}')";
        await server.UntilAsync(listens);
        await server.RunAsync(listens.Replace("count(*) = 1", "pg_terminate_backend(pid)", StringComparison.Ordinal));
        await store.AddAsync("grant/2", Of("c-1"));
        await waiting.WaitAsync(Patience);

        waiting = store.WaitAsync(await LastAsync(store));
        await server.UntilAsync(listens);
        await store.AddAsync("grant/3", Of("c-1"));
        await waiting.WaitAsync(Patience);
    }

    [PostgresFact]
    public async Task A_connection_that_listened_is_given_back_and_listens_no_more()
    {
        var ledger = PostgresServer.Fresh();
        await using var source = NpgsqlDataSource.Create(server.ConnectionString("Maximum Pool Size=1;No Reset On Close=true"));
        await using (var store = new PostgresLedgerStore(source, ledger))
        {
            await store.OpenAsync();
            var number = server.Read<int>($"SELECT id FROM policyflex.ledger WHERE name = '{ledger}'");
            await using var listener = new PostgresListener(source, number);
            _ = listener.Next();
            await server.UntilAsync($"SELECT count(*) = 1 FROM pg_stat_activity WHERE query = 'LISTEN policyflex_{number}'");
        }

        await using var command = source.CreateCommand("SELECT count(*) FROM pg_listening_channels()");
        (await command.ExecuteScalarAsync()).Should().Be(0L);
    }

    private static async Task<long> LastAsync(ILedgerStore store)
    {
        var last = 0L;
        await foreach (var entry in store.EntriesAsync(0))
        {
            last = entry.Sequence;
        }

        return last;
    }
}
