namespace PolicyFlex.Ledger;

/// <summary>Notes that a grant was carried out.</summary>
internal sealed class FulfilWork(string id) : LedgerWork<Grant>
{
    private readonly string _matter = GrantStory.MatterOf(id);

    public override void Read(WorkReads reads) => reads.Add(_matter);

    protected override bool TryDecide(LedgerOverlay overlay, out Grant? answer)
    {
        answer = (GrantStory.Of(overlay.EntriesOf(_matter)) ?? throw GrantProblems.NotFound(id)).Grant;
        if (answer.FulfilledAt is not null)
        {
            return true;
        }

        if (answer.State != GrantState.Posted)
        {
            throw new LedgerException(LedgerProblem.NotPosted, $"The grant `{id}` is not posted, so that it cannot have been carried out; it is {answer.State.ToString().ToLowerInvariant()}.");
        }

        overlay.Add(new LedgerEntry
        {
            Matter = _matter,
            Slot = Slots.Fulfilled,
            Kind = EntryKind.Fulfilled,
            At = overlay.Now > answer.At ? overlay.Now : answer.At,
            Subjects = answer.Subjects,
            Content = LedgerJson.Write(new SettledContent()),
        });
        answer = GrantStory.Of(overlay.EntriesOf(_matter))!.Grant;
        return true;
    }
}
