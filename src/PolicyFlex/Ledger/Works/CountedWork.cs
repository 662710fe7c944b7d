namespace PolicyFlex.Ledger;

/// <summary>Notes that all that was given before the counters came was counted by them.</summary>
internal sealed class CountedWork(KnownCounters counters) : LedgerWork<bool>
{
    public override void Read(WorkReads reads) => reads.Add(LedgerCatalog.CountedMatter);

    protected override bool TryDecide(LedgerOverlay overlay, out bool answer)
    {
        answer = !overlay.EntriesOf(LedgerCatalog.CountedMatter).Any(entry => entry.Slot == counters.Slot);
        if (answer)
        {
            overlay.Add(new LedgerEntry
            {
                Matter = LedgerCatalog.CountedMatter,
                Slot = counters.Slot,
                Kind = EntryKind.Counted,
                At = overlay.Now,
                Content = "{}",
            });
        }

        return true;
    }
}
