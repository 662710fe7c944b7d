using System.Collections.Immutable;
using PolicyFlex.Compilation;
using PolicyFlex.Policies;

namespace PolicyFlex.Deciding;

/// <summary>
/// What stands in the way of an action beside its rules, for one level: its own limits, and the ceilings where its costs count (meaning 11
/// and 12). What is not known of them is open, like a condition.
/// </summary>
internal sealed class ActionBounds
{
    private const string Authority = "authority";

    private readonly RankScale _scale;
    private readonly ImmutableArray<Obstacle> _obstacles;

    private ActionBounds(RankScale scale, ImmutableArray<Obstacle> obstacles)
    {
        (_scale, _obstacles) = (scale, obstacles);
        Possible = Together(obstacles);
        DeniedBy =
        [
            .. obstacles
                .Where(obstacle => obstacle.IsCertain && obstacle.Place == scale.Final.Highest)
                .Select(obstacle => obstacle.Name)
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];
    }

    /// <summary>What the obstacles may come to: nothing, an approval, or a final denial.</summary>
    public RankSet Possible { get; }

    /// <summary>The sentences of what denies the action for certain, in ordinal order.</summary>
    public ImmutableArray<string> DeniedBy { get; }

    /// <summary>The words of the first limit that denies it; null where none does or it has none.</summary>
    public Words? Say { get; private init; }

    /// <summary>What the action costs; null if that is not declared or not known.</summary>
    public decimal? Costs { get; private init; }

    public static ActionBounds Of(ActionPlan action, Inquiry inquiry, int level)
    {
        var hangsOn = new SortedSet<int>();
        var costs = action.Costs is { } operand ? inquiry.Evaluate(operand, hangsOn) : Value.Missing;
        var ceilings = action is { Action.WithinAuthority: true, Costs: not null } ? OfCeilings(level, costs, hangsOn, inquiry) : [];
        var bounds = new ActionBounds(
            inquiry.Plan.Scale, [.. action.Limits.Select(limit => OfLimit(limit, costs, hangsOn, inquiry)), .. ceilings])
        {
            Costs = costs.IsKnown ? costs.Number : null,
        };
        return new ActionBounds(inquiry.Plan.Scale, bounds._obstacles)
        {
            Costs = bounds.Costs,
            Say = action.Limits
                .Where(limit => bounds.DeniedBy.Contains(limit.Limit.Sentence, StringComparer.Ordinal))
                .Select(limit => limit.Limit.Say)
                .FirstOrDefault(say => say is not null),
        };
    }

    /// <summary>
    /// What a rank of the rules becomes under a bound, by their places. A final denial holds whatever rules say; an approval is added only
    /// to what they allow, and a guarantee is an allow there.
    /// </summary>
    public int Apply(int said, int bound)
    {
        var kind = _scale[said].Kind;
        return bound == _scale.Final.Highest ? bound
            : bound == 0 || kind is not (RankKind.Allowed or RankKind.AllowedWithApproval or RankKind.Guaranteed) ? said
            : Math.Max(_scale.WithoutGuarantee(RankSet.At(said)).Highest, bound);
    }

    /// <summary>The slots of the open obstacles that still matter for what rules may say.</summary>
    /// <param name="said">The ranks that rules may give.</param>
    /// <param name="changes">Whether the answer changes between two ranks, by their places.</param>
    public SortedSet<int> WhatMatters(RankSet said, Func<int, int, bool> changes)
    {
        var slots = new SortedSet<int>();
        foreach (var obstacle in _obstacles.Where(obstacle => !obstacle.IsCertain))
        {
            var others = Together(_obstacles.Remove(obstacle));
            if (said.Places().Any(place => others.Places().Any(other =>
                changes(Apply(place, other), Apply(place, Math.Max(other, obstacle.Place))))))
            {
                slots.UnionWith(obstacle.Missing);
            }
        }

        return slots;
    }

    private static RankSet Together(ImmutableArray<Obstacle> obstacles) => obstacles.Aggregate(
        RankSet.Nothing,
        (ranks, obstacle) => RankSet.Higher(ranks, obstacle.IsCertain ? RankSet.At(obstacle.Place) : RankSet.At(obstacle.Place) | RankSet.Nothing));

    private static Obstacle OfLimit(LimitPlan limit, Value costs, SortedSet<int> costsHangOn, Inquiry inquiry)
    {
        var missing = new SortedSet<int>();
        var state = LimitState.Of(limit, inquiry, missing);
        var isTimes = limit.Measure == Measure.Times;
        var place = limit.Beyond is { } level ? Approval(level, inquiry) : inquiry.Plan.Scale.Final.Highest;
        if (state.Left is not { } left || (!isTimes && !costs.IsKnown))
        {
            missing.UnionWith(isTimes ? [] : costsHangOn);
            return new Obstacle(limit.Limit.Sentence, place, false, missing);
        }

        var isInTheWay = isTimes ? left.IsNone : left.Amount < costs.Number;
        return new Obstacle(limit.Limit.Sentence, isInTheWay ? place : 0, true, missing);
    }

    /// <summary>
    /// Where the costs do not fit under the level's own ceiling, the lowest level under whose they do has to approve; nobody can if there is
    /// none. With costs unknown each of these is open.
    /// </summary>
    private static IEnumerable<Obstacle> OfCeilings(int level, Value costs, SortedSet<int> costsHangOn, Inquiry inquiry)
    {
        var left = Enumerable.Range(0, inquiry.Plan.Levels.Length).Select(other => inquiry.Ceilings.Left(other, Ceiling.Money)).ToList();
        var final = inquiry.Plan.Scale.Final.Highest;
        if (left[level].IsUnlimited || (costs.IsKnown && costs.Number <= left[level].Amount))
        {
            yield break;
        }

        if (costs.IsKnown)
        {
            var lowest = left.FindIndex(room => room.IsUnlimited || costs.Number <= room.Amount);
            yield return new Obstacle(Authority, lowest < 0 ? final : Approval(lowest, inquiry), true, costsHangOn);
            yield break;
        }

        if (!left.Exists(room => room.IsUnlimited))
        {
            yield return new Obstacle(Authority, final, false, costsHangOn);
        }

        for (var other = level + 1; other < left.Count; other++)
        {
            if (left.Take(other).All(lower => lower < left[other]))
            {
                yield return new Obstacle(Authority, Approval(other, inquiry), false, costsHangOn);
            }
        }
    }

    private static int Approval(int level, Inquiry inquiry) =>
        inquiry.Plan.Scale.Only(new Rank(RankKind.AllowedWithApproval, level, 1)).Highest;

    /// <summary>A limit or a ceiling that stands, or may stand, in the way.</summary>
    /// <param name="Name">The limit's sentence, or <c>authority</c>.</param>
    /// <param name="Place">What follows, by its place: nothing, an approval, or a final denial.</param>
    /// <param name="IsCertain">Whether that is known.</param>
    /// <param name="Missing">The slots on which it hangs where it is not.</param>
    private sealed record Obstacle(string Name, int Place, bool IsCertain, SortedSet<int> Missing);
}
