using PolicyFlex.Ledger;

namespace PolicyFlex.Tests.Ledgers;

/// <summary>A request as a list would hold it.</summary>
internal sealed class NaiveRequest
{
    private static readonly List<string> Levels = ["agent", "lead", "manager"];

    public required string Id { get; init; }
    public required string Customer { get; set; }
    public required string Agent { get; init; }
    public required string Name { get; init; }
    public required decimal Amount { get; init; }
    public required string Level { get; init; }
    public required int By { get; init; }
    public required bool Overrides { get; init; }
    public required DateTimeOffset Expires { get; init; }
    public RequestState State { get; set; } = RequestState.Open;
    public List<(string Agent, string Level)> Approvals { get; } = [];
    public string? DeclinedBy { get; private set; }
    public string? Grant { get; set; }
    public bool IsErased { get; set; }

    /// <summary>Somebody answers it, or it is told what is wrong.</summary>
    public LedgerProblem? Answer(bool approves, string person, string level, DateTimeOffset now)
    {
        if (approves ? Approvals.Exists(given => given.Agent == person) : DeclinedBy == person)
        {
            return null;
        }

        if (person == Agent || Levels.IndexOf(level) < Levels.IndexOf(Level))
        {
            return LedgerProblem.MayNotApprove;
        }

        if (State != RequestState.Open || now > Expires)
        {
            return LedgerProblem.RequestClosed;
        }

        if (!approves)
        {
            (State, DeclinedBy) = (RequestState.Declined, person);
            return null;
        }

        Approvals.Add((person, level));
        State = Approvals.Count == By ? RequestState.Approved : State;
        return null;
    }

    /// <summary>Why a grant cannot make use of it; null if it can.</summary>
    public LedgerProblem? WhyNot(string name, decimal amount, bool overrides, (string Level, int By)? needed, DateTimeOffset now)
    {
        if (now > Expires || State is not (RequestState.Open or RequestState.Approved))
        {
            return LedgerProblem.RequestClosed;
        }

        var isEnough = State == RequestState.Approved
            && name == Name
            && amount <= Amount
            && (Overrides || !overrides)
            && (needed is not { } some || Approvals.Count(given => Levels.IndexOf(given.Level) >= Levels.IndexOf(some.Level)) >= some.By);
        return isEnough ? null : LedgerProblem.ApprovalMissing;
    }

    /// <summary>Ends it, if its time has run out and nothing else has ended it.</summary>
    public bool Lapse(DateTimeOffset now)
    {
        var lapses = State is RequestState.Open or RequestState.Approved && now > Expires;
        State = lapses ? RequestState.Lapsed : State;
        return lapses;
    }
}
