using PolicyFlex.Deciding;

namespace PolicyFlex.Ledger;

/// <summary>What the works of one transaction read, each thing once.</summary>
internal sealed class WorkReads
{
    private readonly HashSet<string> _matters = new(StringComparer.Ordinal);
    private readonly HashSet<BalanceKey> _balances = [];
    private readonly HashSet<Account> _accounts = [];
    private readonly HashSet<Account> _named = [];

    public void Add(string matter) => _matters.Add(matter);

    public void Add(BalanceKey balance)
    {
        _balances.Add(balance);
        _named.Add(balance.Account);
    }

    public void Add(Account account)
    {
        _accounts.Add(account);
        _named.Add(account);
    }

    /// <summary>Takes note of what others name.</summary>
    public void Name(WorkReads others)
    {
        _matters.UnionWith(others._matters);
        _named.UnionWith(others._named);
    }

    /// <summary>Whether an account of nobody's is named, which all share; null where none is named at all.</summary>
    public bool? IsShared => _named.Count == 0 ? null : _named.Any(account => account.Subjects.IsEmpty);

    /// <summary>Whether others name a matter or an account that these name too.</summary>
    public bool Overlaps(WorkReads others) => _matters.Overlaps(others._matters) || _named.Overlaps(others._named);

    /// <summary>Whether another transaction holds any of the accounts.</summary>
    public bool IsAnyBusy(LedgerOverlay overlay) => _named.Any(overlay.IsBusy);

    public StoreReads For(DateTimeOffset now, bool alone, bool skipBusy) => new()
    {
        Now = now,
        Matters = [.. _matters],
        Balances = [.. _balances],
        Accounts = [.. _accounts],
        Alone = alone,
        SkipBusy = skipBusy,
    };
}
