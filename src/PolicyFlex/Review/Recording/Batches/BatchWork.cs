using System.Collections.Immutable;
using PolicyFlex.Ledger;

namespace PolicyFlex.Review;

/// <summary>Writes a batch of decisions, once, and the situations to learn from that are not kept yet.</summary>
/// <param name="batch">The batch.</param>
/// <param name="set">The set that decided.</param>
/// <param name="segments">The facts by which cases are told apart.</param>
internal sealed class BatchWork(CaseBatch batch, string set, ImmutableArray<string> segments) : LedgerWork<bool>
{
    private readonly string _matter = $"cases/{batch.Id}";
    private readonly string _content = CaseBatchWriter.Write(set, segments, [.. batch.Cases.Select(waiting => waiting.Decided)]);

    public override void Read(WorkReads reads)
    {
        reads.Add(_matter);
        foreach (var learning in batch.Cases.Select(waiting => waiting.Learning).OfType<LedgerEntry>())
        {
            reads.Add(learning.Matter);
        }
    }

    protected override bool TryDecide(LedgerOverlay overlay, out bool answer)
    {
        answer = overlay.EntriesOf(_matter).IsEmpty;
        if (!answer)
        {
            return true;
        }

        overlay.Add(new LedgerEntry
        {
            Matter = _matter,
            Slot = Slots.Recorded,
            Kind = EntryKind.CasesRecorded,
            At = Moments.WholeMicros(batch.Cases.Min(waiting => waiting.Decided.At)),
            Content = _content,
        });
        foreach (var learning in batch.Cases.Select(waiting => waiting.Learning).OfType<LedgerEntry>())
        {
            if (overlay.EntriesOf(learning.Matter).IsEmpty)
            {
                overlay.Add(learning);
            }
        }

        return true;
    }
}
