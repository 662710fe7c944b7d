using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace PolicyFlex.Sql;

/// <summary>A connection with its prepared statements. For one thread at a time.</summary>
internal sealed class SqliteSession : IDisposable
{
    private const int Kilobytes = -1;

    /// <summary>How many milliseconds it waits for others where it cannot try again by itself.</summary>
    private const int Patience = 5000;

    /// <summary>To how many bytes the log is cut once what a long read held up in it is gone.</summary>
    private const int MostLog = 32 << 20;

    /// <summary>After how many pages the log is written to the file: a page that many grants change is written once for all of them.</summary>
    private const int PagesInLog = 4_000;

    private readonly SqliteConnection _connection;
    private readonly List<SqliteStatement> _statements = [];
    private readonly sqlite3_stmt _begin;
    private readonly sqlite3_stmt _commit;
    private readonly sqlite3_stmt _rollback;

    /// <param name="path">The file, as a full path.</param>
    /// <param name="mode">Whether it is made if it is missing.</param>
    /// <param name="writes">Whether the session writes; one that only reads waits some seconds for others.</param>
    /// <param name="cache">How many kilobytes of pages it keeps in memory.</param>
    public SqliteSession(string path, SqliteOpenMode mode, bool writes, int cache)
    {
        var connection = new SqliteConnectionStringBuilder { DataSource = path, Mode = mode, Pooling = false, ForeignKeys = true, DefaultTimeout = 1 };
        _connection = new SqliteConnection(connection.ConnectionString);
        try
        {
            _connection.Open();
            raw.sqlite3_busy_timeout(Database, Patience);
            Run("PRAGMA synchronous = FULL");
            Run("PRAGMA secure_delete = FAST");
            Run("PRAGMA temp_store = MEMORY");
            Run(FormattableString.Invariant($"PRAGMA journal_size_limit = {MostLog}"));
            Run(FormattableString.Invariant($"PRAGMA wal_autocheckpoint = {PagesInLog}"));
            Run(FormattableString.Invariant($"PRAGMA cache_size = {Kilobytes * cache}"));
            raw.sqlite3_busy_timeout(Database, writes ? 0 : Patience);
            _begin = Raw(writes ? "BEGIN IMMEDIATE" : "BEGIN");
            _commit = Raw("COMMIT");
            _rollback = Raw("ROLLBACK");
        }
        catch
        {
            _connection.Dispose();
            throw;
        }
    }

    private sqlite3 Database => _connection.Handle!;

    /// <summary>The statements that are prepared, as they are written.</summary>
    public IEnumerable<string> Prepared => _statements.Select(statement => statement.Text);

    /// <summary>Prepares a statement, which lives as long as the session.</summary>
    public SqliteStatement Prepare(string sql)
    {
        var statement = new SqliteStatement(Database, sql);
        _statements.Add(statement);
        return statement;
    }

    /// <summary>Prepares a statement that the caller closes.</summary>
    public SqliteStatement PrepareOnce(string sql) => new(Database, sql);

    /// <summary>Runs a statement that is not worth preparing.</summary>
    public int Run(string sql, params ReadOnlySpan<SqliteValue> values)
    {
        using var statement = new SqliteStatement(Database, sql);
        return statement.Run(values);
    }

    /// <summary>Runs statements that follow each other.</summary>
    public void RunAll(string script)
    {
        if (raw.sqlite3_exec(Database, script) != raw.SQLITE_OK)
        {
            throw SqliteStatement.Fault(Database);
        }
    }

    /// <summary>The first value of a statement that is not worth preparing; null for none.</summary>
    public object? Scalar(string sql, params ReadOnlySpan<SqliteValue> values)
    {
        using var statement = new SqliteStatement(Database, sql);
        return statement.Scalar(values);
    }

    /// <summary>The rows of a statement that is not worth preparing.</summary>
    public List<T> List<T>(string sql, Func<SqliteRow, T> read, params ReadOnlySpan<SqliteValue> values)
    {
        using var statement = new SqliteStatement(Database, sql);
        using var reader = statement.Read(values);
        var list = new List<T>();
        while (reader.Read())
        {
            list.Add(read(reader));
        }

        return list;
    }

    /// <summary>Begins a transaction without waiting; false if another holds the file.</summary>
    public bool TryBegin() => Step(_begin) switch
    {
        raw.SQLITE_DONE => true,
        raw.SQLITE_BUSY => false,
        _ => throw SqliteStatement.Fault(Database),
    };

    /// <summary>Begins a transaction, or fails if another holds the file.</summary>
    public void Begin()
    {
        if (!TryBegin())
        {
            throw SqliteStatement.Fault(Database);
        }
    }

    public void Commit()
    {
        if (Step(_commit) != raw.SQLITE_DONE)
        {
            throw SqliteStatement.Fault(Database);
        }
    }

    /// <summary>Gives up a transaction, if there is one still.</summary>
    /// <returns>Whether the session can be used again.</returns>
    public bool TryRollback() => raw.sqlite3_get_autocommit(Database) != 0 || Step(_rollback) == raw.SQLITE_DONE;

    public void Dispose()
    {
        _statements.ForEach(statement => statement.Dispose());
        _begin.Dispose();
        _commit.Dispose();
        _rollback.Dispose();
        _connection.Dispose();
    }

    private sqlite3_stmt Raw(string sql) =>
        raw.sqlite3_prepare_v2(Database, sql, out var statement) == raw.SQLITE_OK ? statement : throw SqliteStatement.Fault(Database);

    private static int Step(sqlite3_stmt statement)
    {
        var code = raw.sqlite3_step(statement) & 0xFF;
        raw.sqlite3_reset(statement);
        return code;
    }
}
