using System.Collections.Immutable;
using PolicyFlex.Deciding;

namespace PolicyFlex.Ledger;

/// <summary>What a transaction reads.</summary>
public sealed record StoreReads
{
    /// <summary>The moment for which balances are counted.</summary>
    public required DateTimeOffset Now { get; init; }

    /// <summary>The matters whose entries are read, in any order, without repeats. Default: none.</summary>
    public ImmutableArray<string> Matters { get; init; } = [];

    /// <summary>The balances that are read, in any order, without repeats. Default: none.</summary>
    public ImmutableArray<BalanceKey> Balances { get; init; } = [];

    /// <summary>Accounts that are changed and whose balances do not matter, in any order, without repeats. Default: none.</summary>
    public ImmutableArray<Account> Accounts { get; init; } = [];

    /// <summary>
    /// Whether nothing else is written meanwhile, as for the merge of customers and a new counter. All other transactions run beside each
    /// other wherever they change different accounts. Default: false.
    /// </summary>
    public bool Alone { get; init; }

    /// <summary>
    /// Whether an account that another transaction holds may be left out and called busy, rather than waited for. Default: false. A store
    /// may always wait.
    /// </summary>
    public bool SkipBusy { get; init; }
}
