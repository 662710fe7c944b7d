using FluentAssertions;
using Npgsql;
using PolicyFlex.Ledger;
using PolicyFlex.Sql;
using PolicyFlex.Tests.Tool;
using Xunit;
using static PolicyFlex.Tests.Ledgers.LedgerShop;

namespace PolicyFlex.Tests.Ledgers;

[Collection(PostgresTests.Name)]
public sealed class PostgresBadInputTests(PostgresServer server)
{
    [PostgresFact]
    public async Task In_PostgreSQL_what_cannot_be_meant_is_told_and_nothing_is_written()
    {
        await using var store = await server.OpenAsync();
        await LedgerBadInput.RunAsync(store);
    }

    [PostgresFact]
    public async Task A_database_that_is_gone_in_the_middle_is_told()
    {
        var database = await server.CreateDatabaseAsync();
        await using var store = new PostgresLedgerStore(database);
        await store.OpenAsync();
        await using var ledger = new GrantLedger(store);
        await ledger.RegisterAsync(Registered);
        await ledger.ReserveAsync(new Reservation { Id = "g-1", Terms = Terms(10, TimeProvider.System.GetUtcNow()) });
        await server.RunAsync($"DROP DATABASE {new NpgsqlConnectionStringBuilder(database).Database} WITH (FORCE)");

        foreach (var call in new Func<Task>[] { () => ledger.PostAsync("g-1"), () => ledger.FindAsync("g-1"), () => ledger.ReadAsync([Of(Budget)]) })
        {
            var thrown = (await call.Should().ThrowAsync<LedgerException>()).Which;
            (thrown.Problem, thrown.IsUncertain).Should().Be((LedgerProblem.Unavailable, false));
            thrown.Message.Should().StartWith("The ledger's database is not there: check its name, or create it.");
        }

        var run = ToolRun.Of("ledger", "post", "g-1", "--ledger", $"postgres:{database}");
        (run.Exit, run.Out).Should().Be((2, ""));
        run.Error.Should().StartWith("error PF631: The ledger's database is not there: check its name, or create it.");
    }

    [PostgresFact]
    public async Task A_server_that_crashes_between_holding_and_giving_loses_nothing_that_was_acknowledged()
    {
        await using var store = await server.OpenAsync();
        await using var ledger = new GrantLedger(store);
        await ledger.RegisterAsync(Registered);
        await ledger.ReserveAsync(new Reservation { Id = "g-1", Terms = Terms(10, TimeProvider.System.GetUtcNow()) });
        await server.CrashAsync();

        (await ledger.PostAsync("g-1")).State.Should().Be(GrantState.Posted);
        (await LedgerAudit.RunAsync(store)).Faults.Should().BeEmpty();
    }
}
