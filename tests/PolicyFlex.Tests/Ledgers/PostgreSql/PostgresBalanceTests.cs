using FluentAssertions;
using Npgsql;
using PolicyFlex.Deciding;
using PolicyFlex.Ledger;
using PolicyFlex.Sql;
using Xunit;
using static PolicyFlex.Tests.Ledgers.StoreWriting;

namespace PolicyFlex.Tests.Ledgers;

[Collection(PostgresTests.Name)]
public sealed class PostgresBalanceTests(PostgresServer server)
{
    private const int Many = 20_000;

    private static readonly Account Budget = new("policy/late/worth", []);

    /// <summary>At midnight of the first a month's budget lets go of all its entries at once, and counts those of the new month instead.</summary>
    [PostgresTheory]
    [InlineData("each month America/New_York", "2026-04-01T05:00Z", 3)]
    [InlineData("within 30 days", "2026-03-02T12:00:05Z", Many + 3)]
    [InlineData("within 30 days", "2027-03-02T12:00Z", 0)]
    public async Task What_a_window_lets_go_of_costs_no_more_than_what_is_shorter(string window, string at, int used)
    {
        await using var store = await server.OpenAsync();
        var key = new BalanceKey(Budget, BalanceWindow.Parse(window));
        await WriteManyAsync(store, key, DateTimeOffset.Parse("2026-04-01T04:30Z"));

        var now = DateTimeOffset.Parse(at);
        var (total, rows) = await CountRowsAsync(key, now);

        total.Should().Be(used);
        rows.Should().BeLessThan(3000);
        (await store.ReadAsync(new StoreReads { Now = now, Balances = [key] })).Balances[key].Used.Should().Be(used);
    }

    /// <summary>What was given back is passed over once, not by each who asks when something returns.</summary>
    [PostgresFact]
    public async Task What_was_given_back_is_not_read_again_to_find_what_returns_first()
    {
        await using var store = await server.OpenAsync();
        var key = new BalanceKey(Budget, BalanceWindow.Parse("within 30 days"));
        await WriteManyAsync(store, key, Noon.AddDays(1));
        var back = Enumerable.Range(0, Many).Select(i => new AccountChange(Budget, Noon.AddMilliseconds(i), -1));
        await store.WriteAsync(Month(key, Noon.AddDays(1)), _ => new StoreWrites { Entries = [One("grant/back") with { Changes = [.. back] }] });
        await store.WriteAsync(Month(key, Noon.AddDays(1)), _ => new StoreWrites { Entries = [One("grant/more") with { At = Noon.AddDays(1) }] });

        var (total, rows) = await CountRowsAsync(key, Noon.AddDays(1));

        total.Should().Be(3);
        rows.Should().BeLessThan(10);
        (await store.ReadAsync(Month(key, Noon.AddDays(1)))).Balances[key].First.Should().Be(Noon.AddDays(1));
    }

    /// <summary>A total is updated on its own page, and its old versions make room for new ones.</summary>
    [PostgresFact]
    public async Task A_hot_account_does_not_grow_its_tables()
    {
        var database = await server.CreateDatabaseAsync();
        await using var source = NpgsqlDataSource.Create(database);
        await using var store = new PostgresLedgerStore(source);
        await store.OpenAsync();
        for (var i = 0; i < 400; i++)
        {
            await store.WriteAsync(Reads(Budget), _ => new StoreWrites { Entries = [One($"grant/{i}", Budget)] });
        }

        await using var command = source.CreateCommand(
            "SELECT pg_relation_size('policyflex.balance') + pg_relation_size('policyflex.account') + pg_relation_size('policyflex.balance_pkey')");
        ((long)(await command.ExecuteScalarAsync())! / 8192).Should().BeLessThan(8);
    }

    private static StoreReads Month(BalanceKey key, DateTimeOffset now) => new() { Now = now, Balances = [key] };

    /// <summary>Twenty thousand changes of the budget, a thousandth of a second apart, and three later ones.</summary>
    private static async Task WriteManyAsync(ILedgerStore store, BalanceKey key, DateTimeOffset later)
    {
        var many = Enumerable.Range(0, Many).Select(i => new AccountChange(Budget, Noon.AddMilliseconds(i), 1));
        await store.WriteAsync(Month(key, Noon), _ => new StoreWrites { Entries = [One("grant/many") with { Changes = [.. many] }] });
        var last = new AccountChange(Budget, later, 3);
        await store.WriteAsync(Month(key, Noon), _ => new StoreWrites { Entries = [One("grant/last") with { Changes = [last] }] });
    }

    /// <summary>Reads a balance as the store does; gives back how much is used, and how many entries of the index were read for it.</summary>
    private async Task<(decimal Used, long Rows)> CountRowsAsync(BalanceKey key, DateTimeOffset now)
    {
        // A connection of its own has counted nothing yet.
        await using var connection = new NpgsqlConnection(server.ConnectionString("Pooling=false"));
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(
            """
            BEGIN;
            SELECT used FROM policyflex.totals(
                (SELECT max(id) FROM policyflex.ledger), ARRAY[@account], ARRAY[@account], ARRAY[@window], ARRAY[@cutoff]) WHERE place = 1;
            SELECT pg_stat_get_xact_tuples_returned('policyflex.change_at'::regclass);
            COMMIT
            """,
            connection);
        command.Parameters.AddWithValue("account", TextKey.Of(key.Account.Text));
        command.Parameters.AddWithValue("window", key.Window!.Text);
        command.Parameters.AddWithValue("cutoff", Micros.Of(key.Window.After(now)));
        await using var reader = await command.ExecuteReaderAsync();
        await reader.ReadAsync();
        var used = TenThousandths.From(reader.GetInt64(0));
        await reader.NextResultAsync();
        await reader.ReadAsync();
        return (used, reader.GetInt64(0));
    }
}
