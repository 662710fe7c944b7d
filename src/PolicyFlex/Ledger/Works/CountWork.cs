using System.Collections.Immutable;

namespace PolicyFlex.Ledger;

/// <summary>Lets counters that came later count a grant that was there before.</summary>
/// <param name="matter">The grant's matter.</param>
/// <param name="counters">All counters.</param>
internal sealed class CountWork(string matter, KnownCounters counters) : LedgerWork<bool>
{
    private ImmutableArray<Charge> _missing = [];
    private GrantStory? _story;

    public override void Read(WorkReads reads)
    {
        reads.Add(matter);
        foreach (var charge in _missing)
        {
            reads.Add(charge.Account);
        }
    }

    protected override bool TryDecide(LedgerOverlay overlay, out bool answer)
    {
        answer = false;
        _story = GrantStory.Of(overlay.EntriesOf(matter))!;
        var grant = _story.Grant;
        if (!grant.Counts)
        {
            return true;
        }

        _missing = [.. counters.ChargesOf(grant.Name, grant.IsAction, grant.Subjects).Where(charge => !_story.Counters.Contains(charge.Content.Counter, StringComparer.Ordinal))];
        if (!_missing.All(charge => overlay.HasRead(charge.Account)))
        {
            return false;
        }

        foreach (var charge in _missing)
        {
            overlay.Add(new LedgerEntry
            {
                Matter = matter,
                Slot = Slots.Counted(charge.Content.Counter),
                Kind = EntryKind.Counted,
                At = overlay.Now > grant.At ? overlay.Now : grant.At,
                Subjects = grant.Subjects,
                Content = LedgerJson.Write(new CountedContent([charge.Content])),
                Changes = _story.ChangesOf([charge]),
            });
        }

        answer = !_missing.IsEmpty;
        return true;
    }
}
