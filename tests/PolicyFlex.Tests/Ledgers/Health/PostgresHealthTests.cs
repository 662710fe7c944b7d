using FluentAssertions;
using Npgsql;
using PolicyFlex.Ledger;
using PolicyFlex.Sql;
using Xunit;
using static PolicyFlex.Tests.Ledgers.LedgerShop;

namespace PolicyFlex.Tests.Ledgers;

[Collection(PostgresTests.Name)]
public sealed class PostgresHealthTests(PostgresServer server)
{
    [PostgresFact]
    public async Task A_host_is_compared_with_the_clock_of_the_server()
    {
        await using var store = await server.OpenAsync();
        await using var well = new GrantLedger(store);
        await using var unwell = new GrantLedger(store, new HandClock(TimeProvider.System.GetUtcNow().AddHours(-2)));

        (await well.CheckHealthAsync()).Should().Match<LedgerHealth>(health => health.IsHealthy && health.IsWritable && health.Version == 1 && health.ClockDifference != null);
        (await unwell.CheckHealthAsync()).Problems.Should().ContainSingle().Which.Should().Match("The clock of this host is 7* seconds behind that of the ledger's store; 5 are allowed.*");
    }

    [PostgresFact]
    public async Task A_user_who_may_only_read_is_told()
    {
        await server.CreateUserAsync("reader");
        var database = await server.CreateDatabaseAsync();
        await using var source = NpgsqlDataSource.Create(database);
        await using (var owner = new PostgresLedgerStore(source))
        {
            await owner.OpenAsync();
        }

        await using (var command = source.CreateCommand("GRANT USAGE ON SCHEMA policyflex TO reader; GRANT SELECT ON ALL TABLES IN SCHEMA policyflex TO reader; GRANT SELECT ON ALL SEQUENCES IN SCHEMA policyflex TO reader"))
        {
            await command.ExecuteNonQueryAsync();
        }

        await using var store = new PostgresLedgerStore(database + "Username=reader;Password=reader");
        await store.OpenAsync();
        await using var ledger = new GrantLedger(store);

        var health = await ledger.CheckHealthAsync();

        (health.IsReachable, health.IsWritable).Should().Be((true, false));
        health.Problems.Should().ContainSingle().Which.Should().StartWith("The database user may not write to the ledger's tables");
        var registering = () => ledger.RegisterAsync(Registered);
        (await registering.Should().ThrowAsync<LedgerException>()).Which.Message.Should().StartWith("The database user may not do what a ledger needs");
    }

    [PostgresFact]
    public async Task A_database_that_is_gone_is_not_reached()
    {
        var database = await server.CreateDatabaseAsync();
        await using var store = new PostgresLedgerStore(database);
        await store.OpenAsync();
        await using var ledger = new GrantLedger(store);
        await server.RunAsync($"DROP DATABASE {new NpgsqlConnectionStringBuilder(database).Database} WITH (FORCE)");

        var health = await ledger.CheckHealthAsync();

        (health.IsReachable, health.IsWritable, health.Version).Should().Be((false, false, null));
        health.Problems.Should().ContainSingle().Which.Should().StartWith("The ledger's database is not there");
    }
}
