using System.Collections.Immutable;
using PolicyFlex.Deciding;
using PolicyFlex.Policies;

namespace PolicyFlex.Tests.Naive;

/// <summary>What the limits of an action and the ceilings of the levels say, wherever rules give the action a result.</summary>
internal sealed record NaiveGate
{
    /// <summary>What denies for good: sentences of limits, and <c>authority</c>.</summary>
    public ImmutableArray<string> Deniers { get; private init; } = [];

    /// <summary>The approval that is needed, or nothing.</summary>
    public NaiveRank Approval { get; private init; }

    /// <summary>Whether it is not known if something denies.</summary>
    public bool MayDeny { get; private init; }

    /// <summary>The approval that may be needed.</summary>
    public NaiveRank PossibleApproval { get; private init; }

    /// <summary>The facts that it hangs on.</summary>
    public ImmutableArray<int> Asks { get; private init; } = [];

    public ImmutableArray<NaiveLimits> Limits { get; private init; } = [];

    public static NaiveGate Of(NaiveScene scene, ActionDefinition action)
    {
        var costs = action.Costs is null ? null : NaiveQuantity.Of(action.Costs, scene);
        var gate = new NaiveGate();
        foreach (var limit in action.Limits)
        {
            var balance = NaiveLimits.Of(scene, limit, grant => grant.Name == action.Name, grant => grant.Amount);
            gate = gate.With(scene, balance, costs) with { Limits = gate.Limits.Add(balance) };
        }

        return action.WithinAuthority && costs is not null ? gate.WithCeilings(scene, costs) : gate;
    }

    /// <summary>The rank that rules give, as the limits and ceilings leave it, and the word of the actor.</summary>
    public (NaiveRank Rank, Answer Word) Pass(NaiveScene scene, NaiveRank rank)
    {
        if (rank == NaiveRank.Nothing)
            return (rank, Answer.NotCovered);
        if (!Deniers.IsEmpty)
            return (NaiveRank.Final, Answer.Denied);
        if (rank.IsDenial)
            return (rank, Answer.Denied);
        if (MayDeny)
            return (rank, Answer.NeedsFacts);

        var approved = Approval == NaiveRank.Nothing ? rank : NaiveRank.Max(rank.AsAnswer, Approval);
        var possible = PossibleApproval == NaiveRank.Nothing ? approved : NaiveRank.Max(approved.AsAnswer, PossibleApproval);
        return approved.Word(scene.Level) == possible.Word(scene.Level)
            ? (possible, possible.Word(scene.Level))
            : (approved, Answer.NeedsFacts);
    }

    private NaiveGate With(NaiveScene scene, NaiveLimits balance, NaiveQuantity? costs)
    {
        var beyond = balance.Limit.Beyond is { } level ? new NaiveRank(NaiveRankKind.Approval, scene.LevelOf(level), 1) : NaiveRank.Nothing;
        var unknown = !balance.IsKnown || (balance.Limit.Times is null && costs is null or { IsKnown: false });
        if (unknown)
        {
            var asks = Asks.AddRange(balance.Most?.Asks ?? []).AddRange(costs?.Asks ?? []);
            return beyond == NaiveRank.Nothing
                ? this with { MayDeny = true, Asks = asks }
                : this with { PossibleApproval = NaiveRank.Max(PossibleApproval, beyond), Asks = asks };
        }

        var usedUp = balance.Limit.Times is null ? costs!.Most > balance.Left : balance.Left == 0;
        return !usedUp ? this
            : beyond == NaiveRank.Nothing ? this with { Deniers = Deniers.Add(balance.Limit.Sentence) }
            : this with { Approval = NaiveRank.Max(Approval, beyond) };
    }

    private NaiveGate WithCeilings(NaiveScene scene, NaiveQuantity costs)
    {
        if (NaiveCeilings.Left(scene, scene.Level, Ceiling.Money) is null)
            return this;
        if (!costs.IsKnown)
            return this with { MayDeny = true, Asks = Asks.AddRange(costs.Asks) };
        if (Suffices(scene.Level))
            return this;

        var lowest = Enumerable.Range(0, scene.Set.Authority.Levels.Length).Where(Suffices).Cast<int?>().FirstOrDefault();
        return lowest is { } level
            ? this with { Approval = NaiveRank.Max(Approval, new NaiveRank(NaiveRankKind.Approval, level, 1)) }
            : this with { Deniers = Deniers.Add("authority") };

        bool Suffices(int level) => NaiveCeilings.Left(scene, level, Ceiling.Money) is not { } left || costs.Most <= left;
    }
}
