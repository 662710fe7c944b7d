using FluentAssertions;
using Npgsql;
using PolicyFlex.Ledger;
using Xunit;
using static PolicyFlex.Tests.Ledgers.StoreWriting;

namespace PolicyFlex.Tests.Ledgers;

[Collection(PostgresTests.Name)]
public sealed class PostgresFollowTests(PostgresServer server)
{
    [PostgresFact]
    public async Task A_store_that_has_written_may_be_closed_twice()
    {
        var store = await server.OpenAsync();
        await store.AddAsync("grant/1", Of("c-1"));

        await store.DisposeAsync();
        await store.DisposeAsync();
    }

    [PostgresFact]
    public async Task An_entry_that_commits_after_a_later_one_is_not_missed()
    {
        var ledger = PostgresServer.Fresh();
        await using var store = await server.OpenAsync(ledger);
        await using var slow = await DrawAsync(ledger);
        await store.AddAsync("grant/later", Of("c-1"));

        var following = Task.Run(() => store.MattersAsync());
        await server.UntilAsync("SELECT count(*) = 1 FROM pg_locks WHERE locktype = 'advisory' AND mode = 'ExclusiveLock' AND NOT granted");
        await EndAsync(slow);

        (await following).Should().Equal("grant/earlier", "grant/later");
    }

    [PostgresFact]
    public async Task Who_follows_a_ledger_does_not_wait_for_another()
    {
        await using var store = await server.OpenAsync();
        var other = PostgresServer.Fresh();
        await using var others = await server.OpenAsync(other);
        await using var slow = await DrawAsync(other);
        await store.AddAsync("grant/1", Of("c-1"));

        (await store.MattersAsync()).Should().Equal("grant/1");
    }

    [PostgresFact]
    public async Task Who_follows_while_many_write_sees_every_entry_once_and_in_order()
    {
        var ledger = PostgresServer.Fresh();
        await using var store = await server.OpenAsync(ledger);
        await using var other = await server.OpenAsync(ledger);
        var writing = Task.WhenAll(Enumerable.Range(0, 8).Select(worker => Task.Run(async () =>
        {
            for (var i = 0; i < 25; i++)
            {
                await (i % 2 == 0 ? store : other).AddAsync($"grant/{worker}-{i}", Of($"c-{worker}"));
            }
        })));

        var seen = new List<LedgerEntry>();
        var isLast = false;
        while (!isLast)
        {
            isLast = writing.IsCompleted;
            await foreach (var entry in store.EntriesAsync(seen.Count == 0 ? 0 : seen[^1].Sequence))
            {
                seen.Add(entry);
            }
        }

        await writing;
        seen.Select(entry => entry.Matter).Should().OnlyHaveUniqueItems().And.HaveCount(200);
        seen.Select(entry => entry.Sequence).Should().BeInAscendingOrder();
    }

    /// <summary>Draws a place for an entry and does not commit it yet.</summary>
    private async Task<NpgsqlConnection> DrawAsync(string ledger)
    {
        var connection = await server.Source.OpenConnectionAsync();
        await using var command = new NpgsqlCommand(
            """
            BEGIN;
            SELECT policyflex.append(l.id, 0, ARRAY[gen_random_uuid()], ARRAY[gen_random_uuid()], ARRAY['grant/earlier'], ARRAY['reserved'], ARRAY['Reserved'],
                ARRAY[0], ARRAY[NULL::bigint], ARRAY[false], ARRAY[NULL], ARRAY[NULL], ARRAY['{}'], ARRAY[NULL], '{}', '{}', '{}', '{}', '{}', '{}', '{}', '{}')
            FROM policyflex.ledger l WHERE l.name = @ledger
            """,
            connection);
        command.Parameters.AddWithValue("ledger", ledger);
        await command.ExecuteNonQueryAsync();
        return connection;
    }

    private static async Task EndAsync(NpgsqlConnection connection)
    {
        await using var command = new NpgsqlCommand("COMMIT", connection);
        await command.ExecuteNonQueryAsync();
    }
}
