using System.Collections.Immutable;

namespace PolicyFlex.Ledger;

/// <summary>What a check of a whole ledger found: every balance computed again from the entries, and every invariant.</summary>
public sealed record LedgerAudit
{
    /// <summary>How many entries were read.</summary>
    public required long Entries { get; init; }

    /// <summary>How many grants they tell of, refused ones among them.</summary>
    public required long Grants { get; init; }

    /// <summary>How many accounts were compared.</summary>
    public required long Accounts { get; init; }

    /// <summary>How many faults there are; the first hundred are told.</summary>
    public required long FaultCount { get; init; }

    /// <summary>The first hundred faults. None for a ledger that is as it must be.</summary>
    public required ImmutableArray<LedgerFault> Faults { get; init; }

    /// <summary>Checks a ledger as it stands at one moment; others may go on writing.</summary>
    /// <param name="store">Where it is kept.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public static async Task<LedgerAudit> RunAsync(ILedgerStore store, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(store);
        var snapshot = await store.SnapshotAsync(cancellationToken).ConfigureAwait(false);
        await using (snapshot.ConfigureAwait(false))
        {
            var auditor = new Auditor();
            var matter = ImmutableArray.CreateBuilder<LedgerEntry>();
            await foreach (var entry in snapshot.ByMatterAsync(cancellationToken).ConfigureAwait(false))
            {
                if (matter.Count > 0 && !string.Equals(matter[0].Matter, entry.Matter, StringComparison.Ordinal))
                {
                    auditor.Add(matter.DrainToImmutable());
                }

                matter.Add(entry);
            }

            auditor.Add(matter.DrainToImmutable());
            await foreach (var account in snapshot.AccountsAsync(cancellationToken).ConfigureAwait(false))
            {
                auditor.Compare(account);
            }

            return auditor.Report();
        }
    }
}
