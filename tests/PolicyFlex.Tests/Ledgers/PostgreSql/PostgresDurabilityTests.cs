using System.Collections.Concurrent;
using FluentAssertions;
using Npgsql;
using PolicyFlex.Ledger;
using PolicyFlex.Sql;
using Xunit;
using static PolicyFlex.Tests.Ledgers.StoreWriting;

namespace PolicyFlex.Tests.Ledgers;

[Collection(PostgresTests.Name)]
public sealed class PostgresDurabilityTests(PostgresServer server)
{
    /// <summary>Nothing but the loss of power would show that it is off.</summary>
    [PostgresTheory]
    [InlineData("off", "on")]
    [InlineData("local", "on")]
    [InlineData("on", "on")]
    [InlineData("remote_apply", "remote_apply")]
    public async Task Whatever_is_acknowledged_is_on_disk(string setting, string written)
    {
        var database = await server.CreateDatabaseAsync() + $"Options=-c synchronous_commit={setting};";
        await using var source = NpgsqlDataSource.Create(database);
        await using var store = new PostgresLedgerStore(source);
        await store.OpenAsync();
        await RunAsync(
            source,
            """
            CREATE TABLE seen (setting text);
            CREATE FUNCTION see() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN INSERT INTO seen SELECT current_setting('synchronous_commit'); RETURN NULL; END $$;
            CREATE CONSTRAINT TRIGGER see AFTER INSERT ON policyflex.entry DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION see()
            """);

        await store.AddAsync("grant/1", Of("c-1"));

        await using var command = source.CreateCommand("SELECT setting FROM seen");
        (await command.ExecuteScalarAsync()).Should().Be(written);
    }

    [PostgresFact]
    public async Task After_a_crash_of_the_server_every_acknowledged_grant_is_there_and_none_twice()
    {
        await using var store = new PostgresLedgerStore(server.ConnectionString(), PostgresServer.Fresh());
        await store.OpenAsync();
        var acknowledged = new ConcurrentBag<string>();
        using var enough = new CancellationTokenSource();
        var workers = Enumerable.Range(0, 6).Select(worker => Task.Run(() => WorkAsync(store, worker, acknowledged, enough))).ToList();
        for (var crash = 0; crash < 2; crash++)
        {
            var before = acknowledged.Count;
            await UntilAsync(() => acknowledged.Count > before + 40);
            await server.CrashAsync();
        }

        await UntilAsync(() => acknowledged.Count > 150);
        await enough.CancelAsync();
        await Task.WhenAll(workers);

        var matters = await store.MattersAsync();
        matters.Should().OnlyHaveUniqueItems().And.Contain(acknowledged);
        (await store.UsedAsync(Of("everybody"))).Should().Be(matters.Count);
        await using var snapshot = await store.SnapshotAsync();
        await foreach (var account in snapshot.AccountsAsync())
        {
            account.Windows.Should().OnlyContain(window => window.Used == window.Sum);
        }
    }

    private static async Task WorkAsync(ILedgerStore store, int worker, ConcurrentBag<string> acknowledged, CancellationTokenSource enough)
    {
        for (var i = 0; !enough.IsCancellationRequested; i++)
        {
            var matter = $"grant/{worker}-{i}";
            while (!await TryAsync(store, matter, worker))
            {
            }

            acknowledged.Add(matter);
        }
    }

    /// <summary>Asks for a grant; whoever does not know whether it was written asks again.</summary>
    private static async Task<bool> TryAsync(ILedgerStore store, string matter, int worker)
    {
        try
        {
            await store.AddAsync(matter, Of($"c-{worker}"), Of("everybody"));
            return true;
        }
        catch (LedgerException failure) when (failure.Problem == LedgerProblem.Unavailable)
        {
            return false;
        }
    }

    private static async Task UntilAsync(Func<bool> holds)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(5));
        while (!holds())
        {
            await timer.WaitForNextTickAsync();
        }
    }

    private static async Task RunAsync(NpgsqlDataSource source, string sql)
    {
        await using var command = source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }
}
