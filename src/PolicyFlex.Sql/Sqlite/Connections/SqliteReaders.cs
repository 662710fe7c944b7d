using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;

namespace PolicyFlex.Sql;

/// <summary>The sessions that read, as many as are needed at once; a few are kept open.</summary>
/// <param name="path">The file.</param>
internal sealed class SqliteReaders(string path) : IDisposable
{
    private const int Kept = 8;
    private const int Cache = 8_192;

    private readonly ConcurrentBag<SqliteBook> _idle = [];
    private volatile bool _isClosed;

    /// <summary>Takes a session, which is given back or closed.</summary>
    public SqliteBook Take(long book) => _idle.TryTake(out var idle) ? idle : Open(book);

    /// <summary>Gives a session back that is in no transaction.</summary>
    public void GiveBack(SqliteBook reader)
    {
        if (_isClosed || _idle.Count >= Kept)
        {
            reader.Dispose();
            return;
        }

        _idle.Add(reader);
        if (_isClosed)
        {
            Clear();
        }
    }

    /// <summary>Closes all that are idle.</summary>
    public void Clear()
    {
        while (_idle.TryTake(out var idle))
        {
            idle.Dispose();
        }
    }

    public void Dispose()
    {
        _isClosed = true;
        Clear();
    }

    private SqliteBook Open(long book)
    {
        var session = new SqliteSession(path, SqliteOpenMode.ReadWrite, writes: false, Cache);
        try
        {
            return new SqliteBook(session, book);
        }
        catch
        {
            session.Dispose();
            throw;
        }
    }
}
