using PolicyFlex.Deciding;
using PolicyFlex.Ledger;

namespace PolicyFlex.Tests.Ledgers;

/// <summary>A grant as a list would hold it.</summary>
internal sealed class NaiveGrant
{
    public required string Id { get; init; }
    public required string Name { get; init; }
    public required string Customer { get; set; }
    public required string Agent { get; init; }
    public required decimal Amount { get; init; }
    public required decimal Worth { get; init; }
    public required DateTimeOffset At { get; init; }
    public required DateTimeOffset Expires { get; init; }
    public required GrantState State { get; set; }
    public decimal Net { get; set; }

    public decimal? Posted { get; set; }
    public bool IsFulfilled { get; private set; }
    public bool IsErased { get; set; }

    /// <summary>The counters that it counts in, by name.</summary>
    public Dictionary<string, CounterMeasure> Counters { get; } = [];

    public bool Counts => State is GrantState.Reserved or GrantState.Posted;

    /// <summary>Posts it, or tells what is wrong.</summary>
    public LedgerProblem? Post(decimal? part, DateTimeOffset now)
    {
        if (State != GrantState.Reserved)
        {
            return Posted == (part ?? Amount) ? null
                : State == GrantState.Expired ? LedgerProblem.Expired
                : LedgerProblem.AlreadySettled;
        }

        if (part <= 0 || part > Amount)
        {
            return LedgerProblem.InvalidRequest;
        }

        if (now > Expires)
        {
            End(GrantState.Expired);
            return LedgerProblem.Expired;
        }

        State = GrantState.Posted;
        Posted = Net = part ?? Amount;
        return null;
    }

    /// <summary>Gives it back, or tells what is wrong.</summary>
    public LedgerProblem? Void()
    {
        if (State == GrantState.Reserved)
        {
            End(GrantState.Voided);
        }

        return State switch
        {
            GrantState.Voided => null,
            GrantState.Expired => LedgerProblem.Expired,
            _ => LedgerProblem.AlreadySettled,
        };
    }

    /// <summary>Takes some of it back, or tells what is wrong.</summary>
    public LedgerProblem? Reverse(decimal? part)
    {
        if (State != GrantState.Posted)
        {
            return LedgerProblem.NotPosted;
        }

        if (part <= 0 || part > Amount)
        {
            return LedgerProblem.InvalidRequest;
        }

        if (part > Net)
        {
            return LedgerProblem.NotPosted;
        }

        Net -= part ?? Net;
        State = Net == 0 ? GrantState.Reversed : State;
        return null;
    }

    /// <summary>It was carried out, or it is told what is wrong.</summary>
    public LedgerProblem? Fulfil()
    {
        IsFulfilled |= State == GrantState.Posted;
        return IsFulfilled ? null : LedgerProblem.NotPosted;
    }

    /// <summary>How much of it counts in a counter.</summary>
    public decimal CountedIn(string counter) => !Counts || !Counters.TryGetValue(counter, out var measure) ? 0 : measure switch
    {
        CounterMeasure.Times => 1,
        CounterMeasure.Amount => Net,
        _ => Net * (Worth / Amount),
    };

    /// <summary>Ends it: nothing of it counts.</summary>
    public void End(GrantState state) => (State, Net) = (state, 0);
}
