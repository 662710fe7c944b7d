using PolicyFlex.Ledger;

namespace PolicyFlex.Samples.ReviewHistory;

/// <summary>
/// Brings a ledger from one store into another. Entries are all that a ledger is, so it is the same one there. The history is made in memory
/// and written at once, since a file is durable at every commit, and half a year has very many.
/// </summary>
public static class LedgerCopy
{
    private const int AtOnce = 2000;

    /// <returns>How many entries were written; null if the other store has entries already.</returns>
    public static async Task<int?> RunAsync(ILedgerStore from, ILedgerStore into)
    {
        await foreach (var _ in into.EntriesAsync(0))
        {
            return null;
        }

        var (written, waiting) = (0, new List<LedgerEntry>());
        await foreach (var entry in from.EntriesAsync(0))
        {
            waiting.Add(entry);
            if (waiting.Count == AtOnce)
            {
                written += await WriteAsync(into, waiting);
            }
        }

        return written + await WriteAsync(into, waiting);
    }

    private static async Task<int> WriteAsync(ILedgerStore into, List<LedgerEntry> waiting)
    {
        if (waiting.Count == 0)
        {
            return 0;
        }

        var reads = new StoreReads
        {
            Now = waiting[^1].At,
            Matters = [.. waiting.Select(entry => entry.Matter).Distinct(StringComparer.Ordinal)],
            Accounts = [.. waiting.SelectMany(entry => entry.Changes).Select(change => change.Account).Distinct()],
        };
        await into.WriteAsync(reads, _ => new StoreWrites { Entries = [.. waiting] });
        var count = waiting.Count;
        waiting.Clear();
        return count;
    }
}
