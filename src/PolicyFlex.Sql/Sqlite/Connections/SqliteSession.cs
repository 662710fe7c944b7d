using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace PolicyFlex.Sql;

/// <summary>A connection with its prepared statements. For one thread at a time.</summary>
internal sealed class SqliteSession : IDisposable
{
    private const int Kilobytes = -1;

    /// <summary>To how many bytes the log is cut once what a long read held up in it is gone.</summary>
    private const int MostLog = 32 << 20;

    private readonly SqliteConnection _connection;
    private readonly List<SqliteStatement> _statements = [];
    private readonly sqlite3_stmt _begin;
    private readonly sqlite3_stmt _commit;
    private readonly sqlite3_stmt _rollback;

    /// <param name="path">The file, as a full path.</param>
    /// <param name="mode">Whether it is made if it is missing.</param>
    /// <param name="writes">Whether the session writes; one that only reads waits up to the timeout of the library for others.</param>
    /// <param name="cache">How many kilobytes of pages it keeps in memory.</param>
    public SqliteSession(string path, SqliteOpenMode mode, bool writes, int cache)
    {
        // The library waits 150 ms whenever a file is busy, and without end if its timeout is 0: with a timeout of SQLite's own, or with what
        // is begun below, it never gets to that.
        var connection = new SqliteConnectionStringBuilder { DataSource = path, Mode = mode, Pooling = false, ForeignKeys = true, DefaultTimeout = 1 };
        _connection = new SqliteConnection(connection.ConnectionString);
        try
        {
            _connection.Open();
            raw.sqlite3_busy_timeout(_connection.Handle, writes ? 0 : 5000);
            Run("PRAGMA synchronous = FULL");
            Run("PRAGMA secure_delete = FAST");
            Run("PRAGMA temp_store = MEMORY");
            Run(FormattableString.Invariant($"PRAGMA journal_size_limit = {MostLog}"));
            Run(FormattableString.Invariant($"PRAGMA cache_size = {Kilobytes * cache}"));
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

    /// <summary>The statements that are prepared, as they are written.</summary>
    public IEnumerable<string> Prepared => _statements.Select(statement => statement.Text);

    /// <summary>Prepares a statement, which lives as long as the session.</summary>
    public SqliteStatement Prepare(string sql)
    {
        var statement = new SqliteStatement(_connection, sql);
        _statements.Add(statement);
        return statement;
    }

    /// <summary>Prepares a statement that the caller closes.</summary>
    public SqliteStatement PrepareOnce(string sql) => new(_connection, sql);

    /// <summary>Runs a statement that is not worth preparing.</summary>
    public int Run(string sql, params ReadOnlySpan<object?> values)
    {
        using var statement = new SqliteStatement(_connection, sql);
        return statement.Run(values);
    }

    /// <summary>The first value of a statement that is not worth preparing; null for none.</summary>
    public object? Scalar(string sql, params ReadOnlySpan<object?> values)
    {
        using var statement = new SqliteStatement(_connection, sql);
        return statement.Scalar(values);
    }

    /// <summary>The rows of a statement that is not worth preparing.</summary>
    public List<T> List<T>(string sql, Func<SqliteDataReader, T> read, params ReadOnlySpan<object?> values)
    {
        using var statement = new SqliteStatement(_connection, sql);
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
        _ => throw Fault(),
    };

    /// <summary>Begins a transaction, or fails if another holds the file.</summary>
    public void Begin()
    {
        if (!TryBegin())
        {
            throw Fault();
        }
    }

    public void Commit()
    {
        if (Step(_commit) != raw.SQLITE_DONE)
        {
            throw Fault();
        }
    }

    /// <summary>Gives up a transaction, if there is one still.</summary>
    /// <returns>Whether the session can be used again.</returns>
    public bool TryRollback() => raw.sqlite3_get_autocommit(_connection.Handle) != 0 || Step(_rollback) == raw.SQLITE_DONE;

    public void Dispose()
    {
        _statements.ForEach(statement => statement.Dispose());
        _begin.Dispose();
        _commit.Dispose();
        _rollback.Dispose();
        _connection.Dispose();
    }

    private sqlite3_stmt Raw(string sql) =>
        raw.sqlite3_prepare_v2(_connection.Handle, sql, out var statement) == raw.SQLITE_OK ? statement : throw Fault();

    private static int Step(sqlite3_stmt statement)
    {
        var code = raw.sqlite3_step(statement) & 0xFF;
        raw.sqlite3_reset(statement);
        return code;
    }

    private SqliteException Fault()
    {
        var code = raw.sqlite3_extended_errcode(_connection.Handle);
        return new SqliteException(raw.sqlite3_errmsg(_connection.Handle).utf8_to_string(), code & 0xFF, code);
    }
}
