using System.Collections.Immutable;
using PolicyFlex.Compilation;
using PolicyFlex.Policies;

namespace PolicyFlex.Deciding;

/// <summary>What was found out about one action: what its rules say within its bounds, and so the answer for each level.</summary>
internal sealed class ActionFinding : IFinding
{
    private readonly Inquiry _inquiry;
    private readonly RankScale _scale;

    /// <summary>What bounds it, by level; for all levels at once where no ceiling does.</summary>
    private readonly ActionBounds?[] _bounds;

    /// <param name="action">The action.</param>
    /// <param name="inquiry">The request.</param>
    /// <param name="policies">The policies that are or may be in force.</param>
    /// <param name="allowedUnlessNamed">Whether it is allowed where no rule names it: it stands in an <c>instead</c>.</param>
    public ActionFinding(ActionPlan action, Inquiry inquiry, ImmutableArray<PolicyFindings> policies, bool allowedUnlessNamed = false)
    {
        (Action, _inquiry, _scale) = (action, inquiry, inquiry.Plan.Scale);
        _bounds = new ActionBounds?[action.HasCeiling ? inquiry.Plan.Levels.Length : 1];
        Standing = Standing.Of(action.Name, policies.AsSpan());
        Said = allowedUnlessNamed && !Standing.IsNamed ? _scale.Allowed : Standing.Possible;
    }

    public ActionPlan Action { get; }

    public Standing Standing { get; }

    /// <summary>What the rules may say.</summary>
    public RankSet Said { get; }

    /// <summary>What bounds it for a level.</summary>
    public ActionBounds Bounds(int level) => _bounds[Action.HasCeiling ? level : 0] ??= ActionBounds.Of(Action, _inquiry, level);

    /// <summary>The ranks that are possible within the bounds of a level.</summary>
    public RankSet Possible(int level) => Action.IsBound ? Bounds(level).Apply(Said) : Said;

    /// <summary>The answer for a level.</summary>
    public Answer For(int level) => AnswerScale.Of(Possible(level), _scale, level);

    /// <summary>Whether a limit or a ceiling denies it to a level, and not a rule for good.</summary>
    public bool IsDeniedByBounds(int level) =>
        Action.IsBound && For(level) == Answer.Denied && !Bounds(level).DeniedBy.IsEmpty && Standing.Certain.Rank != _scale.Final;

    /// <summary>The rules that give the answer of a level, with everything open left out.</summary>
    public ImmutableArray<RuleSource> Sources(int level)
    {
        var answer = For(level);
        if (answer is Answer.NeedsFacts or Answer.NotCovered || IsDeniedByBounds(level))
        {
            return [];
        }

        var (rank, sources) = Standing.Certain;
        return _scale[rank.Highest].IsDenial == (answer == Answer.Denied) ? sources : [];
    }

    /// <summary>The slots that the answer of a level hangs on.</summary>
    public IndexSet WhatMatters(int level)
    {
        if (For(level) != Answer.NeedsFacts)
        {
            return IndexSet.Empty;
        }

        var bounds = Bounds(level);
        bool Changes(int one, int other) => AnswerScale.Of(_scale[one], level) != AnswerScale.Of(_scale[other], level);
        return Standing.WhatMatters((one, other) => bounds.Possible.Places().Any(bound => Changes(bounds.Apply(one, bound), bounds.Apply(other, bound))))
            | bounds.WhatMatters(Said, Changes);
    }
}
