using FluentAssertions;
using Npgsql;
using PolicyFlex.Ledger;
using PolicyFlex.Sql;
using Xunit;
using static PolicyFlex.Tests.Ledgers.StoreWriting;

namespace PolicyFlex.Tests.Ledgers;

[Collection(PostgresTests.Name)]
public sealed class PostgresPlanTests(PostgresServer server)
{
    private const string Rows =
        "SELECT sum(pg_stat_get_xact_tuples_returned(i.indexrelid))::bigint FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid "
        + "WHERE c.relnamespace = 'policyflex'::regnamespace";

    /// <summary>A connection plans once, and a ledger that was empty then is large a minute later, before anybody has counted its rows.</summary>
    [PostgresFact]
    public async Task Plans_that_were_made_while_the_tables_were_empty_serve_as_well_once_they_are_large()
    {
        await using var source = NpgsqlDataSource.Create(await server.CreateDatabaseAsync() + "Maximum Pool Size=1");
        await using var store = new PostgresLedgerStore(source);
        await store.OpenAsync();
        for (var i = 0; i < 40; i++)
        {
            var matters = Enumerable.Range(0, 100).Select(j => $"grant/{i}-{j}").ToList();
            var reads = Reads([.. matters.Select(Of)]) with { Matters = [.. matters] };
            await store.WriteAsync(reads, _ => new StoreWrites { Entries = [.. matters.Select(matter => One(matter, Of(matter)) with { Due = Noon })] });
        }

        (await RowsAsync(source)).Should().BeLessThan(500, "fifty accounts, balances and matters of four thousand are looked up");
    }

    /// <summary>How many rows of indexes are read by what a transaction over fifty accounts asks, on the connection that has done all the rest.</summary>
    private static async Task<long> RowsAsync(NpgsqlDataSource source)
    {
        var accounts = Enumerable.Range(0, 50).Select(i => TextKey.Of(Of($"grant/7-{i}").Text)).ToArray();
        await using var connection = await source.OpenConnectionAsync();
        await using var command = new NpgsqlCommand(
            $"""
             BEGIN;
             {Rows};
             SELECT policyflex.hold(1, false, true, @accounts, @texts, @nothing);
             SELECT policyflex.totals(1, @accounts, @accounts, @texts, @cutoffs);
             SELECT policyflex.entries_of(1, @matters);
             SELECT policyflex.keep(1, @accounts, @texts, @cutoffs, @cutoffs, @cutoffs, @flags, @cutoffs);
             {Rows};
             ROLLBACK
             """,
            connection);
        command.Parameters.AddWithValue("accounts", accounts);
        command.Parameters.AddWithValue("texts", Array.ConvertAll(accounts, _ => ""));
        command.Parameters.AddWithValue("nothing", new string?[accounts.Length]);
        command.Parameters.AddWithValue("cutoffs", new long[accounts.Length]);
        command.Parameters.AddWithValue("flags", new bool[accounts.Length]);
        command.Parameters.AddWithValue("matters", Enumerable.Range(0, 50).Select(i => TextKey.Of($"grant/7-{i}")).ToArray());
        await using var reader = await command.ExecuteReaderAsync();
        await reader.ReadAsync();
        var before = reader.GetInt64(0);
        for (var i = 0; i < 5; i++)
        {
            await reader.NextResultAsync();
        }

        await reader.ReadAsync();
        return reader.GetInt64(0) - before;
    }
}
