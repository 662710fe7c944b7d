using PolicyFlex.Compilation;

namespace PolicyFlex.Deciding;

/// <summary>What was found out about one action: what its rules say within its bounds, and so the answer for each level.</summary>
internal sealed class ActionFinding
{
    private readonly RankScale _scale;

    /// <param name="action">The action.</param>
    /// <param name="inquiry">The request.</param>
    /// <param name="allowedUnlessNamed">Whether it is allowed where no rule names it: it stands in an <c>instead</c>.</param>
    public ActionFinding(ActionPlan action, Inquiry inquiry, bool allowedUnlessNamed = false)
    {
        _scale = inquiry.Plan.Scale;
        Action = action;
        Standing = Standing.Of(action.Action.Name, inquiry.Findings.Policies);
        Bounds = ActionBounds.Of(action, inquiry);
        Said = allowedUnlessNamed && !Standing.IsNamed ? _scale.Allowed : Standing.Possible;
        Possible = Within(Said);
    }

    public ActionPlan Action { get; }

    public Standing Standing { get; }

    public ActionBounds Bounds { get; }

    /// <summary>What the rules may say.</summary>
    public RankSet Said { get; }

    /// <summary>What is possible within the bounds.</summary>
    public RankSet Possible { get; }

    /// <summary>The answer for a level.</summary>
    public Answer For(int level)
    {
        var answers = Possible.Places().Select(place => AnswerScale.Of(_scale[place], level)).Distinct().ToList();
        return answers is [var only] ? only : Answer.NeedsFacts;
    }

    /// <summary>The slots that the answer of a level hangs on.</summary>
    public SortedSet<int> WhatMatters(int level)
    {
        if (For(level) != Answer.NeedsFacts)
        {
            return [];
        }

        var slots = Standing.WhatMatters((one, other) => Bounds.Possible.Places().Any(bound =>
            AnswerScale.Of(_scale[Bounded(one, bound)], level) != AnswerScale.Of(_scale[Bounded(other, bound)], level)));
        slots.UnionWith(Bounds.Missing);
        return slots;
    }

    private RankSet Within(RankSet said)
    {
        var bounds = Bounds.Possible;
        return said.Places()
            .SelectMany(rank => bounds.Places().Select(bound => RankSet.At(Bounded(rank, bound))))
            .Aggregate(RankSet.Empty, (ranks, rank) => ranks | rank);
    }

    /// <summary>The higher of a rank and a bound; a guarantee reaches no further than the rules, so under a bound it is an allow.</summary>
    private int Bounded(int rank, int bound) =>
        bound == 0 ? rank : Math.Max(_scale.WithoutGuarantee(RankSet.At(rank)).Highest, bound);
}
