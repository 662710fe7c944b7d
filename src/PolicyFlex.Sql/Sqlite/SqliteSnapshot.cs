using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using PolicyFlex.Deciding;
using PolicyFlex.Ledger;

namespace PolicyFlex.Sql;

/// <summary>A ledger in a file as it stood at one moment: a transaction that reads, in a session of its own.</summary>
internal sealed class SqliteSnapshot : ILedgerSnapshot
{
    private const int AtOnce = 250;

    private readonly string _path;
    private readonly SqliteReaders _readers;
    private readonly SqliteBook _book;
    private readonly SqliteEntryList _entries;
    private readonly SemaphoreSlim _turn = new(1, 1);
    private bool _isClosed;

    /// <param name="path">The file, for sentences.</param>
    /// <param name="readers">Where the session is given back to.</param>
    /// <param name="book">The session, in a transaction.</param>
    public SqliteSnapshot(string path, SqliteReaders readers, SqliteBook book) =>
        (_path, _readers, _book, _entries) = (path, readers, book, new SqliteEntryList(book));

    public IAsyncEnumerable<LedgerEntry> ByMatterAsync(CancellationToken cancellationToken = default) =>
        ListAsync<LedgerEntry>((after, chunk) => _entries.ByMatter(after, AtOnce, chunk), cancellationToken);

    public IAsyncEnumerable<LedgerEntry> InOrderAsync(CancellationToken cancellationToken = default) =>
        ListAsync<LedgerEntry>((after, chunk) => _entries.InOrder(after, long.MaxValue, AtOnce, chunk), cancellationToken);

    public IAsyncEnumerable<AccountReport> AccountsAsync(CancellationToken cancellationToken = default) =>
        ListAsync<AccountReport>(Accounts, cancellationToken);

    public async ValueTask DisposeAsync()
    {
        await _turn.WaitAsync().ConfigureAwait(false);
        if (_isClosed)
        {
            return;
        }

        _isClosed = true;
        _entries.Dispose();
        if (_book.Session.TryRollback())
        {
            _readers.GiveBack(_book);
        }
        else
        {
            _book.Dispose();
        }

        _turn.Dispose();
    }

    /// <summary>Reads chunk by chunk, so that the session is free in between.</summary>
    /// <param name="read">Reads the chunk after a place; tells the next place, null at the end.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    private async IAsyncEnumerable<T> ListAsync<T>(Func<long, List<T>, long?> read, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var chunk = new List<T>(AtOnce);
        for (long? after = 0; after is { } place;)
        {
            chunk.Clear();
            await _turn.WaitAsync(cancellationToken).ConfigureAwait(false);
            try
            {
                ObjectDisposedException.ThrowIf(_isClosed, this);
                after = await Task.Run(() => read(place, chunk), cancellationToken).ConfigureAwait(false);
            }
            catch (SqliteException fault)
            {
                throw SqliteFaults.Of(fault, _path);
            }
            finally
            {
                _turn.Release();
            }

            foreach (var value in chunk)
            {
                cancellationToken.ThrowIfCancellationRequested();
                yield return value;
            }
        }
    }

    private long? Accounts(long after, List<AccountReport> chunk)
    {
        var accounts = _book.Session.List(
            "SELECT id, text, subjects FROM account WHERE id > ?1 AND id < ?2 ORDER BY id LIMIT ?3",
            row => (Id: row.GetInt64(0), Account: SqliteSubjects.AccountOf(row.GetString(1), row.IsDBNull(2) ? null : row.GetString(2))),
            SqliteIds.At(_book.Id, after),
            SqliteIds.End(_book.Id),
            (long)AtOnce);
        using var usage = _book.Session.PrepareOnce("SELECT count(nullif(amount, 0)), coalesce(sum(amount), 0) FROM usage WHERE account = ?1 AND at > ?2");
        using var windows = _book.Session.PrepareOnce("SELECT span, used, after FROM balance WHERE account = ?1");
        foreach (var (id, account) in accounts)
        {
            chunk.Add(Report(id, account, usage, windows));
        }

        return accounts.Count < AtOnce ? null : SqliteIds.PlaceOf(accounts[^1].Id);
    }

    private static AccountReport Report(long id, Account account, SqliteStatement usage, SqliteStatement windows)
    {
        var (moments, sum) = SumAfter(usage, id, long.MinValue);
        var totals = ImmutableArray.CreateBuilder<WindowReport>();
        using var row = windows.Read(id);
        while (row.Read())
        {
            var (span, after) = (row.GetString(0), row.GetInt64(2));
            totals.Add(new WindowReport(
                span.Length == 0 ? null : BalanceWindow.Parse(span), Micros.From(after), TenThousandths.From(row.GetInt64(1)), TenThousandths.From(SumAfter(usage, id, after).Sum)));
        }

        return new AccountReport(account, moments, TenThousandths.From(sum), totals.DrainToImmutable());
    }

    private static (long Moments, long Sum) SumAfter(SqliteStatement usage, long account, long after)
    {
        using var row = usage.Read(account, after);
        row.Read();
        return (row.GetInt64(0), row.GetInt64(1));
    }
}
