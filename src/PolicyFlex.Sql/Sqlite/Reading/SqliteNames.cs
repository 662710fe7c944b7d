using PolicyFlex.Deciding;

namespace PolicyFlex.Sql;

/// <summary>The accounts by the ids of their rows. Those that were asked for lately are remembered until a subject moves.</summary>
/// <param name="session">The session.</param>
internal sealed class SqliteNames(SqliteSession session)
{
    private const int Most = 20_000;

    private readonly Dictionary<long, Account> _known = [];
    private readonly Dictionary<Account, long> _ids = [];
    private readonly SqliteStatement _account = session.Prepare("SELECT text, subjects FROM account WHERE id = ?1 UNION ALL SELECT text, subjects FROM former WHERE id = ?1");
    private long _moves;

    /// <summary>Forgets what may have another name by now.</summary>
    /// <param name="moves">How many subjects have moved.</param>
    public void See(long moves)
    {
        if (moves != _moves)
        {
            Forget();
            _moves = moves;
        }
    }

    /// <summary>Forgets all of them.</summary>
    public void Forget()
    {
        _known.Clear();
        _ids.Clear();
    }

    /// <summary>The id of an account's row; null where it has to be looked for.</summary>
    public long? IdOf(Account account) => _ids.TryGetValue(account, out var id) ? id : null;

    /// <summary>The account of an id.</summary>
    public Account Of(long id)
    {
        if (_known.TryGetValue(id, out var known))
        {
            return known;
        }

        using var row = _account.Read(id);
        var account = row.Read()
            ? SqliteSubjects.AccountOf(row.GetString(0), row.IsDBNull(1) ? null : row.GetString(1))
            : throw new InvalidDataException("An entry changes an account that is not there.");
        Name(id, account);
        return account;
    }

    /// <summary>Remembers the row of an account that is there for good.</summary>
    public void Remember(long id, Account account)
    {
        Name(id, account);
        _ids[account] = id;
    }

    private void Name(long id, Account account)
    {
        if (_known.Count >= Most)
        {
            Forget();
        }

        _known[id] = account;
    }
}
