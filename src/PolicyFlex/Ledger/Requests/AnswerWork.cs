namespace PolicyFlex.Ledger;

/// <summary>Answers a request.</summary>
/// <param name="id">The request.</param>
/// <param name="approves">Whether it is approved, or declined.</param>
/// <param name="agent">Who answers.</param>
/// <param name="level">The level that they may approve at.</param>
/// <param name="note">What they wrote; null for nothing.</param>
/// <param name="catalog">The revisions.</param>
internal sealed class AnswerWork(string id, bool approves, string agent, string level, string? note, LedgerCatalog catalog) : LedgerWork<ApprovalRequest>
{
    private readonly string _matter = RequestStory.MatterOf(id);
    private string? _revision;

    public override void Read(WorkReads reads)
    {
        reads.Add(_matter);
        if (_revision is not null)
        {
            reads.Add(LedgerCatalog.MatterOf(_revision));
        }
    }

    protected override bool TryDecide(LedgerOverlay overlay, out ApprovalRequest? answer)
    {
        var story = RequestStory.Of(overlay.EntriesOf(_matter)) ?? throw new LedgerException(LedgerProblem.NotFound, $"There is no request `{id}`.");
        answer = story.Request;
        if (approves ? answer.ApprovedBy.Contains(agent, StringComparer.Ordinal) : string.Equals(answer.DeclinedBy, agent, StringComparison.Ordinal))
        {
            return true;
        }

        if (catalog.See(story.Content.Revision, overlay) is not { } revision)
        {
            _revision = story.Content.Revision;
            return false;
        }

        Refuse(answer, revision, overlay.Now);
        overlay.Add(RequestEntries.Answered(story, approves, agent, level, note, overlay.Now));
        answer = RequestStory.Of(overlay.EntriesOf(_matter))!.Request;
        return true;
    }

    private void Refuse(ApprovalRequest request, RegisteredRevision revision, DateTimeOffset now)
    {
        if (string.Equals(request.Agent, agent, StringComparison.Ordinal))
        {
            throw new LedgerException(LedgerProblem.MayNotApprove, $"`{agent}` asked for this, and nobody answers their own request.");
        }

        if (!revision.Levels.Contains(level, StringComparer.Ordinal))
        {
            throw new LedgerException(LedgerProblem.MayNotApprove, $"There is no level `{level}`. The levels are {string.Join(", ", revision.Levels.Select(known => $"`{known}`"))}.");
        }

        if (revision.Levels.IndexOf(level) < revision.Levels.IndexOf(request.Level))
        {
            throw new LedgerException(LedgerProblem.MayNotApprove, $"`{agent}` may answer at the level `{level}`, and this needs the level `{request.Level}`.");
        }

        if (request.State != RequestState.Open || now > request.Expires)
        {
            throw new LedgerException(LedgerProblem.RequestClosed, $"The request `{id}` cannot be answered any more: {(now > request.Expires ? "its time ran out" : $"it is {request.State.ToString().ToLowerInvariant()}")}.");
        }
    }
}
