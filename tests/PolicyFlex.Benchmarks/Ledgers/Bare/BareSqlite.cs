using Microsoft.Data.Sqlite;

namespace PolicyFlex.Benchmarks;

/// <summary>
/// The same grants in a file of their own, written by hand with the fewest statements that are known, each prepared once. It knows no windows
/// that move, no merges, nobody who follows, no due times and no failures.
/// </summary>
internal sealed class BareSqlite : IDisposable
{
    private const long Amount = 240_000;

    private readonly SqliteConnection _connection;
    private readonly SqliteCommand _begin;
    private readonly SqliteCommand _used;
    private readonly SqliteCommand _entry;
    private readonly SqliteCommand _change;
    private readonly SqliteCommand _balance;
    private readonly SqliteCommand _find;
    private readonly SqliteCommand _settlement;
    private readonly SqliteCommand _commit;

    public BareSqlite(string path)
    {
        _connection = new SqliteConnection($"Data Source={path};Pooling=False");
        _connection.Open();
        Command("PRAGMA journal_mode = WAL").ExecuteNonQuery();
        Command("PRAGMA synchronous = FULL").ExecuteNonQuery();
        Command("PRAGMA cache_size = -65536").ExecuteNonQuery();
        Command(
            """
            CREATE TABLE bare_entry (id TEXT PRIMARY KEY, at INTEGER NOT NULL, content TEXT NOT NULL, private TEXT);
            CREATE TABLE bare_settlement (id TEXT PRIMARY KEY, at INTEGER NOT NULL, content TEXT NOT NULL);
            CREATE TABLE bare_change (account TEXT NOT NULL, at INTEGER NOT NULL, amount INTEGER NOT NULL);
            CREATE INDEX bare_change_at ON bare_change (account, at);
            CREATE TABLE bare_balance (account TEXT PRIMARY KEY, used INTEGER NOT NULL) WITHOUT ROWID;
            """).ExecuteNonQuery();
        _begin = Command("BEGIN IMMEDIATE");
        _used = Command("SELECT used FROM bare_balance WHERE account = $1", 1);
        _entry = Command("INSERT INTO bare_entry VALUES ($1, $2, $3, $4)", 4);
        _change = Command("INSERT INTO bare_change VALUES ($1, $2, $3)", 3);
        _balance = Command("INSERT INTO bare_balance VALUES ($1, $2) ON CONFLICT DO UPDATE SET used = used + excluded.used", 2);
        _find = Command("SELECT content FROM bare_entry WHERE id = $1", 1);
        _settlement = Command("INSERT INTO bare_settlement VALUES ($1, $2, $3)", 3);
        _commit = Command("COMMIT");
    }

    /// <summary>How durable it is: 2 for FULL.</summary>
    public object? Synchronous => Command("PRAGMA synchronous").ExecuteScalar();

    /// <summary>Reserves grants in one transaction.</summary>
    public void Write(GrantWork[] works)
    {
        _begin.ExecuteNonQuery();
        foreach (var work in works)
        {
            foreach (var balance in work.Balances)
            {
                if (Run(_used, balance.ToString()).ExecuteScalar() is long.MaxValue)
                {
                    throw new InvalidOperationException("Nobody gives that much.");
                }
            }

            var entry = work.Entry();
            Run(_entry, entry.Matter, entry.At.UtcTicks, entry.Content, entry.Private!).ExecuteNonQuery();
            foreach (var change in entry.Changes)
            {
                Run(_change, change.Account.Text, change.At.UtcTicks, Amount).ExecuteNonQuery();
            }

            foreach (var balance in work.Balances)
            {
                Run(_balance, balance.ToString(), Amount).ExecuteNonQuery();
            }
        }

        _commit.ExecuteNonQuery();
    }

    /// <summary>Posts a grant in a transaction of its own.</summary>
    public void Post(GrantWork work)
    {
        _begin.ExecuteNonQuery();
        var matter = $"grant/{work.Id}";
        _ = Run(_find, matter).ExecuteScalar() ?? throw new InvalidOperationException("There is no such grant.");
        Run(_settlement, matter, work.At.UtcTicks, "{}").ExecuteNonQuery();
        _commit.ExecuteNonQuery();
    }

    public void Dispose() => _connection.Dispose();

    private static SqliteCommand Run(SqliteCommand command, params ReadOnlySpan<object> values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            command.Parameters[i].Value = values[i];
        }

        return command;
    }

    private SqliteCommand Command(string sql, int parameters = 0)
    {
        var command = _connection.CreateCommand();
        command.CommandText = sql;
        for (var i = 1; i <= parameters; i++)
        {
            command.Parameters.Add(new SqliteParameter($"${i}", null));
        }

        return command;
    }
}
