using System.Collections.Concurrent;

namespace PolicyFlex.Ledger;

/// <summary>The revisions and counters of a ledger, as far as this process has seen them. Neither is ever taken away.</summary>
internal sealed class LedgerCatalog
{
    /// <summary>The matter of the counters.</summary>
    public const string CountersMatter = "counters";

    /// <summary>The matter that tells up to which counter all that was given before was counted.</summary>
    public const string CountedMatter = "counted";

    private readonly ConcurrentDictionary<string, RegisteredRevision> _revisions = new(StringComparer.Ordinal);
    private KnownCounters _counters = KnownCounters.None;

    /// <summary>The counters; others may have added some since.</summary>
    public KnownCounters Counters => Volatile.Read(ref _counters);

    /// <summary>The matter of a revision.</summary>
    public static string MatterOf(string revision) => $"revision/{revision}";

    /// <summary>A revision; null if it was not seen yet.</summary>
    public RegisteredRevision? Find(string revision) => _revisions.GetValueOrDefault(revision);

    /// <summary>Takes note of what was read.</summary>
    public RegisteredRevision? See(string revision, LedgerOverlay overlay)
    {
        if (Find(revision) is { } known)
        {
            return known;
        }

        var entries = overlay.EntriesOf(MatterOf(revision));
        return entries.IsEmpty ? null : _revisions.GetOrAdd(revision, LedgerJson.Read<RegisteredRevision>(entries[0].Content));
    }

    /// <summary>Takes note of the counters that were read.</summary>
    public void See(KnownCounters counters)
    {
        var before = Counters;
        while (counters.Entries > before.Entries)
        {
            var found = Interlocked.CompareExchange(ref _counters, counters, before);
            if (ReferenceEquals(found, before))
            {
                return;
            }

            before = found;
        }
    }

    /// <summary>Brings the counters that a work goes by up to date with what a transaction read.</summary>
    /// <param name="counters">The counters that the work goes by.</param>
    /// <param name="isRead">Whether the work has read their matter, or has to the next time.</param>
    /// <param name="overlay">What was read.</param>
    /// <returns>Whether they are up to date; if not, the work is tried again.</returns>
    public bool Refresh(ref KnownCounters counters, ref bool isRead, LedgerOverlay overlay)
    {
        if (overlay.Counters == counters.Entries)
        {
            return true;
        }

        if (!isRead)
        {
            counters = Counters;
            isRead = overlay.Counters != counters.Entries;
            return false;
        }

        counters = KnownCounters.Of(overlay.EntriesOf(CountersMatter));
        See(counters);
        return true;
    }
}
