using PolicyFlex.Ledger;

namespace PolicyFlex.Review;

/// <summary>Writes an entry, unless its slot is taken.</summary>
internal sealed class OnceWork(LedgerEntry entry) : LedgerWork<bool>
{
    public override void Read(WorkReads reads) => reads.Add(entry.Matter);

    protected override bool TryDecide(LedgerOverlay overlay, out bool answer)
    {
        answer = !overlay.EntriesOf(entry.Matter).Any(known => string.Equals(known.Slot, entry.Slot, StringComparison.Ordinal));
        if (answer)
        {
            overlay.Add(entry);
        }

        return true;
    }
}
