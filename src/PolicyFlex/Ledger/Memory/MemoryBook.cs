using System.Collections.Frozen;
using System.Collections.Immutable;
using PolicyFlex.Deciding;

namespace PolicyFlex.Ledger;

/// <summary>Everything that a ledger in memory holds. For one thread at a time.</summary>
internal sealed class MemoryBook
{
    private const string Counters = "counters";

    private readonly List<LedgerEntry> _entries = [];
    private readonly Dictionary<string, List<int>> _places = new(StringComparer.Ordinal);
    private readonly Dictionary<Account, MemoryAccount> _accounts = [];
    private readonly Dictionary<(string Name, string Value), string> _moves = [];
    private readonly Dictionary<string, DateTimeOffset> _dueOf = new(StringComparer.Ordinal);
    private readonly SortedSet<(DateTimeOffset Due, string Matter)> _due = new(Comparer<(DateTimeOffset Due, string Matter)>.Create(
        (one, other) => one.Due != other.Due ? one.Due.CompareTo(other.Due) : string.CompareOrdinal(one.Matter, other.Matter)));

    /// <summary>Reads what is named.</summary>
    public StoreView Read(StoreReads reads)
    {
        var accounts = new Dictionary<Account, Account>();
        foreach (var account in reads.Accounts.Concat(reads.Balances.Select(key => key.Account)))
        {
            accounts[account] = Into(account);
        }

        return new StoreView
        {
            Matters = reads.Matters.ToFrozenDictionary(matter => matter, EntriesOf, StringComparer.Ordinal),
            Balances = reads.Balances.ToFrozenDictionary(key => key, key => StateOf(accounts[key.Account], key.Window, reads.Now)),
            Accounts = accounts.ToFrozenDictionary(),
            Counters = _places.TryGetValue(Counters, out var counters) ? counters.Count : 0,
        };
    }

    /// <summary>Writes what was decided by a view.</summary>
    /// <exception cref="InvalidOperationException">A slot is taken, or a change is of an account that was not read.</exception>
    public void Write(StoreReads reads, StoreView view, StoreWrites writes)
    {
        Refuse(reads, view, writes);
        foreach (var key in reads.Balances.Where(_ => !writes.Entries.IsEmpty))
        {
            Held(view.Accounts[key.Account]).Advance(key.Window, reads.Now);
        }

        foreach (var entry in writes.Entries)
        {
            Add(entry with { Sequence = _entries.Count + 1 }, view);
        }

        if (writes.Move is { } move)
        {
            Move(move);
        }
    }

    /// <summary>The place of the last entry; 0 for none.</summary>
    public long Last => _entries.Count;

    /// <summary>The matters that are due.</summary>
    public ImmutableArray<string> Due(DateTimeOffset now, int most) => [.. _due.TakeWhile(due => due.Due <= now).Take(most).Select(due => due.Matter)];

    /// <summary>The entries after a place.</summary>
    public ImmutableArray<LedgerEntry> After(long sequence) => [.. _entries.Skip((int)Math.Min(sequence, _entries.Count))];

    /// <summary>What is kept of each account.</summary>
    public ImmutableArray<AccountReport> Reports() => [.. _accounts.Values.Select(account => account.Report())];

    private void Refuse(StoreReads reads, StoreView view, StoreWrites writes)
    {
        var taken = new HashSet<(string, string)>();
        foreach (var entry in writes.Entries)
        {
            if (!taken.Add((entry.Matter, entry.Slot)) || EntriesOf(entry.Matter).Any(other => string.Equals(other.Slot, entry.Slot, StringComparison.Ordinal)))
            {
                throw new InvalidOperationException($"The slot `{entry.Slot}` of `{entry.Matter}` is taken: read the matter before writing to it.");
            }

            if (entry.Changes.Any(change => !view.Accounts.ContainsKey(change.Account)))
            {
                throw new InvalidOperationException("An account is changed that was not read.");
            }
        }

        if (writes.Move is not null && !reads.Alone)
        {
            throw new InvalidOperationException("A subject is moved while others write: do it alone.");
        }
    }

    private void Add(LedgerEntry entry, StoreView view)
    {
        if (!_places.TryGetValue(entry.Matter, out var places))
        {
            _places.Add(entry.Matter, places = []);
        }

        if ((entry.EndsDue || entry.Due is not null) && _dueOf.Remove(entry.Matter, out var before))
        {
            _due.Remove((before, entry.Matter));
        }

        if (entry.Due is { } due)
        {
            _due.Add((due, entry.Matter));
            _dueOf.Add(entry.Matter, due);
        }

        places.Add(_entries.Count);
        _entries.Add(entry);
        foreach (var change in entry.Changes)
        {
            Held(view.Accounts[change.Account]).Add(change.At, change.Amount);
        }
    }

    private void Move(SubjectMove move)
    {
        foreach (var (account, held) in _accounts.Where(account => Names(account.Key, move)).ToList())
        {
            _accounts.Remove(account);
            Held(Renamed(account, move.Name, [move.From], move.To)).AddAll(held);
        }

        if (!move.Erase)
        {
            _moves[(move.Name, move.From)] = move.To;
            return;
        }

        // Whoever was merged into the customer is the same person, and is forgotten as well.
        var erased = _moves.Where(other => other.Key.Name == move.Name && string.Equals(Final(other.Key.Name, other.Key.Value), move.From, StringComparison.Ordinal))
            .Select(other => other.Key.Value).Append(move.From).ToHashSet(StringComparer.Ordinal);
        foreach (var value in erased)
        {
            _moves.Remove((move.Name, value));
        }

        for (var i = 0; i < _entries.Count; i++)
        {
            if (_entries[i].Subjects.TryGetValue(move.Name, out var value) && erased.Contains(value))
            {
                _entries[i] = _entries[i] with
                {
                    Private = null,
                    Subjects = _entries[i].Subjects.SetItem(move.Name, move.To),
                    Changes = [.. _entries[i].Changes.Select(change => change with { Account = Renamed(change.Account, move.Name, erased, move.To) })],
                };
            }
        }
    }

    private static bool Names(Account account, SubjectMove move) => account.Subjects.Any(subject => subject == new AccountSubject(move.Name, move.From));

    private static Account Renamed(Account account, string name, HashSet<string> values, string to) => new(
        account.Counter,
        [.. account.Subjects.Select(subject => string.Equals(subject.Name, name, StringComparison.Ordinal) && values.Contains(subject.Value) ? subject with { Value = to } : subject)]);

    /// <summary>The account that one is counted in.</summary>
    private Account Into(Account account) => _moves.Count == 0 ? account : new Account(
        account.Counter, [.. account.Subjects.Select(subject => subject with { Value = Final(subject.Name, subject.Value) })]);

    private string Final(string name, string value)
    {
        while (_moves.TryGetValue((name, value), out var next))
        {
            value = next;
        }

        return value;
    }

    private ImmutableArray<LedgerEntry> EntriesOf(string matter) =>
        _places.TryGetValue(matter, out var places) ? [.. places.Select(place => _entries[place])] : [];

    private BalanceState StateOf(Account account, BalanceWindow? window, DateTimeOffset now) =>
        (_accounts.GetValueOrDefault(account) ?? new MemoryAccount(account)).Read(window, now);

    private MemoryAccount Held(Account account)
    {
        if (!_accounts.TryGetValue(account, out var held))
        {
            _accounts.Add(account, held = new MemoryAccount(account));
        }

        return held;
    }
}
