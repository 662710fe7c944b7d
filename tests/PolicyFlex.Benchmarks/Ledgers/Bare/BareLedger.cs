using Npgsql;

namespace PolicyFlex.Benchmarks;

/// <summary>
/// The same grants in tables of their own, written by hand with the fewest trips to the database that are known: one that locks and reads
/// balances, one that writes and commits. It knows no windows that move, no merges, nobody who follows, and no failures.
/// </summary>
internal sealed class BareLedger(NpgsqlDataSource source)
{
    /// <summary>Makes the tables.</summary>
    public async Task OpenAsync()
    {
        await using var command = source.CreateCommand(
            """
            CREATE TABLE bare_entry (id text COLLATE "C" PRIMARY KEY, at bigint NOT NULL, content text NOT NULL, private text);
            CREATE TABLE bare_change (account text COLLATE "C" NOT NULL, at bigint NOT NULL, amount bigint NOT NULL);
            CREATE INDEX bare_change_at ON bare_change (account, at);
            CREATE TABLE bare_balance (account text COLLATE "C" PRIMARY KEY, used bigint NOT NULL) WITH (fillfactor = 50);
            """);
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>Writes grants in one transaction.</summary>
    public async Task WriteAsync(GrantWork[] works)
    {
        var entries = works.Select(work => work.Entry()).ToArray();
        var balances = works.SelectMany(work => work.Balances.Select(balance => balance.ToString())).ToArray();
        var order = balances.Distinct().Order(StringComparer.Ordinal).ToArray();
        await using var connection = await source.OpenConnectionAsync();
        var used = await HoldAsync(connection, order);
        foreach (var balance in balances)
        {
            used[balance] += 240_000;
        }

        await using var batch = connection.CreateBatch();
        Add(
            batch,
            "INSERT INTO bare_entry SELECT * FROM unnest($1, $2, $3, $4)",
            Of(entries.Select(entry => entry.Matter)), Of(entries.Select(entry => entry.At.UtcTicks)), Of(entries.Select(entry => entry.Content)), Of(entries.Select(entry => entry.Private!)));
        var changes = entries.SelectMany(entry => entry.Changes).ToArray();
        Add(
            batch,
            "INSERT INTO bare_change SELECT * FROM unnest($1, $2, $3)",
            Of(changes.Select(change => change.Account.Text)), Of(changes.Select(change => change.At.UtcTicks)), Of(changes.Select(_ => 240_000L)));
        Add(
            batch,
            "UPDATE bare_balance b SET used = n.used FROM unnest($1, $2) AS n (account, used) WHERE b.account = n.account",
            Of(order), Of(order.Select(balance => used[balance])));
        Add(batch, "COMMIT");
        await batch.ExecuteNonQueryAsync();
    }

    private static async Task<Dictionary<string, long>> HoldAsync(NpgsqlConnection connection, string[] order)
    {
        await using var batch = connection.CreateBatch();
        Add(batch, "BEGIN");
        Add(batch, "INSERT INTO bare_balance SELECT a, 0 FROM unnest($1) a ON CONFLICT DO NOTHING", Of(order));
        Add(batch, "SELECT account, used FROM bare_balance WHERE account = ANY ($1) ORDER BY account FOR UPDATE", Of(order));
        await using var reader = await batch.ExecuteReaderAsync();
        var used = new Dictionary<string, long>(StringComparer.Ordinal);
        while (await reader.ReadAsync())
        {
            used.Add(reader.GetString(0), reader.GetInt64(1));
        }

        return used;
    }

    private static void Add(NpgsqlBatch batch, string sql, params NpgsqlParameter[] parameters)
    {
        var command = new NpgsqlBatchCommand(sql);
        command.Parameters.AddRange(parameters);
        batch.BatchCommands.Add(command);
    }

    private static NpgsqlParameter<T[]> Of<T>(IEnumerable<T> values) => new() { TypedValue = [.. values] };
}
