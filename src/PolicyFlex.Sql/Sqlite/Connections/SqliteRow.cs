using SQLitePCL;

namespace PolicyFlex.Sql;

/// <summary>The rows of a statement that is being run, one after the other. Its statement can be run again once this is disposed of.</summary>
/// <param name="statement">The statement.</param>
/// <param name="handle">Its handle.</param>
internal readonly struct SqliteRow(SqliteStatement statement, sqlite3_stmt handle) : IDisposable
{
    /// <summary>Goes on to the next row; false if there is none.</summary>
    public bool Read() => statement.Step();

    public bool IsDBNull(int column) => raw.sqlite3_column_type(handle, column) == raw.SQLITE_NULL;

    public long GetInt64(int column) => raw.sqlite3_column_int64(handle, column);

    public int GetInt32(int column) => raw.sqlite3_column_int(handle, column);

    public bool GetBoolean(int column) => raw.sqlite3_column_int(handle, column) != 0;

    public string GetString(int column) => raw.sqlite3_column_text(handle, column).utf8_to_string();

    /// <summary>The value of a column as what it is: a number, a text, or null.</summary>
    public object? GetValue(int column) => raw.sqlite3_column_type(handle, column) switch
    {
        raw.SQLITE_NULL => null,
        raw.SQLITE_INTEGER => GetInt64(column),
        _ => GetString(column),
    };

    public void Dispose() => statement.Reset();
}
