using PolicyFlex.Ledger;
using PolicyFlex.Sql;
using Xunit;
using Xunit.Abstractions;

namespace PolicyFlex.Tests.Ledgers;

/// <summary>Two processes on one database, each test's its own.</summary>
[Collection(PostgresTests.Name)]
public sealed class PostgresCrashTests(PostgresServer server, ITestOutputHelper output)
{
    [PostgresFact]
    public async Task No_limit_is_passed_and_none_has_anything_left()
    {
        var database = await server.CreateDatabaseAsync();
        await using var store = await OpenAsync(database);
        await LedgerRace.RunAsync($"postgres:{database}", store, output);
    }

    [PostgresFact]
    public async Task After_kill_9_of_processes_every_acknowledged_grant_is_there_and_none_twice()
    {
        var database = await server.CreateDatabaseAsync();
        using var crash = new LedgerCrash($"postgres:{database}", () => OpenAsync(database), output);
        await crash.KillAsync();
    }

    [PostgresFact]
    public async Task After_restarts_of_the_server_every_acknowledged_grant_is_there_and_none_twice()
    {
        var database = await server.CreateDatabaseAsync();
        using var crash = new LedgerCrash($"postgres:{database}", () => OpenAsync(database), output);
        await crash.RestartAsync(server.CrashAsync);
    }

    private static async Task<ILedgerStore> OpenAsync(string database)
    {
        var store = new PostgresLedgerStore(database);
        await store.OpenAsync();
        return store;
    }
}
