using System.Globalization;

namespace PolicyFlex.Ledger;

/// <summary>Registers a revision and the counters that are new with it.</summary>
internal sealed class RegisterWork(RegisteredRevision revision) : LedgerWork<RegisterWork.Registration>
{
    private readonly string _matter = LedgerCatalog.MatterOf(revision.Revision);

    public override bool Alone => true;

    public override void Read(WorkReads reads)
    {
        reads.Add(_matter);
        reads.Add(LedgerCatalog.CountersMatter);
        reads.Add(LedgerCatalog.CountedMatter);
    }

    protected override bool TryDecide(LedgerOverlay overlay, out Registration? answer)
    {
        var known = KnownCounters.Of(overlay.EntriesOf(LedgerCatalog.CountersMatter));
        foreach (var counter in revision.Counters)
        {
            var before = known.ByName.GetValueOrDefault(counter.Name);
            var text = LedgerJson.Write(before?.Or(counter) ?? counter);
            if (before is not null && LedgerJson.Write(before) == text)
            {
                continue;
            }

            var place = overlay.EntriesOf(LedgerCatalog.CountersMatter).Length + 1;
            overlay.Add(new LedgerEntry
            {
                Matter = LedgerCatalog.CountersMatter,
                Slot = place.ToString(CultureInfo.InvariantCulture),
                Kind = EntryKind.CounterAdded,
                At = overlay.Now,
                Content = text,
            });
        }

        if (overlay.EntriesOf(_matter).IsEmpty)
        {
            overlay.Add(new LedgerEntry
            {
                Matter = _matter,
                Slot = Slots.Registered,
                Kind = EntryKind.Registered,
                At = overlay.Now,
                Content = LedgerJson.Write(revision),
            });
        }

        var counters = KnownCounters.Of(overlay.EntriesOf(LedgerCatalog.CountersMatter));
        answer = new Registration(counters, overlay.EntriesOf(LedgerCatalog.CountedMatter).Any(entry => entry.Slot == counters.Slot));
        return true;
    }

    /// <summary>What came of it.</summary>
    /// <param name="Counters">All counters.</param>
    /// <param name="AreCounted">Whether all that was given before they came was counted.</param>
    internal sealed record Registration(KnownCounters Counters, bool AreCounted);
}
