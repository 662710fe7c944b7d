namespace PolicyFlex.Ledger;

/// <summary>Ends a request whose time ran out.</summary>
internal sealed class LapseWork(string matter) : LedgerWork<bool>
{
    public override void Read(WorkReads reads) => reads.Add(matter);

    protected override bool TryDecide(LedgerOverlay overlay, out bool answer)
    {
        var story = RequestStory.Of(overlay.EntriesOf(matter));
        answer = story?.Request is { State: RequestState.Open or RequestState.Approved } request && overlay.Now > request.Expires;
        if (answer)
        {
            overlay.Add(RequestEntries.Lapsed(story!, overlay.Now));
        }

        return true;
    }
}
