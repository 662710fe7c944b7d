using PolicyFlex.Ledger;

namespace PolicyFlex.Review;

/// <summary>Refuses an outcome that is of nothing, or of two things.</summary>
internal static class OutcomeCheck
{
    /// <exception cref="LedgerException">It cannot be meant so.</exception>
    public static void Refuse(CaseOutcome outcome)
    {
        ReservationCheck.RefuseId(outcome.Id);
        ReservationCheck.RefuseLong(outcome.Words, "What a customer says");
        DefinedCheck.Refuse(outcome.Outcome, nameof(outcome));
        if (outcome.Grant is { } grant)
        {
            ReservationCheck.RefuseId(grant);
        }

        var why = (outcome.Grant, outcome.Situation) switch
        {
            (null, null) => "An outcome names the grant that it is about, or the situation of a case in which nothing was given.",
            (not null, not null) => "An outcome is about a grant or about a situation, not about both: leave the situation out, the grant says whose it is.",
            (null, { Case: null }) => "The situation has no id, so that nobody could tell which case turned out so: give it one.",
            _ => null,
        };
        if (why is not null)
        {
            throw new LedgerException(LedgerProblem.InvalidRequest, why);
        }
    }
}
