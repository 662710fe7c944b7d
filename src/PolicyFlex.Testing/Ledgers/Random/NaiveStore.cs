using PolicyFlex.Deciding;
using PolicyFlex.Ledger;

namespace PolicyFlex.Testing.Ledgers;

/// <summary>A ledger as plain lists, where everything is added up anew each time.</summary>
internal sealed class NaiveStore
{
    private readonly List<(Account Account, DateTimeOffset At, decimal Amount)> _changes = [];
    private readonly Dictionary<string, string> _moved = new(StringComparer.Ordinal);
    private readonly Dictionary<BalanceKey, DateTimeOffset> _letGo = [];

    public List<LedgerEntry> Entries { get; } = [];

    public Account Into(Account account) => Renamed(account, value => _moved.TryGetValue(value, out var to) ? to : value);

    public BalanceState StateOf(BalanceKey key, DateTimeOffset now)
    {
        var (account, after) = (Into(key.Account), After(key, now));
        var changes = _changes.Where(change => change.Account.Equals(account)).ToList();
        var inside = changes.Where(change => change.At > after).ToList();
        return new BalanceState(
            inside.Sum(change => change.Amount),
            after,
            inside.GroupBy(change => change.At).Where(group => group.Sum(change => change.Amount) != 0).Select(group => (DateTimeOffset?)group.Key).Min(),
            changes.Select(change => (DateTimeOffset?)change.At).Max());
    }

    /// <summary>What the account of a report adds up to, after a moment.</summary>
    public decimal SumOf(Account account, DateTimeOffset after) =>
        _changes.Where(change => change.Account.Equals(account) && change.At > after).Sum(change => change.Amount);

    public void Write(DateTimeOffset now, IEnumerable<BalanceKey> balances, IReadOnlyList<LedgerEntry> entries)
    {
        foreach (var key in balances.Where(_ => entries.Count > 0))
        {
            _letGo[key with { Account = Into(key.Account) }] = After(key, now);
        }

        Entries.AddRange(entries);
        _changes.AddRange(entries.SelectMany(entry => entry.Changes).Select(change => (Into(change.Account), change.At, change.Amount)));
    }

    /// <summary>Moves a customer who was not moved before.</summary>
    public void Move(string from, string to, bool erase)
    {
        var whole = _moved.Where(moved => moved.Value == from).Select(moved => moved.Key).Append(from).ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < _changes.Count; i++)
        {
            _changes[i] = _changes[i] with { Account = Renamed(_changes[i].Account, value => value == from ? to : value) };
        }

        foreach (var key in _letGo.Keys.Where(key => key.Account.Subjects.Contains(new AccountSubject(Draft.Customer, from))).ToList())
        {
            _letGo.Remove(key);
        }

        foreach (var value in whole)
        {
            _moved.Remove(value);
            if (!erase)
            {
                _moved[value] = to;
            }
        }

        for (var i = 0; erase && i < Entries.Count; i++)
        {
            if (whole.Contains(Entries[i].Subjects[Draft.Customer]))
            {
                Entries[i] = Entries[i] with
                {
                    Subjects = Entries[i].Subjects.SetItem(Draft.Customer, to),
                    Private = null,
                    Changes = [.. Entries[i].Changes.Select(change => change with { Account = Renamed(change.Account, value => whole.Contains(value) ? to : value) })],
                };
            }
        }
    }

    private DateTimeOffset After(BalanceKey key, DateTimeOffset now)
    {
        var after = key.Window?.After(now).Whole() ?? DateTimeOffset.MinValue;
        return _letGo.TryGetValue(key with { Account = Into(key.Account) }, out var before) && before > after ? before : after;
    }

    private static Account Renamed(Account account, Func<string, string> rename) => new(
        account.Counter, [.. account.Subjects.Select(subject => subject.Name == Draft.Customer ? subject with { Value = rename(subject.Value) } : subject)]);
}
