using System.Collections.Frozen;
using System.Collections.Immutable;
using PolicyFlex.Deciding;
using PolicyFlex.Ledger;

namespace PolicyFlex.Sql;

/// <summary>A ledger in a session: what a transaction reads of it.</summary>
internal sealed class SqliteBook : IDisposable
{
    private readonly SqliteEntries _entries;
    private readonly SqliteTotals _totals;
    private readonly SqliteStatement _header;
    private readonly SqliteStatement _matter;
    private readonly SqliteStatement _account;
    private readonly SqliteStatement _knownAccount;
    private readonly SqliteStatement _moved;

    /// <param name="session">The session, which is closed with this.</param>
    /// <param name="id">The id of the book.</param>
    public SqliteBook(SqliteSession session, long id)
    {
        (Session, Id, Names) = (session, id, new SqliteNames(session));
        (_entries, _totals) = (new SqliteEntries(id, Names), new SqliteTotals(session));
        _header = session.Prepare("SELECT moves, counters FROM book WHERE id = ?1");
        _matter = session.Prepare($"SELECT m.id, {SqliteEntries.Columns} FROM matter m JOIN entry e ON e.matter = m.id WHERE m.book = ?1 AND m.name = ?2");
        _account = session.Prepare(
            "SELECT a.id, b.span, b.used, b.after, b.first, b.last FROM account a LEFT JOIN balance b ON b.account = a.id WHERE a.book = ?1 AND a.text = ?2");
        _knownAccount = session.Prepare("SELECT account, span, used, after, first, last FROM balance WHERE account = ?1");
        _moved = session.Prepare("SELECT becomes FROM moved WHERE book = ?1 AND name = ?2 AND value = ?3");
    }

    public SqliteSession Session { get; }

    public long Id { get; }

    public SqliteNames Names { get; }

    /// <summary>How many subjects had moved when a transaction read last.</summary>
    public long Moves { get; private set; }

    /// <summary>Reads what is named. In a transaction.</summary>
    public SqliteReading Read(StoreReads reads)
    {
        var counters = See();
        var matters = new Dictionary<string, SqliteMatter>(reads.Matters.Length, StringComparer.Ordinal);
        foreach (var name in reads.Matters)
        {
            matters[name] = Matter(name);
        }

        var accounts = new Dictionary<Account, SqliteAccount>(reads.Accounts.Length + reads.Balances.Length);
        var rows = new Dictionary<Account, SqliteAccount>(accounts.Capacity);
        var (states, balances) = (new Dictionary<BalanceKey, BalanceState>(reads.Balances.Length), new List<SqliteBalance>(reads.Balances.Length));
        foreach (var key in reads.Balances)
        {
            var (state, balance) = _totals.Of(Add(key.Account, accounts, rows), key.Window, reads.Now);
            states[key] = state;
            balances.Add(balance);
        }

        foreach (var account in reads.Accounts)
        {
            Add(account, accounts, rows);
        }

        return new SqliteReading
        {
            View = new StoreView
            {
                Matters = matters.Values.ToFrozenDictionary(matter => matter.Name, matter => matter.Entries.ToImmutableArray(), StringComparer.Ordinal),
                Balances = states.ToFrozenDictionary(),
                Accounts = accounts.ToFrozenDictionary(account => account.Key, account => account.Value.Account),
                Counters = counters,
            },
            Matters = matters,
            Accounts = accounts,
            Balances = balances,
        };
    }

    /// <summary>Sees what moved, first of all in every transaction; tells how many counters there are.</summary>
    public int See()
    {
        using var row = _header.Read(Id);
        row.Read();
        Moves = row.GetInt64(0);
        Names.See(Moves);
        return row.GetInt32(1);
    }

    /// <summary>An account with its row; itself, whatever moved.</summary>
    public SqliteAccount Row(Account account)
    {
        var known = Names.IdOf(account);
        using var row = known is { } id ? _knownAccount.Read(id) : _account.Read(Id, account.Text);
        var found = known is { } there ? new SqliteAccount(account, there) : null;
        while (row.Read())
        {
            found ??= new SqliteAccount(account, row.GetInt64(0));
            if (!row.IsDBNull(1))
            {
                AddTotal(found, row);
            }
        }

        if (found is not null && known is null)
        {
            Names.Remember(found.Id, account);
        }

        return found ?? new SqliteAccount(account, 0);
    }

    public void Dispose() => Session.Dispose();

    private static void AddTotal(SqliteAccount account, SqliteRow row)
    {
        account.Totals.Add(SqliteTotal.Of(row.GetString(1), row.GetInt64(2), row.GetInt64(3), row.IsDBNull(4) ? null : row.GetInt64(4)));
        if (!row.IsDBNull(5))
        {
            account.Know(row.GetInt64(5));
        }
    }

    private SqliteAccount Add(Account account, Dictionary<Account, SqliteAccount> accounts, Dictionary<Account, SqliteAccount> rows)
    {
        if (!accounts.TryGetValue(account, out var row))
        {
            var into = Into(account);
            if (!rows.TryGetValue(into, out row))
            {
                rows.Add(into, row = Row(into));
            }

            accounts.Add(account, row);
        }

        return row;
    }

    private Account Into(Account account)
    {
        if (Moves == 0 || account.Subjects.IsEmpty)
        {
            return account;
        }

        var isMoved = false;
        var subjects = account.Subjects.ToBuilder();
        for (var i = 0; i < subjects.Count; i++)
        {
            if (_moved.Scalar(Id, subjects[i].Name, subjects[i].Value) is string to)
            {
                subjects[i] = subjects[i] with { Value = to };
                isMoved = true;
            }
        }

        return isMoved ? new Account(account.Counter, subjects.ToImmutable()) : account;
    }

    private SqliteMatter Matter(string name)
    {
        var matter = new SqliteMatter { Name = name };
        using (var row = _matter.Read(Id, name))
        {
            while (row.Read())
            {
                matter.Id = row.GetInt64(0);
                matter.Entries.Add(_entries.From(row, 1, name));
            }
        }

        matter.Entries.Sort((one, other) => one.Sequence.CompareTo(other.Sequence));
        return matter;
    }
}
