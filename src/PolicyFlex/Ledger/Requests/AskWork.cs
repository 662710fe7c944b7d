namespace PolicyFlex.Ledger;

/// <summary>Asks for the approval of a grant.</summary>
internal sealed class AskWork(ApprovalAsk ask, LedgerCatalog catalog) : LedgerWork<ApprovalRequest>
{
    private readonly string _matter = RequestStory.MatterOf(ask.Id);

    public override void Read(WorkReads reads)
    {
        reads.Add(_matter);
        if (catalog.Find(ask.Terms.Revision) is null)
        {
            reads.Add(LedgerCatalog.MatterOf(ask.Terms.Revision));
        }
    }

    protected override bool TryDecide(LedgerOverlay overlay, out ApprovalRequest? answer)
    {
        if (RequestStory.Of(overlay.EntriesOf(_matter)) is { } known)
        {
            answer = known.Free?.Salt is { } before && ContentHash.Of(ask, before) == known.Content.Hash
                ? known.Request
                : throw new LedgerException(LedgerProblem.IdReused, $"The id `{ask.Id}` was used before for another request. Give each request an id of its own.");
            return true;
        }

        var terms = ask.Terms;
        RevisionCheck.Refuse(terms, catalog.See(terms.Revision, overlay) ?? throw new LedgerException(
            LedgerProblem.UnknownRevision, $"The revision `{terms.Revision}` was never registered in this ledger. Register it before anything is asked by it."));
        var salt = ContentHash.NewSalt();
        overlay.Add(new LedgerEntry
        {
            Matter = _matter,
            Slot = Slots.Asked,
            Kind = EntryKind.Asked,
            At = overlay.Now,
            Due = overlay.Now + ask.Timeout,
            Subjects = GrantSubjects.Of(terms),
            Content = LedgerJson.Write(new AskedContent
            {
                Hash = ContentHash.Of(ask, salt),
                Name = terms.Name,
                Amount = terms.Amount,
                Worth = terms.Worth,
                Revision = terms.Revision,
                Agent = terms.Agent!,
                Level = terms.Approval!.Level,
                By = terms.Approval.By,
                Overrides = terms.Overrides,
                Reason = ask.Reason,
                Record = terms.Record,
            }),
            Private = LedgerJson.Write(new FreeText { Salt = salt, Note = ask.Note }),
        });
        answer = RequestStory.Of(overlay.EntriesOf(_matter))!.Request;
        return true;
    }
}
