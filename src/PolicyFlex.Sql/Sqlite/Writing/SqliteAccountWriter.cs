using System.Text;
using PolicyFlex.Deciding;
using PolicyFlex.Ledger;

namespace PolicyFlex.Sql;

/// <summary>Writes what the entries of a transaction add to accounts: each moment and each running total once.</summary>
internal sealed class SqliteAccountWriter
{
    private readonly SqliteBook _book;
    private readonly SqliteStatement _insert;
    private readonly SqliteStatement _former;
    private readonly SqliteStatement _insertFormer;
    private readonly SqliteStatement _subject;
    private readonly SqliteStatement _usage;
    private readonly SqliteStatement _drop;
    private readonly SqliteStatement _last;
    private readonly SqliteStatement _insertBalance;
    private readonly SqliteStatement _balance;
    private readonly Dictionary<(SqliteAccount Account, long At), long> _changes = [];
    private readonly HashSet<SqliteAccount> _touched = [];
    private readonly StringBuilder _text = new();
    private long _lastAccount;

    /// <param name="book">The ledger, in a session that writes.</param>
    public SqliteAccountWriter(SqliteBook book)
    {
        _book = book;
        var session = book.Session;
        _insert = session.Prepare("INSERT INTO account (id, book, text, subjects) VALUES (?1, ?2, ?3, ?4)");
        _former = session.Prepare("SELECT id FROM former WHERE book = ?1 AND text = ?2 LIMIT 1");
        _insertFormer = session.Prepare("INSERT INTO former (id, book, text, subjects) VALUES (?1, ?2, ?3, ?4)");
        _subject = session.Prepare("INSERT INTO account_subject (book, name, value, account) VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO NOTHING");
        _usage = session.Prepare("""
            INSERT INTO usage (account, at, amount) VALUES (?1, ?2, ?3) ON CONFLICT (account, at) DO UPDATE SET amount = amount + excluded.amount
            """);
        _drop = session.Prepare("DELETE FROM usage WHERE account = ?1 AND at = ?2 AND amount = 0");
        _last = session.Prepare("UPDATE account SET last = max(coalesce(last, ?2), ?2) WHERE id = ?1");
        _insertBalance = session.Prepare("INSERT INTO balance (account, span, used, after, first, last) VALUES (?1, ?2, ?3, ?4, ?5, ?6)");
        _balance = session.Prepare("UPDATE balance SET used = ?3, after = ?4, first = ?5, last = ?6 WHERE account = ?1 AND span = ?2");
    }

    /// <summary>Begins after the last id of the book.</summary>
    public void Begin(long lastAccount)
    {
        _lastAccount = lastAccount;
        _changes.Clear();
        _touched.Clear();
    }

    /// <summary>Lets go of what has left the windows that were read.</summary>
    public void Advance(List<SqliteBalance> balances)
    {
        foreach (var (account, span, used, after, first) in balances)
        {
            if (account.Find(span) is { } total)
            {
                total.Advance(used, after, first);
            }
            else
            {
                account.Totals.Add(SqliteTotal.New(span, used, after, first));
            }

            _touched.Add(account);
        }
    }

    /// <summary>Adds the changes of an entry; tells them as the text that its row holds, null for none.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="accounts">The accounts that were named.</param>
    public string? Add(LedgerEntry entry, Dictionary<Account, SqliteAccount> accounts)
    {
        _text.Clear();
        foreach (var change in entry.Changes)
        {
            var account = accounts[change.Account];
            var (at, amount) = (Micros.Of(change.At), TenThousandths.Of(change.Amount));
            _changes[(account, at)] = _changes.GetValueOrDefault((account, at)) + amount;
            account.Add(at, amount);
            _touched.Add(account);
            SqliteChanges.Add(_text, IdOf(account, change.Account), change, entry.At);
        }

        return _text.Length == 0 ? null : _text.ToString();
    }

    /// <summary>Writes what all entries add up to.</summary>
    public void Flush()
    {
        foreach (var ((account, at), amount) in _changes)
        {
            Write(account, at, amount);
        }

        foreach (var account in _touched)
        {
            foreach (var total in account.Totals)
            {
                // Without a window there is nothing to let go of: an account that nothing has changed needs no row for it.
                if (total.IsChanged && (account.Id != 0 || total.Span.Length > 0))
                {
                    (total.IsKept ? _balance : _insertBalance).Run(IdOf(account), total.Span, total.Used, total.After, total.First, account.Last);
                }
            }
        }
    }

    /// <summary>Remembers the names of what was written.</summary>
    public void Remember()
    {
        foreach (var account in _touched)
        {
            if (account.Id != 0)
            {
                _book.Names.Remember(account.Id, account.Account);
            }
        }
    }

    /// <summary>The id of an account, which is added if it is not there.</summary>
    public long IdOf(SqliteAccount account)
    {
        if (account.Id == 0)
        {
            account.Id = Insert(account.Account, _insert);
        }

        return account.Id;
    }

    /// <summary>The id that names an account as an entry does, which may be one whose subject has become another.</summary>
    private long IdOf(SqliteAccount account, Account named) =>
        IdOf(account) is var id && named.Equals(account.Account) ? id : _former.Scalar(_book.Id, named.Text) as long? ?? Insert(named, _insertFormer);

    private long Insert(Account account, SqliteStatement into)
    {
        StoredText.Refuse(account);
        into.Run(++_lastAccount, _book.Id, account.Text, SqliteSubjects.TextOf(account));
        foreach (var (name, value) in account.Subjects)
        {
            if (SqliteSubjects.IsIndexed(name))
            {
                _subject.Run(_book.Id, name, value, _lastAccount);
            }
        }

        return _lastAccount;
    }

    private void Write(SqliteAccount account, long at, long amount)
    {
        if (amount != 0)
        {
            _usage.Run(account.Id, at, amount);
        }

        // A moment of which all was given back is taken out, so that the first that counts is found at once.
        if (amount == 0 || (amount < 0 && _drop.Run(account.Id, at) > 0))
        {
            _last.Run(account.Id, at);
        }
    }
}
