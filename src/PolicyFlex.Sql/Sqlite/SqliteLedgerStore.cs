using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using PolicyFlex.Ledger;

namespace PolicyFlex.Sql;

/// <summary>
/// A ledger in a file of this machine, without a server: SQLite with a write-ahead log, durable at every commit. Several processes may
/// write to one file, and take turns. Times are kept in whole microseconds, amounts to the fourth decimal.
/// </summary>
/// <remarks>
/// Beside the file lie <c>-wal</c> and <c>-shm</c>, which belong to it, and <c>-turn</c> while a process waits. The folder has to be on a
/// disk of this machine; SQLite's locks do not hold on network drives.
/// </remarks>
public sealed class SqliteLedgerStore : ILedgerStore
{
    private const int AtOnce = 500;

    private readonly string _path;
    private readonly string _ledger;
    private readonly TimeProvider? _time;
    private readonly SqliteReaders _readers;
    private readonly SqliteWriting _writing;
    private long _book = -1;

    /// <summary>Names a ledger in a file, which is made by <see cref="OpenAsync"/> if it is not there.</summary>
    /// <param name="path">The file. Its folder has to be there.</param>
    /// <param name="ledger">The name of the ledger; a file holds any number of them. Default: <c>default</c>.</param>
    /// <param name="time">A clock of the store, which hosts are compared with and followers wait by. Default: none but the machine's.</param>
    /// <exception cref="ArgumentException">The path or the name is empty.</exception>
    public SqliteLedgerStore(string path, string ledger = "default", TimeProvider? time = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        ArgumentException.ThrowIfNullOrWhiteSpace(ledger);
        (_path, _ledger, _time) = (Path.GetFullPath(path), ledger, time);
        (_readers, _writing) = (new SqliteReaders(_path), new SqliteWriting(_path));
    }

    /// <summary>How long it waits for another program that holds the file. Default: 10 seconds.</summary>
    internal TimeSpan Patience
    {
        get => _writing.Patience;
        init => _writing.Patience = value;
    }

    /// <summary>Reads or makes a setting of the session that writes: <c>synchronous</c>, <c>max_page_count = 100</c>.</summary>
    internal Task<object?> SettingAsync(string pragma) => _writing.SettingAsync(Book(), pragma);

    /// <inheritdoc/>
    public async Task OpenAsync(CancellationToken cancellationToken = default) =>
        _book = await _writing.OpenAsync(_ledger, cancellationToken).ConfigureAwait(false);

    /// <inheritdoc/>
    public Task WriteAsync(StoreReads reads, Func<StoreView, StoreWrites> decide, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(reads);
        ArgumentNullException.ThrowIfNull(decide);
        return _writing.WriteAsync(Book(), reads, decide, cancellationToken);
    }

    /// <inheritdoc/>
    public Task<StoreView> ReadAsync(StoreReads reads, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(reads);
        return ReadAsync(book => book.Read(reads).View, cancellationToken);
    }

    /// <inheritdoc/>
    public Task<ImmutableArray<string>> DueAsync(DateTimeOffset now, int most, CancellationToken cancellationToken = default) => ReadAsync(
        book => book.Session.List(
            "SELECT name FROM matter WHERE book = ?1 AND due <= ?2 ORDER BY due, name LIMIT ?3", row => row.GetString(0), book.Id, Micros.Of(now), (long)most).ToImmutableArray(),
        cancellationToken);

    /// <inheritdoc/>
    public async IAsyncEnumerable<LedgerEntry> EntriesAsync(long after, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var last = long.MaxValue;
        for (long? place = after; place is { } from;)
        {
            // Each chunk in a transaction of its own: whoever reads slowly does not hold up what is old in the log.
            var (chunk, next, end) = await ReadAsync(book => Chunk(book, from, last), cancellationToken).ConfigureAwait(false);
            (place, last) = (next, end);
            foreach (var entry in chunk)
            {
                cancellationToken.ThrowIfCancellationRequested();
                yield return entry;
            }
        }
    }

    /// <inheritdoc/>
    public Task<ILedgerSnapshot> SnapshotAsync(CancellationToken cancellationToken = default) => RunAsync<ILedgerSnapshot>(
        book =>
        {
            book.See();
            return new SqliteSnapshot(_path, _readers, book);
        },
        isKept: true,
        cancellationToken);

    /// <inheritdoc/>
    public Task WaitAsync(long after, CancellationToken cancellationToken = default) =>
        SqliteWatch.WaitAsync(_path, Book(), after, _time ?? TimeProvider.System, cancellationToken);

    /// <inheritdoc/>
    public Task<StoreCondition> ConditionAsync(CancellationToken cancellationToken = default) =>
        Task.Run(() => SqliteHealth.Of(_path, _time?.GetUtcNow()), cancellationToken);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _writing.DisposeAsync().ConfigureAwait(false);
        _readers.Dispose();
    }

    private static (List<LedgerEntry> Chunk, long? Next, long Last) Chunk(SqliteBook book, long after, long last)
    {
        book.See();
        using var list = new SqliteEntryList(book);
        var chunk = new List<LedgerEntry>();
        var end = last == long.MaxValue ? list.Last() : last;
        return (chunk, list.InOrder(after, end, AtOnce, chunk), end);
    }

    private Task<T> ReadAsync<T>(Func<SqliteBook, T> read, CancellationToken cancellationToken) => RunAsync(read, isKept: false, cancellationToken);

    /// <summary>Reads in a transaction, on a thread of the pool: SQLite blocks.</summary>
    /// <param name="read">Reads.</param>
    /// <param name="isKept">Whether the result goes on with the session and its transaction.</param>
    /// <param name="cancellationToken">Gives up before it begins.</param>
    private async Task<T> RunAsync<T>(Func<SqliteBook, T> read, bool isKept, CancellationToken cancellationToken)
    {
        var id = Book();
        cancellationToken.ThrowIfCancellationRequested();
        return Thread.CurrentThread.IsThreadPoolThread ? Run() : await Task.Run(Run, cancellationToken).ConfigureAwait(false);

        T Run() => Read(id, read, isKept);
    }

    private T Read<T>(long id, Func<SqliteBook, T> read, bool isKept)
    {
        SqliteBook? book = null;
        try
        {
            if (!File.Exists(_path))
            {
                _readers.Clear();
                throw SqliteFaults.Gone(_path);
            }

            book = _readers.Take(id);
            book.Session.Begin();
            var result = read(book);
            if (!isKept)
            {
                book.Session.Commit();
                _readers.GiveBack(book);
            }

            return result;
        }
        catch (Exception exception)
        {
            book?.Dispose();
            throw exception is SqliteException fault ? SqliteFaults.Of(fault, _path) : exception;
        }
    }

    private long Book() => _book >= 0 ? _book : throw new InvalidOperationException("Open the store before it is used.");
}
