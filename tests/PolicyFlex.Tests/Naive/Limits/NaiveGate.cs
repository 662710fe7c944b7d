using System.Collections.Immutable;
using PolicyFlex.Policies;

namespace PolicyFlex.Tests.Naive;

/// <summary>What the limits of an action and the ceilings of the levels add to its rules; what is not known of them counts as open.</summary>
internal sealed record NaiveGate
{
    public ImmutableArray<NaiveObstacle> Obstacles { get; private init; } = [];

    /// <summary>The balances of the limits, as written.</summary>
    public ImmutableArray<NaiveLimits> Limits { get; private init; } = [];

    public IEnumerable<NaiveUnit> Units => Obstacles.Select(obstacle => obstacle.Unit);

    public static NaiveGate Of(NaiveScene scene, ActionDefinition action)
    {
        var costs = action.Costs is null ? null : NaiveQuantity.Of(action.Costs, scene);
        var limits = action.Limits
            .Select(limit => NaiveLimits.Of(scene, limit, grant => grant.Name == action.Name, grant => grant.Amount))
            .ToImmutableArray();
        return new NaiveGate
        {
            Limits = limits,
            Obstacles =
            [
                .. limits.Select(balance => OfLimit(scene, balance, costs)),
                .. action.WithinAuthority && costs is not null ? OfCeilings(scene, costs) : [],
            ],
        };
    }

    /// <summary>The rank that rules give, as the limits and ceilings leave it; an approval adds nothing where nothing is allowed.</summary>
    public NaiveRank Pass(NaiveRank rank, NaiveAssignment assignment)
    {
        var inTheWay = Obstacles.Where(obstacle => obstacle.Unit.In(assignment) == true).Select(obstacle => obstacle.Rank).ToList();
        if (inTheWay.Contains(NaiveRank.Final))
            return NaiveRank.Final;

        return rank == NaiveRank.Nothing || rank.IsDenial || inTheWay.Count == 0
            ? rank
            : NaiveRank.Max([rank.AsAnswer, .. inTheWay]);
    }

    /// <summary>What certainly denies for good, in ordinal order.</summary>
    public ImmutableArray<string> Deniers =>
    [
        .. Obstacles.Where(o => o.Unit.Truth == NaiveTruth.True && o.Rank == NaiveRank.Final)
            .Select(o => o.Name).Distinct().Order(StringComparer.Ordinal),
    ];

    private static NaiveObstacle OfLimit(NaiveScene scene, NaiveLimits balance, NaiveQuantity? costs)
    {
        var rank = balance.Limit.Beyond is { } level ? new NaiveRank(NaiveRankKind.Approval, scene.LevelOf(level), 1) : NaiveRank.Final;
        var isCount = balance.Limit.Times is not null;
        var isKnown = balance.IsKnown && (isCount || costs is { IsKnown: true });
        var unit = isKnown
            ? Certain(isCount ? balance.Left == 0 : costs!.Most > balance.Left)
            : Open([.. balance.Most?.Asks ?? [], .. isCount ? [] : costs?.Asks ?? []]);
        return new NaiveObstacle(balance.Limit.Sentence, unit, rank);
    }

    private static IEnumerable<NaiveObstacle> OfCeilings(NaiveScene scene, NaiveQuantity costs)
    {
        var left = Enumerable.Range(0, scene.Set.Authority.Levels.Length).Select(level => NaiveCeilings.Left(scene, level, Ceiling.Money)).ToList();
        var sufficing = Enumerable.Range(0, left.Count).Where(level => !costs.IsKnown || left[level] is not { } most || costs.Most <= most).ToList();
        if (left[scene.Level] is null || (costs.IsKnown && sufficing.Contains(scene.Level)))
            yield break;

        var isDenied = costs.IsKnown ? Certain(sufficing.Count == 0) : left.Contains(null) ? Certain(false) : Open(costs.Asks);
        yield return new NaiveObstacle("authority", isDenied, NaiveRank.Final);

        var approvers = costs.IsKnown ? sufficing.Take(1)
            : Enumerable.Range(scene.Level + 1, left.Count - scene.Level - 1).Where(level => left.Take(level).All(lower => lower < (left[level] ?? decimal.MaxValue)));
        foreach (var level in approvers)
            yield return new NaiveObstacle("authority", costs.IsKnown ? Certain(true) : Open(costs.Asks), new NaiveRank(NaiveRankKind.Approval, level, 1));
    }

    private static NaiveUnit Certain(bool holds) => new(NaiveTruths.Of(holds), []);

    /// <summary>Open even where nothing can be asked, since a limit that is not known is no leave.</summary>
    private static NaiveUnit Open(ImmutableArray<int> asks) => new(asks.IsEmpty ? NaiveTruth.Error : NaiveTruth.Unknown, asks);
}

/// <summary>A limit or a ceiling that may stand in the way of an action.</summary>
/// <param name="Name">The limit's sentence, or <c>authority</c>.</param>
/// <param name="Unit">Whether it does.</param>
/// <param name="Rank">What follows: a final denial, or an approval.</param>
internal sealed record NaiveObstacle(string Name, NaiveUnit Unit, NaiveRank Rank);
