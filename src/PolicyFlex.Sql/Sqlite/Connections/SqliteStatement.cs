using Microsoft.Data.Sqlite;

namespace PolicyFlex.Sql;

/// <summary>A statement that is prepared once. Its parameters are numbered: <c>?1</c>, <c>?2</c>, …</summary>
internal sealed class SqliteStatement : IDisposable
{
    private readonly SqliteCommand _command;

    public SqliteStatement(SqliteConnection connection, string sql)
    {
        _command = connection.CreateCommand();
        _command.CommandText = sql;
    }

    /// <summary>The statement as it is written.</summary>
    public string Text => _command.CommandText;

    /// <summary>Runs it; tells how many rows it changed.</summary>
    public int Run(params ReadOnlySpan<object?> values)
    {
        Bind(values);
        return _command.ExecuteNonQuery();
    }

    /// <summary>Runs it; its rows are read before it is run again.</summary>
    public SqliteDataReader Read(params ReadOnlySpan<object?> values)
    {
        Bind(values);
        return _command.ExecuteReader();
    }

    /// <summary>The first value of its first row; null for none.</summary>
    public object? Scalar(params ReadOnlySpan<object?> values)
    {
        Bind(values);
        return _command.ExecuteScalar() is { } value and not DBNull ? value : null;
    }

    public void Dispose() => _command.Dispose();

    private void Bind(ReadOnlySpan<object?> values)
    {
        for (var i = _command.Parameters.Count; i < values.Length; i++)
        {
            _command.Parameters.Add(new SqliteParameter($"?{i + 1}", null));
        }

        for (var i = 0; i < values.Length; i++)
        {
            _command.Parameters[i].Value = values[i] ?? DBNull.Value;
        }
    }
}
