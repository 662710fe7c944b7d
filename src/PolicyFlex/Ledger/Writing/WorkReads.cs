using PolicyFlex.Deciding;

namespace PolicyFlex.Ledger;

/// <summary>What the works of one transaction read, each thing once.</summary>
internal sealed class WorkReads
{
    private readonly HashSet<string> _matters = new(StringComparer.Ordinal);
    private readonly HashSet<BalanceKey> _balances = [];
    private readonly HashSet<Account> _accounts = [];

    public void Add(string matter) => _matters.Add(matter);

    public void Add(BalanceKey balance) => _balances.Add(balance);

    public void Add(Account account) => _accounts.Add(account);

    /// <summary>Whether another transaction holds any of the accounts.</summary>
    public bool IsAnyBusy(LedgerOverlay overlay) => _accounts.Any(overlay.IsBusy) || _balances.Any(balance => overlay.IsBusy(balance.Account));

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
