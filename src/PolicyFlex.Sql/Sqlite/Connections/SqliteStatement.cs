using System.Buffers;
using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace PolicyFlex.Sql;

/// <summary>
/// A statement that is prepared once, when it is run first. Its parameters are numbered: <c>?1</c>, <c>?2</c>, … A grant takes some forty
/// statements, so they are run without what the library of commands and readers does for each.
/// </summary>
/// <param name="database">The connection.</param>
/// <param name="sql">The statement as it is written.</param>
internal sealed class SqliteStatement(sqlite3 database, string sql) : IDisposable
{
    private const int MostOnStack = 512;

    private sqlite3_stmt? _handle;

    /// <summary>The statement as it is written.</summary>
    public string Text => sql;

    private sqlite3_stmt Handle => _handle ??=
        raw.sqlite3_prepare_v3(database, sql, raw.SQLITE_PREPARE_PERSISTENT, out var handle) == raw.SQLITE_OK ? handle : throw Fault(database);

    /// <summary>What went wrong on a connection last.</summary>
    public static SqliteException Fault(sqlite3 database)
    {
        var code = raw.sqlite3_extended_errcode(database);
        return new SqliteException(raw.sqlite3_errmsg(database).utf8_to_string(), code & 0xFF, code);
    }

    /// <summary>Runs it; tells how many rows it changed.</summary>
    public int Run(params ReadOnlySpan<SqliteValue> values)
    {
        using var row = Read(values);
        while (row.Read())
        {
        }

        return raw.sqlite3_changes(database);
    }

    /// <summary>Runs it; its rows are read before it is run again.</summary>
    public SqliteRow Read(params ReadOnlySpan<SqliteValue> values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            Bind(i + 1, values[i]);
        }

        return new SqliteRow(this, Handle);
    }

    /// <summary>The first value of its first row; null for none.</summary>
    public object? Scalar(params ReadOnlySpan<SqliteValue> values)
    {
        using var row = Read(values);
        return row.Read() ? row.GetValue(0) : null;
    }

    /// <summary>Goes on to the next row; false if there is none.</summary>
    /// <exception cref="SqliteException">It failed.</exception>
    public bool Step()
    {
        var code = raw.sqlite3_step(Handle);
        return code == raw.SQLITE_ROW || (code == raw.SQLITE_DONE ? false : throw Fault(database));
    }

    /// <summary>Ends its run.</summary>
    public void Reset() => raw.sqlite3_reset(Handle);

    public void Dispose() => _handle?.Dispose();

    private void Bind(int place, SqliteValue value)
    {
        var code = value switch
        {
            { Number: { } number } => raw.sqlite3_bind_int64(Handle, place, number),
            { Text: { Length: > 0 } text } => Bind(place, text),
            { Text: "" } => raw.sqlite3_bind_text(Handle, place, ""),
            _ => raw.sqlite3_bind_null(Handle, place),
        };
        if (code != raw.SQLITE_OK)
        {
            throw Fault(database);
        }
    }

    private int Bind(int place, string text)
    {
        var length = Encoding.UTF8.GetMaxByteCount(text.Length);
        var rented = length > MostOnStack ? ArrayPool<byte>.Shared.Rent(length) : null;
        var bytes = rented ?? stackalloc byte[MostOnStack];
        var code = raw.sqlite3_bind_text(Handle, place, bytes[..Encoding.UTF8.GetBytes(text, bytes)]);
        if (rented is not null)
        {
            ArrayPool<byte>.Shared.Return(rented);
        }

        return code;
    }
}
