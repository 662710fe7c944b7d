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

    private readonly ActionPlan _action;
    private readonly Inquiry _inquiry;
    private readonly RankScale _scale;
    private readonly Value _costs;
    private readonly ImmutableArray<Obstacle> _obstacles;

    private ActionBounds(ActionPlan action, Inquiry inquiry, int level)
    {
        (_action, _inquiry, _scale) = (action, inquiry, inquiry.Plan.Scale);
        _costs = action.Costs is { } operand ? inquiry.Facts.Evaluator.Evaluate(operand) : Value.Missing;
        _obstacles = action.IsBound ? [.. action.Limits.Select(OfLimit), .. OfCeilings(level)] : [];
        Possible = Together(_obstacles);
        DeniedBy = _obstacles.IsEmpty ? [] : NamesOfDenials();
    }

    /// <summary>What the obstacles may come to: nothing, an approval, or a final denial.</summary>
    public RankSet Possible { get; }

    /// <summary>The sentences of what denies the action for certain, in ordinal order.</summary>
    public ImmutableArray<string> DeniedBy { get; }

    /// <summary>The words of the first limit that denies it; null where none does or it has none.</summary>
    public Words? Say => _action.Limits
        .Where(limit => DeniedBy.Contains(limit.Limit.Sentence, StringComparer.Ordinal))
        .Select(limit => limit.Limit.Say)
        .FirstOrDefault(say => say is not null);

    /// <summary>What the action costs; null if that is not declared or not known.</summary>
    public decimal? Costs => _costs.IsKnown ? _costs.Number : null;

    public static ActionBounds Of(ActionPlan action, Inquiry inquiry, int level) => new(action, inquiry, level);

    /// <summary>What ranks of the rules become under the bounds.</summary>
    public RankSet Apply(RankSet said)
    {
        if (Possible == RankSet.Nothing)
        {
            return said;
        }

        var ranks = RankSet.Empty;
        foreach (var place in said.Places())
        {
            foreach (var bound in Possible.Places())
            {
                ranks |= RankSet.At(Apply(place, bound));
            }
        }

        return ranks;
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
            : Math.Max(_scale.NoGuarantee(said), bound);
    }

    /// <summary>The slots of the open obstacles that still matter for what rules may say.</summary>
    /// <param name="said">The ranks that rules may give.</param>
    /// <param name="changes">Whether the answer changes between two ranks, by their places.</param>
    public IndexSet WhatMatters(RankSet said, Func<int, int, bool> changes)
    {
        var slots = IndexSet.Empty;
        foreach (var obstacle in _obstacles.Where(obstacle => !obstacle.IsCertain))
        {
            var others = Together(_obstacles.Remove(obstacle, ReferenceEqualityComparer.Instance));
            if (said.Places().Any(place => others.Places().Any(other =>
                changes(Apply(place, other), Apply(place, Math.Max(other, obstacle.Place))))))
            {
                slots |= MissingFor(obstacle);
            }
        }

        return slots;
    }

    private static RankSet Together(ImmutableArray<Obstacle> obstacles)
    {
        var ranks = RankSet.Nothing;
        foreach (var obstacle in obstacles)
        {
            ranks = RankSet.Higher(ranks, obstacle.IsCertain ? RankSet.At(obstacle.Place) : RankSet.At(obstacle.Place) | RankSet.Nothing);
        }

        return ranks;
    }

    private ImmutableArray<string> NamesOfDenials() =>
    [
        .. _obstacles
            .Where(obstacle => obstacle.IsCertain && obstacle.Place == _scale.Final.Highest)
            .Select(obstacle => obstacle.Name)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>What an open obstacle hangs on: the amount of a limit, and the costs.</summary>
    private IndexSet MissingFor(Obstacle obstacle) =>
        (obstacle.Limit?.Amount is { } amount ? _inquiry.Facts.MissingIn(amount) : IndexSet.Empty)
        | (_action.Costs is { } costs ? _inquiry.Facts.MissingIn(costs) : IndexSet.Empty);

    private Obstacle OfLimit(LimitPlan limit)
    {
        var isTimes = limit.Measure == Measure.Times;
        var place = limit.Beyond is { } level ? Approval(level) : _scale.Final.Highest;
        if (LimitState.Of(limit, _inquiry).Left is not { } left || (!isTimes && !_costs.IsKnown))
        {
            return new Obstacle(limit.Limit.Sentence, place, false, limit);
        }

        var isInTheWay = isTimes ? left.IsNone : left.Amount < _costs.Number;
        return new Obstacle(limit.Limit.Sentence, isInTheWay ? place : 0, true, limit);
    }

    /// <summary>
    /// Where the costs do not fit under the level's own ceiling, the lowest level under whose they do has to approve; nobody can if there is
    /// none. With costs unknown each of these is open.
    /// </summary>
    private IEnumerable<Obstacle> OfCeilings(int level)
    {
        if (!_action.HasCeiling)
        {
            yield break;
        }

        var left = Enumerable.Range(0, _inquiry.Plan.Levels.Length).Select(other => _inquiry.Ceilings.Left(other, Ceiling.Money)).ToList();
        var final = _scale.Final.Highest;
        if (left[level].IsUnlimited || (_costs.IsKnown && _costs.Number <= left[level].Amount))
        {
            yield break;
        }

        if (_costs.IsKnown)
        {
            var lowest = left.FindIndex(room => room.IsUnlimited || _costs.Number <= room.Amount);
            yield return new Obstacle(Authority, lowest < 0 ? final : Approval(lowest), true, null);
            yield break;
        }

        if (!left.Exists(room => room.IsUnlimited))
        {
            yield return new Obstacle(Authority, final, false, null);
        }

        for (var other = level + 1; other < left.Count; other++)
        {
            if (left.Take(other).All(lower => lower < left[other]))
            {
                yield return new Obstacle(Authority, Approval(other), false, null);
            }
        }
    }

    private int Approval(int level) => _scale.Only(new Rank(RankKind.AllowedWithApproval, level, 1)).Highest;

    /// <summary>A limit or a ceiling that stands, or may stand, in the way.</summary>
    /// <param name="Name">The limit's sentence, or <c>authority</c>.</param>
    /// <param name="Place">What follows, by its place: nothing, an approval, or a final denial.</param>
    /// <param name="IsCertain">Whether that is known.</param>
    /// <param name="Limit">The limit; null for a ceiling.</param>
    private sealed record Obstacle(string Name, int Place, bool IsCertain, LimitPlan? Limit);
}
