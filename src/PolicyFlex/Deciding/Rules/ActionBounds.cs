using PolicyFlex.Compilation;
using PolicyFlex.Policies;

namespace PolicyFlex.Deciding;

/// <summary>
/// What bounds an action beside its rules: its own limits, and the ceilings where its costs count (meaning 11 and 12). No rule lifts them.
/// </summary>
internal sealed record ActionBounds
{
    private const string Authority = "authority";

    /// <summary>The ranks that the bounds may add: nothing, an approval, or that the action is used up.</summary>
    public required RankSet Possible { get; init; }

    /// <summary>The slots that the bounds hang on where they are not known.</summary>
    public required IReadOnlySet<int> Missing { get; init; }

    /// <summary>The sentences of what denies the action; empty where nothing does.</summary>
    public required IReadOnlyList<string> DeniedBy { get; init; }

    /// <summary>The words of the limit that denies it; null where none does or it has none.</summary>
    public required Words? Say { get; init; }

    /// <summary>What the action costs; null if that is not declared or not known.</summary>
    public required decimal? Costs { get; init; }

    public static ActionBounds Of(ActionPlan action, Inquiry inquiry)
    {
        var scale = inquiry.Plan.Scale;
        var missing = new SortedSet<int>();
        var ranks = RankSet.Nothing;
        var deniedBy = new List<string>();
        Words? say = null;
        var costs = action.Costs is { } operand ? inquiry.Evaluate(operand, missing) : Value.Missing;
        var costsMatter = false;
        foreach (var limit in action.Limits)
        {
            var state = LimitState.Of(limit, inquiry, missing);
            var needed = limit.Measure == Measure.Times ? Value.Of(1m) : costs;
            if (state.Left is not { } left || !needed.IsKnown)
            {
                costsMatter = true;
                ranks = RankSet.Higher(ranks, RankSet.Nothing | RankOf(limit, scale));
            }
            else if (left.Amount < needed.Number || left.IsNone)
            {
                ranks = RankSet.Higher(ranks, RankOf(limit, scale));
                if (limit.Beyond is null)
                {
                    deniedBy.Add(limit.Limit.Sentence);
                    say ??= limit.Limit.Say;
                }
            }
        }

        if (action.Action.WithinAuthority)
        {
            var found = WithinAuthority(costs, inquiry, missing);
            costsMatter |= !found.IsCertain;
            ranks = RankSet.Higher(ranks, found);
            if (found == scale.Exhausted)
            {
                deniedBy.Add(Authority);
            }
        }

        return new ActionBounds
        {
            Possible = ranks,
            Missing = costsMatter ? missing : new SortedSet<int>(),
            DeniedBy = deniedBy,
            Say = say,
            Costs = costs.IsKnown ? costs.Number : null,
        };
    }

    private static RankSet RankOf(LimitPlan limit, RankScale scale) =>
        limit.Beyond is { } level ? scale.Only(new Rank(RankKind.AllowedWithApproval, level, 1)) : scale.Exhausted;

    /// <summary>The approval of the lowest level whose ceiling the costs fit under; the lowest level needs nobody's.</summary>
    private static RankSet WithinAuthority(Value costs, Inquiry inquiry, SortedSet<int> missing)
    {
        var scale = inquiry.Plan.Scale;
        var open = RankSet.Nothing | scale.Exhausted;
        if (!costs.IsKnown)
        {
            return open;
        }

        for (var level = 0; level < inquiry.Plan.Levels.Length; level++)
        {
            if (inquiry.Ceilings.Left(level, Ceiling.Money, missing) is not { } left)
            {
                return open;
            }

            if (left.Amount >= costs.Number)
            {
                return level == 0 ? RankSet.Nothing : scale.Only(new Rank(RankKind.AllowedWithApproval, level, 1));
            }
        }

        return scale.Exhausted;
    }
}
