using System.Collections.Frozen;
using System.Collections.Immutable;
using PolicyFlex.Deciding;

namespace PolicyFlex.Ledger;

/// <summary>What a transaction read.</summary>
public sealed class StoreView
{
    /// <summary>Every entry that was read, by its matter, in order. A matter without entries may be missing.</summary>
    public required FrozenDictionary<string, ImmutableArray<LedgerEntry>> Matters { get; init; }

    /// <summary>Every balance that was read, by the key that was asked for.</summary>
    public required FrozenDictionary<BalanceKey, BalanceState> Balances { get; init; }

    /// <summary>
    /// For every account that was named, alone or by a balance: the account that it is counted in, which is another where its customer was
    /// merged into another.
    /// </summary>
    public required FrozenDictionary<Account, Account> Accounts { get; init; }

    /// <summary>The accounts, as they were named, that another transaction holds: nothing was read of them. Default: none.</summary>
    public FrozenSet<Account> Busy { get; init; } = [];

    /// <summary>How many entries the matter <c>counters</c> has, whether or not it was read.</summary>
    public required int Counters { get; init; }
}
