using System.Collections.Immutable;
using System.Text.Json;
using PolicyFlex.Deciding;

namespace PolicyFlex.Sql;

/// <summary>The accounts by the ids of their rows. Those that were asked for lately are remembered until a subject moves.</summary>
/// <param name="session">The session.</param>
internal sealed class SqliteNames(SqliteSession session)
{
    private const int Most = 20_000;

    private readonly Dictionary<long, Account> _known = [];
    private readonly SqliteStatement _account = session.Prepare("SELECT text, subjects FROM account WHERE id = ?1");
    private long _moves;

    /// <summary>Forgets what may have another name by now.</summary>
    /// <param name="moves">How many subjects have moved.</param>
    public void See(long moves)
    {
        if (moves != _moves)
        {
            _known.Clear();
            _moves = moves;
        }
    }

    /// <summary>The account of an id.</summary>
    public Account Of(long id)
    {
        if (_known.TryGetValue(id, out var known))
        {
            return known;
        }

        using var row = _account.Read(id);
        var account = row.Read()
            ? From(row.GetString(0), row.IsDBNull(1) ? null : row.GetString(1))
            : throw new InvalidDataException("An entry changes an account that is not there.");
        Remember(id, account);
        return account;
    }

    /// <summary>Remembers the name of a row that is there for good.</summary>
    public void Remember(long id, Account account)
    {
        if (_known.Count >= Most)
        {
            _known.Clear();
        }

        _known[id] = account;
    }

    /// <summary>The subjects of an account as one text: a JSON list of names and values in turn; null for none.</summary>
    public static string? SubjectsOf(Account account) =>
        account.Subjects.IsEmpty ? null : JsonSerializer.Serialize(account.Subjects.SelectMany(subject => new[] { subject.Name, subject.Value }));

    /// <summary>The account of a row.</summary>
    public static Account From(string text, string? subjects)
    {
        if (subjects is null)
        {
            return new Account(text, []);
        }

        var parts = JsonSerializer.Deserialize<string[]>(subjects)!;
        var whose = ImmutableArray.CreateBuilder<AccountSubject>(parts.Length / 2);
        for (var i = 0; i < parts.Length; i += 2)
        {
            whose.Add(new AccountSubject(parts[i], parts[i + 1]));
        }

        // The text is the counter, then what the subjects add to it.
        var behind = new Account("x", whose.ToImmutable()).Text.Length - 1;
        return new Account(text[..^behind], whose.MoveToImmutable());
    }
}
