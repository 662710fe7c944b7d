using Microsoft.Data.Sqlite;

namespace PolicyFlex.Sql;

/// <summary>
/// Waits for entries of other connections and processes: now and then it looks at a number in the log's shared memory that changes with every
/// transaction, and at the entries only where it has changed.
/// </summary>
internal sealed class SqliteWatch : IDisposable
{
    private const int Cache = 64;

    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(50);

    private readonly string _path;
    private readonly SqliteSession _session;
    private readonly SqliteStatement _version;
    private readonly SqliteStatement _later;
    private long? _seen;

    private SqliteWatch(string path)
    {
        _path = path;
        _session = new SqliteSession(path, SqliteOpenMode.ReadWrite, writes: false, Cache);
        _version = _session.Prepare("PRAGMA data_version");
        _later = _session.Prepare("SELECT 1 FROM entry WHERE id > ?1 AND id < ?2 LIMIT 1");
    }

    /// <summary>Waits until a book has entries after a place.</summary>
    public static async Task WaitAsync(string path, long book, long after, TimeProvider time, CancellationToken cancellationToken)
    {
        try
        {
            using var watch = await Task.Run(() => new SqliteWatch(path), cancellationToken).ConfigureAwait(false);
            using var timer = new PeriodicTimer(Interval, time);
            while (!watch.HasAny(book, after))
            {
                await timer.WaitForNextTickAsync(cancellationToken).ConfigureAwait(false);
            }
        }
        catch (SqliteException fault)
        {
            throw SqliteFaults.Of(fault, path);
        }
    }

    public void Dispose() => _session.Dispose();

    private bool HasAny(long book, long after)
    {
        if (!File.Exists(_path))
        {
            throw SqliteFaults.Gone(_path);
        }

        // First the number: what is written between the two is seen the next time.
        var version = (long)_version.Scalar()!;
        if (version == _seen)
        {
            return false;
        }

        _seen = version;
        return _later.Scalar(SqliteIds.At(book, after), SqliteIds.End(book)) is not null;
    }
}
