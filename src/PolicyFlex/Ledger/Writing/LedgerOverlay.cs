using System.Collections.Immutable;
using PolicyFlex.Deciding;

namespace PolicyFlex.Ledger;

/// <summary>What a transaction read, together with what the works before in the same transaction have written.</summary>
internal sealed class LedgerOverlay(StoreView view, DateTimeOffset now)
{
    private readonly List<LedgerEntry> _entries = [];
    private readonly Dictionary<string, List<LedgerEntry>> _added = new(StringComparer.Ordinal);
    private readonly Dictionary<Account, List<AccountChange>> _changes = [];

    /// <summary>The moment of the transaction.</summary>
    public DateTimeOffset Now => now;

    /// <summary>How many entries the matter of counters had.</summary>
    public int Counters => view.Counters;

    /// <summary>Everything that is to be written.</summary>
    public StoreWrites Writes => new() { Entries = [.. _entries] };

    /// <summary>The entries of a matter, in order.</summary>
    public ImmutableArray<LedgerEntry> EntriesOf(string matter)
    {
        var read = view.Matters.TryGetValue(matter, out var entries) ? entries : [];
        return _added.TryGetValue(matter, out var added) ? [.. read, .. added] : read;
    }

    /// <summary>How a balance stands.</summary>
    public BalanceState StateOf(BalanceKey key)
    {
        var state = view.Balances[key];
        if (!_changes.TryGetValue(view.Accounts[key.Account], out var changes))
        {
            return state;
        }

        foreach (var change in changes)
        {
            var used = change.At > state.After ? state.Used + change.Amount : state.Used;
            var first = change.At > state.After && !(state.First <= change.At) ? change.At : state.First;
            state = state with { Used = used, First = first, Last = state.Last > change.At ? state.Last : change.At };
        }

        return state;
    }

    /// <summary>Whether an account was read, and so may be changed.</summary>
    public bool HasRead(Account account) => view.Accounts.ContainsKey(account);

    /// <summary>The account that one is counted in.</summary>
    public Account Into(Account account) => view.Accounts[account];

    /// <summary>Whether another transaction holds an account.</summary>
    public bool IsBusy(Account account) => view.Busy.Contains(account);

    /// <summary>Adds an entry.</summary>
    public void Add(LedgerEntry entry)
    {
        _entries.Add(entry);
        if (!_added.TryGetValue(entry.Matter, out var added))
        {
            _added.Add(entry.Matter, added = []);
        }

        added.Add(entry);
        foreach (var change in entry.Changes)
        {
            var account = view.Accounts[change.Account];
            if (!_changes.TryGetValue(account, out var changes))
            {
                _changes.Add(account, changes = []);
            }

            changes.Add(change);
        }
    }
}
