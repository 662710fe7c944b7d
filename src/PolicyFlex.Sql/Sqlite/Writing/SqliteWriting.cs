using Microsoft.Data.Sqlite;
using PolicyFlex.Ledger;

namespace PolicyFlex.Sql;

/// <summary>The one session of a process that writes to a file: one transaction after the other.</summary>
/// <param name="path">The file.</param>
internal sealed class SqliteWriting(string path) : IAsyncDisposable
{
    private const int Cache = 8_192;

    private readonly SemaphoreSlim _turn = new(1, 1);
    private readonly SqliteTurns _turns = new($"{path}-turn");
    private SqliteBook? _book;
    private SqliteWriter? _writer;
    private bool _isClosed;

    /// <summary>How long it waits for another program that holds the file.</summary>
    public TimeSpan Patience { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>Makes the file ready; tells the id of a book.</summary>
    public Task<long> OpenAsync(string ledger, CancellationToken cancellationToken) => InTurnAsync(
        () => Task.Run(
            () =>
            {
                Close();
                using var session = new SqliteSession(path, SqliteOpenMode.ReadWriteCreate, writes: true, Cache);
                return SqliteSchema.Open(session, path, ledger, tryBegin => Wait(tryBegin, cancellationToken));
            },
            CancellationToken.None),
        cancellationToken);

    /// <summary>Reads, decides and writes in one transaction.</summary>
    public Task WriteAsync(long book, StoreReads reads, Func<StoreView, StoreWrites> decide, CancellationToken cancellationToken) => InTurnAsync(
        async () =>
        {
            if (!File.Exists(path))
            {
                Close();
                throw SqliteFaults.Gone(path);
            }

            // A thread of the pool writes at once what need not wait for another process: handing it on takes longer than most of the rest.
            if (!Thread.CurrentThread.IsThreadPoolThread || !TryWrite())
            {
                await Task.Run(WaitAndWrite, CancellationToken.None).ConfigureAwait(false);
            }

            return true;

            bool TryWrite()
            {
                Open(book);
                if (!_turns.TryBegin(_book!.Session.TryBegin))
                {
                    return false;
                }

                Write(_book, _writer!, reads, decide, cancellationToken);
                return true;
            }

            void WaitAndWrite()
            {
                Open(book);
                Wait(_book!.Session.TryBegin, cancellationToken);
                Write(_book, _writer!, reads, decide, cancellationToken);
            }
        },
        cancellationToken);

    /// <summary>Reads or makes a setting.</summary>
    public Task<object?> SettingAsync(long book, string pragma) => InTurnAsync(
        () =>
        {
            Open(book);
            return Task.FromResult(_book!.Session.Scalar($"PRAGMA {pragma}"));
        },
        CancellationToken.None);

    public async ValueTask DisposeAsync()
    {
        await _turn.WaitAsync().ConfigureAwait(false);
        _isClosed = true;
        Close();
        _turn.Release();
    }

    /// <summary>Runs something when it is its turn in this process.</summary>
    private async Task<T> InTurnAsync<T>(Func<Task<T>> run, CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            ObjectDisposedException.ThrowIf(_isClosed, typeof(SqliteLedgerStore));
            return await run().ConfigureAwait(false);
        }
        catch (SqliteException fault)
        {
            throw SqliteFaults.Of(fault, path);
        }
        finally
        {
            _turn.Release();
        }
    }

    private void Open(long book)
    {
        if (_book is null)
        {
            var session = new SqliteSession(path, SqliteOpenMode.ReadWrite, writes: true, Cache);
            try
            {
                var opened = new SqliteBook(session, book);
                (_book, _writer) = (opened, new SqliteWriter(opened));
            }
            catch
            {
                session.Dispose();
                throw;
            }
        }
    }

    private void Close()
    {
        _book?.Dispose();
        (_book, _writer) = (null, null);
    }

    /// <summary>Reads, decides, writes and ends a transaction that has begun.</summary>
    private void Write(SqliteBook book, SqliteWriter writer, StoreReads reads, Func<StoreView, StoreWrites> decide, CancellationToken cancellationToken)
    {
        var isErasure = false;
        try
        {
            var reading = book.Read(reads);
            var writes = decide(reading.View);
            cancellationToken.ThrowIfCancellationRequested();
            if (writes.Entries.IsEmpty && writes.Move is null)
            {
                GiveUp(book);
                return;
            }

            isErasure = writes.Move is { Erase: true };
            writer.Write(reads, reading, writes);
            cancellationToken.ThrowIfCancellationRequested();
            Commit(book);
            writer.Remember();
        }
        catch (Exception exception)
        {
            book.Names.Forget();
            GiveUp(book);
            throw exception is OverflowException ? SqliteFaults.TooMuch(exception) : exception;
        }
        finally
        {
            if (isErasure)
            {
                Forget();
            }
        }
    }

    private void Commit(SqliteBook book)
    {
        try
        {
            book.Session.Commit();
        }
        catch (SqliteException fault)
        {
            throw SqliteFaults.Of(fault, path, isCommit: true);
        }
    }

    /// <summary>Gives up a transaction; a session that cannot even do that is opened anew.</summary>
    private void GiveUp(SqliteBook book)
    {
        if (!book.Session.TryRollback())
        {
            Close();
        }
    }

    /// <summary>Empties the log, in which what was erased still stands; where a reader needs it, it is emptied later.</summary>
    private void Forget()
    {
        try
        {
            _book?.Session.Scalar("PRAGMA secure_delete = FAST");
            _book?.Session.Scalar("PRAGMA wal_checkpoint(TRUNCATE)");
        }
        catch (SqliteException)
        {
            Close();
        }
    }

    private void Wait(Func<bool> tryBegin, CancellationToken cancellationToken)
    {
        if (!_turns.Wait(tryBegin, Patience, cancellationToken))
        {
            throw SqliteFaults.Held(path, Patience);
        }
    }
}
