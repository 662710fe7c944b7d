namespace PolicyFlex.Ledger;

/// <summary>Writes something that was given before there was a ledger, as a grant that was posted then.</summary>
internal sealed class GestureWork(PastGesture gesture, LedgerCatalog catalog) : LedgerWork<bool>
{
    private readonly string _matter = GrantStory.MatterOf(gesture.Id);
    private KnownCounters _counters = catalog.Counters;
    private bool _readsCounters;

    public override void Read(WorkReads reads)
    {
        reads.Add(_matter);
        if (_readsCounters)
        {
            reads.Add(LedgerCatalog.CountersMatter);
        }

        foreach (var charge in _counters.ChargesOf(gesture.Name, gesture.IsAction, gesture.Subjects))
        {
            reads.Add(charge.Account);
        }
    }

    protected override bool TryDecide(LedgerOverlay overlay, out bool answer)
    {
        answer = false;
        if (GrantStory.Of(overlay.EntriesOf(_matter)) is { } known)
        {
            return IsSame(known.Grant)
                ? true
                : throw new LedgerException(LedgerProblem.IdReused, $"The id `{gesture.Id}` was used before for another grant. Give each gesture an id of its own.");
        }

        if (!catalog.Refresh(ref _counters, ref _readsCounters, overlay))
        {
            return false;
        }

        var charges = _counters.ChargesOf(gesture.Name, gesture.IsAction, gesture.Subjects);
        if (!charges.All(charge => overlay.HasRead(charge.Account)))
        {
            return false;
        }

        var salt = ContentHash.NewSalt();
        var content = new ReservedContent
        {
            Hash = salt,
            Name = gesture.Name,
            IsAction = gesture.IsAction,
            Amount = gesture.Amount,
            Worth = gesture.Worth,
            Currency = gesture.Currency,
            Digits = 4,
            Revision = "",
            Situation = "",
            Level = "",
            DecidedAt = gesture.At,
            Record = "{}",
            Charges = [.. charges.Select(charge => charge.Content)],
        };
        var reserved = new LedgerEntry
        {
            Matter = _matter,
            Slot = Slots.Reserved,
            Kind = EntryKind.Reserved,
            At = gesture.At,
            Subjects = gesture.Subjects,
            Content = LedgerJson.Write(content),
        };
        overlay.Add(reserved with { Changes = GrantStory.ChangesOf(reserved, content, charges) });
        overlay.Add(new LedgerEntry
        {
            Matter = _matter,
            Slot = Slots.Settled,
            Kind = EntryKind.Posted,
            At = gesture.At,
            EndsDue = true,
            Subjects = gesture.Subjects,
            Content = LedgerJson.Write(new SettledContent { Amount = gesture.Amount }),
        });
        return answer = true;
    }

    private bool IsSame(Grant grant) =>
        string.Equals(grant.Name, gesture.Name, StringComparison.Ordinal)
        && grant.Amount == gesture.Amount
        && grant.Worth == gesture.Worth
        && grant.At == gesture.At;
}
