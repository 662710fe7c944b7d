using FluentAssertions;
using Npgsql;
using PolicyFlex.Ledger;
using PolicyFlex.Sql;
using Xunit;
using static PolicyFlex.Tests.Ledgers.StoreWriting;

namespace PolicyFlex.Tests.Ledgers;

/// <summary>A host that stands still, or that the network has lost, between the two trips of a transaction.</summary>
[Collection(PostgresTests.Name)]
public sealed class PostgresFrozenHostTests(PostgresServer server)
{
    [PostgresFact]
    public async Task Whoever_stands_still_while_holding_an_account_holds_up_the_others_for_a_while_only()
    {
        var database = await server.CreateDatabaseAsync();
        await using var frozen = new PostgresLedgerStore(database + "Options=-c idle_in_transaction_session_timeout=300;");
        await using var other = new PostgresLedgerStore(database);
        await frozen.OpenAsync();
        await other.OpenAsync();
        using var thaw = new ManualResetEventSlim();
        var holds = new TaskCompletionSource();
        var writing = Task.Run(() => frozen.WriteAsync(Reads(Of("c-1")), _ =>
        {
            holds.TrySetResult();
            thaw.Wait();
            return new StoreWrites { Entries = [One("grant/1", Of("c-1"))] };
        }));
        await holds.Task;

        await other.AddAsync("grant/2", Of("c-1"));
        thaw.Set();
        try
        {
            await writing;
        }
        catch (LedgerException lost) when (lost.IsUncertain)
        {
            await other.AddAsync("grant/1", Of("c-1"));
        }

        (await other.MattersAsync()).Should().BeEquivalentTo("grant/1", "grant/2");
        (await other.UsedAsync(Of("c-1"))).Should().Be(2);
    }

    [PostgresTheory]
    [InlineData("0", "10s")]
    [InlineData("3s", "3s")]
    [InlineData("1min", "1min")]
    public async Task A_while_is_ten_seconds_unless_the_database_says_otherwise(string setting, string held)
    {
        var database = await server.CreateDatabaseAsync() + $"Options=-c idle_in_transaction_session_timeout={setting};";
        await using var source = NpgsqlDataSource.Create(database);
        await using var store = new PostgresLedgerStore(source);
        await store.OpenAsync();
        await RunAsync(
            source,
            """
            CREATE TABLE seen (setting text);
            CREATE FUNCTION see() RETURNS trigger LANGUAGE plpgsql AS
                $$ BEGIN INSERT INTO seen SELECT current_setting('idle_in_transaction_session_timeout'); RETURN NULL; END $$;
            CREATE TRIGGER see AFTER INSERT ON policyflex.entry FOR EACH ROW EXECUTE FUNCTION see()
            """);

        await store.AddAsync("grant/1", Of("c-1"));

        await using var command = source.CreateCommand("SELECT setting FROM seen");
        (await command.ExecuteScalarAsync()).Should().Be(held);
    }

    [Fact]
    public void What_the_database_ended_since_a_host_stood_still_was_not_written_and_is_tried_again()
    {
        var ended = new PostgresException("terminating connection due to idle-in-transaction timeout", "FATAL", "FATAL", "25P03");

        (PostgresFaults.LeavesOpen(ended), PostgresFaults.MayPass(ended)).Should().Be((false, true));
        PostgresFaults.Tell(ended)!.Message.Should().Be(
            "This host stood still while it held a part of the ledger, and the database went on without it. Nothing was written. "
            + "PostgreSQL says: terminating connection due to idle-in-transaction timeout");
    }

    private static async Task RunAsync(NpgsqlDataSource source, string sql)
    {
        await using var command = source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }
}
