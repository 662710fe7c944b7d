using PolicyFlex.Deciding;
using PolicyFlex.Ledger;

namespace PolicyFlex.Sql;

/// <summary>Moves a subject, in the transaction that decided so.</summary>
/// <param name="book">The ledger.</param>
/// <param name="accounts">The accounts.</param>
/// <param name="move">The move.</param>
internal sealed class SqliteMover(SqliteBook book, SqliteAccountWriter accounts, SubjectMove move)
{
    private readonly SqliteSession _session = book.Session;

    /// <summary>Moves it.</summary>
    public void Move()
    {
        var to = _session.Scalar("SELECT becomes FROM moved WHERE book = ?1 AND name = ?2 AND value = ?3", book.Id, move.Name, move.To) as string ?? move.To;
        if (string.Equals(to, move.From, StringComparison.Ordinal))
        {
            throw new InvalidOperationException("A subject cannot become itself.");
        }

        if (move.Erase)
        {
            Erase(to);
        }
        else
        {
            foreach (var (id, account, _) in Named(move.From).FindAll(row => !row.IsName))
            {
                Join(id, accounts.IdOf(book.Row(Renamed(account, to))));
            }

            _session.Run("UPDATE moved SET becomes = ?4 WHERE book = ?1 AND name = ?2 AND becomes = ?3", book.Id, move.Name, move.From, to);
            _session.Run(
                "INSERT INTO moved (book, name, value, becomes) VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO UPDATE SET becomes = excluded.becomes", book.Id, move.Name, move.From, to);
        }

        _session.Run("UPDATE book SET moves = moves + 1 WHERE id = ?1", book.Id);
    }

    /// <summary>Forgets the subject, and whatever had become it.</summary>
    private void Erase(string to)
    {
        // What is deleted is overwritten, not only left out.
        _session.Scalar("PRAGMA secure_delete = ON");
        var values = _session.List("SELECT value FROM moved WHERE book = ?1 AND name = ?2 AND becomes = ?3", row => row.GetString(0), book.Id, move.Name, move.From);
        values.Add(move.From);
        foreach (var value in values)
        {
            foreach (var (id, account, isName) in Named(value))
            {
                var renamed = Renamed(account, to);
                if (!isName && book.Row(renamed).Id is var other and not 0)
                {
                    Join(id, other);
                }

                _session.Run("UPDATE account SET text = ?2, subjects = ?3 WHERE id = ?1", id, renamed.Text, SqliteNames.SubjectsOf(renamed));
            }

            new SqliteEraser(book, move.Name, value, to).Erase();
            _session.Run("DELETE FROM moved WHERE book = ?1 AND name = ?2 AND value = ?3", book.Id, move.Name, value);
        }
    }

    /// <summary>Adds an account to another.</summary>
    private void Join(long from, long to)
    {
        _session.Run(
            "UPDATE balance SET used = used + (SELECT coalesce(sum(amount), 0) FROM usage WHERE account = ?1 AND at > balance.after) WHERE account = ?2", from, to);
        _session.Run(
            "INSERT INTO usage (account, at, amount) SELECT ?2, at, amount FROM usage WHERE account = ?1 ON CONFLICT (account, at) DO UPDATE SET amount = amount + excluded.amount", from, to);
        _session.Run("DELETE FROM usage WHERE account = ?1", from);
        _session.Run("DELETE FROM balance WHERE account = ?1", from);
        _session.Run(
            "UPDATE account SET last = max(coalesce(last, o.latest), o.latest) FROM (SELECT last AS latest FROM account WHERE id = ?1) AS o WHERE id = ?2 AND o.latest IS NOT NULL", from, to);
        _session.Run("UPDATE account SET becomes = ?2, last = NULL WHERE id = ?1", from, to);
    }

    /// <summary>The accounts that name a value, and whether each is only a name for another by now.</summary>
    private List<(long Id, Account Account, bool IsName)> Named(string value) => _session.List(
        """
        SELECT a.id, a.text, a.subjects, a.becomes IS NOT NULL
        FROM account_subject s JOIN account a ON a.id = s.account
        WHERE s.book = ?1 AND s.name = ?2 AND s.value = ?3
        """,
        row => (row.GetInt64(0), SqliteNames.From(row.GetString(1), row.GetString(2)), row.GetBoolean(3)),
        book.Id,
        move.Name,
        value);

    /// <summary>The account by the other value.</summary>
    private Account Renamed(Account account, string to) => new(
        account.Counter,
        [.. account.Subjects.Select(subject => string.Equals(subject.Name, move.Name, StringComparison.Ordinal) ? subject with { Value = to } : subject)]);
}
