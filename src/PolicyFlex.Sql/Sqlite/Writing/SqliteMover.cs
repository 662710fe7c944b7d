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
            Merge(to);
        }

        _session.Run("UPDATE book SET moves = moves + 1 WHERE id = ?1", book.Id);
    }

    private void Merge(string to)
    {
        foreach (var (id, account, _) in SqliteSubjects.Accounts(book, move.Name, move.From).FindAll(row => !row.IsFormer))
        {
            Join(id, accounts.IdOf(book.Row(Renamed(account, to))));
        }

        _session.Run("UPDATE moved SET becomes = ?4 WHERE book = ?1 AND name = ?2 AND becomes = ?3", book.Id, move.Name, move.From, to);
        _session.Run(
            "INSERT INTO moved (book, name, value, becomes) VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO UPDATE SET becomes = excluded.becomes", book.Id, move.Name, move.From, to);
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
            foreach (var (id, account, isFormer) in SqliteSubjects.Accounts(book, move.Name, value))
            {
                Rename(id, account, isFormer, to);
            }

            new SqliteEraser(book, move.Name, value, to).Erase();
            _session.Run("DELETE FROM moved WHERE book = ?1 AND name = ?2 AND value = ?3", book.Id, move.Name, value);
        }
    }

    private void Rename(long id, Account account, bool isFormer, string to)
    {
        var renamed = Renamed(account, to);
        if (!isFormer && book.Row(renamed).Id is var other and not 0)
        {
            Join(id, other);
            isFormer = true;
        }

        _session.Run($"UPDATE {(isFormer ? "former" : "account")} SET text = ?2, subjects = ?3 WHERE id = ?1", id, renamed.Text, SqliteSubjects.TextOf(renamed));
    }

    /// <summary>Adds an account to another. Its row only names changes from then on.</summary>
    private void Join(long from, long to)
    {
        _session.Run(
            "UPDATE balance SET first = NULL, last = NULL, used = used + (SELECT coalesce(sum(amount), 0) FROM usage WHERE account = ?1 AND at > balance.after) WHERE account = ?2",
            from,
            to);
        _session.Run(
            "INSERT INTO usage (account, at, amount) SELECT ?2, at, amount FROM usage WHERE account = ?1 ON CONFLICT (account, at) DO UPDATE SET amount = amount + excluded.amount", from, to);
        _session.Run(
            "UPDATE account SET last = max(coalesce(last, o.latest), o.latest) FROM (SELECT last AS latest FROM account WHERE id = ?1) AS o WHERE id = ?2 AND o.latest IS NOT NULL", from, to);
        _session.Run("INSERT INTO former (id, book, text, subjects) SELECT id, book, text, subjects FROM account WHERE id = ?1", from);
        _session.Run("DELETE FROM usage WHERE account = ?1", from);
        _session.Run("DELETE FROM balance WHERE account = ?1", from);
        _session.Run("DELETE FROM account WHERE id = ?1", from);
    }

    /// <summary>The account by the other value.</summary>
    private Account Renamed(Account account, string to) => new(
        account.Counter,
        [.. account.Subjects.Select(subject => string.Equals(subject.Name, move.Name, StringComparison.Ordinal) ? subject with { Value = to } : subject)]);
}
