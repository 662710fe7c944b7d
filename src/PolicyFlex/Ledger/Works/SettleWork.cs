namespace PolicyFlex.Ledger;

/// <summary>Settles a reservation: posts it, gives it back, or lets it expire.</summary>
/// <param name="id">The grant.</param>
/// <param name="kind">Which of these.</param>
/// <param name="amount">How much is posted; null for the whole.</param>
/// <param name="text">What the customer accepted, or why it is given back; null for nothing.</param>
internal sealed class SettleWork(string id, EntryKind kind, decimal? amount, string? text) : GrantWork(id)
{
    protected override bool TryDecide(LedgerOverlay overlay, out Grant? answer)
    {
        var story = StoryIn(overlay);
        answer = story.Grant;
        if (story.Grant.State != GrantState.Reserved)
        {
            return Repeats(story.Grant) ? true : throw GrantProblems.Settled(story.Grant);
        }

        GrantProblems.RefusePart(story.Content, amount);
        var isOverdue = overlay.Now > story.Grant.Expires;
        if (kind == EntryKind.Expired && !isOverdue)
        {
            return true;
        }

        var entry = Entry(story, isOverdue && kind == EntryKind.Posted ? EntryKind.Expired : kind, overlay.Now);
        if (!TryAdd(overlay, story, entry))
        {
            return false;
        }

        answer = story.GrantAfter(entry);
        return entry.Kind == kind ? true : throw GrantProblems.Settled(answer);
    }

    private LedgerEntry Entry(GrantStory story, EntryKind settled, DateTimeOffset now)
    {
        var isPost = settled == EntryKind.Posted;
        var entry = new LedgerEntry
        {
            Matter = Matter,
            Slot = Slots.Settled,
            Kind = settled,
            At = now > story.Grant.At ? now : story.Grant.At,
            EndsDue = true,
            Subjects = story.Grant.Subjects,
            Content = LedgerJson.Write(new SettledContent { Amount = isPost ? amount ?? story.Grant.Amount : null }),
            Private = text is null || settled == EntryKind.Expired ? null : LedgerJson.Write(isPost ? new FreeText { Accepted = text } : new FreeText { Note = text }),
        };
        return entry with { Changes = story.ChangesOf(entry) };
    }

    /// <summary>Whether the same was done before.</summary>
    private bool Repeats(Grant grant) => kind switch
    {
        EntryKind.Expired => true,
        EntryKind.Voided => grant.State == GrantState.Voided,
        _ => grant.Posted == (amount ?? grant.Amount)
            && (text is null || grant.Accepted is null || string.Equals(grant.Accepted, text, StringComparison.Ordinal)),
    };
}
