namespace PolicyFlex.Ledger;

/// <summary>Something that happens to a grant that is there, and may change its accounts: which these are is known once it was read.</summary>
/// <param name="id">The grant.</param>
internal abstract class GrantWork(string id) : LedgerWork<Grant>
{
    private GrantStory? _story;

    protected string Id { get; } = id;

    protected string Matter { get; } = GrantStory.MatterOf(id);

    public override void Read(WorkReads reads)
    {
        reads.Add(Matter);
        foreach (var account in _story?.Accounts ?? [])
        {
            reads.Add(account);
        }
    }

    /// <summary>The grant as it stands.</summary>
    /// <exception cref="LedgerException">There is none.</exception>
    protected GrantStory StoryIn(LedgerOverlay overlay) => GrantStory.Of(overlay.EntriesOf(Matter)) ?? throw GrantProblems.NotFound(Id);

    /// <summary>Adds an entry, if the accounts that it changes were read; else they are read the next time.</summary>
    protected bool TryAdd(LedgerOverlay overlay, GrantStory story, LedgerEntry entry)
    {
        if (!entry.Changes.IsEmpty && !story.Accounts.All(overlay.HasRead))
        {
            _story = story;
            return false;
        }

        overlay.Add(entry);
        return true;
    }
}
