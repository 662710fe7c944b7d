using PolicyFlex.Deciding;

namespace PolicyFlex.Ledger;

/// <summary>Refuses a grant that is not what was approved.</summary>
internal static class ApprovalCheck
{
    /// <exception cref="LedgerException">The request is not approved, or approves something else.</exception>
    public static void Refuse(GrantTerms terms, RequestStory? story, string id, RegisteredRevision revision, DateTimeOffset now)
    {
        var request = story?.Request ?? throw new LedgerException(LedgerProblem.NotFound, $"There is no request `{id}`.");
        if (request.State == RequestState.Open && now <= request.Expires)
        {
            throw new LedgerException(LedgerProblem.ApprovalMissing, $"The request `{id}` is not approved yet: {request.ApprovedBy.Length} of {request.By} have approved it.");
        }

        if (request.State != RequestState.Approved || now > request.Expires)
        {
            throw new LedgerException(LedgerProblem.RequestClosed, $"The request `{id}` can no longer be used: {Why(request)}.");
        }

        var isSame = string.Equals(request.Name, terms.Name, StringComparison.Ordinal)
            && terms.Amount <= request.Amount
            && string.Equals(story.Subjects.GetValueOrDefault(GrantSubjects.Case), terms.Case, StringComparison.Ordinal)
            && terms.Overrides.All(rule => request.Overrides.Contains(rule, StringComparer.Ordinal));
        if (!isSame)
        {
            throw new LedgerException(LedgerProblem.ApprovalMissing, $"The request `{id}` approves {request.Amount} of `{request.Name}` for another case, or less than is asked for now. Ask again.");
        }

        if (terms.Approval is { } approval && ApprovedAt(approval.Level, request, revision) < approval.By)
        {
            throw new LedgerException(
                LedgerProblem.ApprovalMissing, $"The request `{id}` was approved at the level {Levels(request)}, and it needs {approval.By} of the level `{approval.Level}` now. Ask again.");
        }
    }

    /// <summary>How many people approved it at a level or above.</summary>
    private static int ApprovedAt(string level, ApprovalRequest request, RegisteredRevision revision)
    {
        var needed = revision.Levels.IndexOf(level);
        return request.Approvals.Count(given => revision.Levels.IndexOf(given.Level) >= needed);
    }

    private static string Levels(ApprovalRequest request) => string.Join(" and ", request.Approvals.Select(given => $"`{given.Level}`"));

    private static string Why(ApprovalRequest request) => request.State switch
    {
        RequestState.Used => $"the grant `{request.Grant}` has made use of it",
        RequestState.Declined => $"`{request.DeclinedBy}` declined it",
        _ => "its time ran out",
    };
}
