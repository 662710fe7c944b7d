using PolicyFlex.Ledger;

namespace PolicyFlex.Review;

/// <summary>Refuses what cannot be decided about a flag, in whole sentences.</summary>
internal static class FlagDecisionCheck
{
    /// <summary>Refuses what is wrong with a decision by itself.</summary>
    public static void Refuse(FlagDecision decision, DateTimeOffset now)
    {
        ReservationCheck.RefuseId(decision.Id);
        ReservationCheck.RefuseId(decision.Flag);
        if (!Enum.IsDefined(decision.Answer))
        {
            throw Invalid("The answer to a flag is one of: policy changed, accepted, not a problem, snoozed.");
        }

        if (decision.Answer is FlagAnswer.Accepted or FlagAnswer.Snoozed)
        {
            RefuseUntil(decision, now);
        }
        else if (decision.Until is not null)
        {
            throw Invalid("Only what is accepted or snoozed has a day until when.");
        }

        if (decision.Answer == FlagAnswer.Accepted && string.IsNullOrWhiteSpace(decision.Reason))
        {
            throw Invalid("What is accepted needs a reason: whoever looks at it next wants to know why.");
        }

        if (decision.Answer != FlagAnswer.Accepted && decision.Tolerable is not null)
        {
            throw Invalid("Only what is accepted has a rate that is tolerable.");
        }
    }

    /// <summary>Refuses an id by which something else was decided about the flag.</summary>
    public static void RefuseOther(FlagDecision decision, FlagAnswered known)
    {
        if (known.Answer != decision.Answer || known.Until != decision.Until)
        {
            throw new LedgerException(LedgerProblem.IdReused, $"The id `{decision.Id}` was used before for another decision about the flag. Give each decision an id of its own.");
        }
    }

    /// <summary>The flag that is decided about.</summary>
    /// <exception cref="LedgerException">There is none, it is settled, or its rate cannot be accepted.</exception>
    public static ReviewFlag Find(FlagDecision decision, ReviewReport report)
    {
        var flag = report.Flags.FirstOrDefault(one => string.Equals(one.Id, decision.Flag, StringComparison.Ordinal));
        if (flag is null)
        {
            var open = report.Flags.Where(one => one.State != FlagState.Settled).Select(one => $"`{one.Id}`").ToList();
            var instead = open.Count == 0 ? "No flag is open." : $"Open are {string.Join(", ", open)}.";
            throw new LedgerException(LedgerProblem.NotFound, $"There is no flag `{decision.Flag}`. {instead}");
        }

        if (flag.State == FlagState.Settled && !flag.Replies.IsEmpty)
        {
            throw Invalid($"The flag `{flag.Id}` is settled already: {Words(flag.Replies[^1].Answer)}.");
        }

        if (decision.Tolerable is { } tolerable && !(tolerable > flag.Expected && tolerable < 1))
        {
            throw Invalid(FormattableString.Invariant($"The rate that is accepted has to be above the expected {flag.Expected:R} and below 1; {tolerable:R} is not."));
        }

        return flag;
    }

    private static void RefuseUntil(FlagDecision decision, DateTimeOffset now)
    {
        if (decision.Until is not { } until)
        {
            throw Invalid("What is accepted or snoozed needs a day until when, so that it is looked at again.");
        }

        if (until <= now)
        {
            throw Invalid("The day until which it is accepted or snoozed has to be in the future.");
        }
    }

    private static string Words(FlagAnswer answer) => answer switch
    {
        FlagAnswer.PolicyChanged => "the policy was changed",
        FlagAnswer.Accepted => "it was accepted",
        _ => "it was no problem",
    };

    private static LedgerException Invalid(string message) => new(LedgerProblem.InvalidRequest, message);
}
