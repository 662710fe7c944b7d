using System.Collections.Immutable;
using PolicyFlex.Ledger;

namespace PolicyFlex.Testing.Ledgers;

/// <summary>
/// What every store of the ledger has to do, as cases for any test framework: whoever writes a store runs all of them, each in a place of
/// its own.
/// </summary>
/// <seealso cref="ILedgerStore"/>
public static class LedgerStoreConformance
{
    private const int Histories = 8;

    /// <summary>All cases, in the order of the contract.</summary>
    /// <param name="seed">
    /// Which random histories are tried: eight from this number on. The name of a case tells its own, with which it can be tried again.
    /// Default: 1.
    /// </param>
    public static ImmutableArray<LedgerStoreCase> Cases(int seed = 1) =>
    [
        .. EntryCases.All,
        .. RefusalCases.All,
        .. BalanceCases.All,
        .. WindowCases.All,
        .. CursorCases.All,
        .. DueCases.All,
        .. MoveCases.All,
        .. ErasureCases.All,
        .. SnapshotCases.All,
        .. FollowingCases.All,
        .. SharingCases.All,
        .. CancellationCases.All,
        .. Enumerable.Range(seed, Histories).Select(RandomHistory.Of),
    ];
}
