using System.Collections.Immutable;
using PolicyFlex.Compilation;

namespace PolicyFlex.Deciding;

/// <summary>What was found out about one action: what its rules say within its bounds, and so the answer for each level.</summary>
internal sealed class ActionFinding
{
    private readonly ActionBounds?[] _bounds;
    private readonly Inquiry _inquiry;

    /// <param name="action">The action.</param>
    /// <param name="inquiry">The request.</param>
    /// <param name="allowedUnlessNamed">Whether it is allowed where no rule names it: it stands in an <c>instead</c>.</param>
    public ActionFinding(ActionPlan action, Inquiry inquiry, bool allowedUnlessNamed = false)
    {
        (Action, _inquiry) = (action, inquiry);
        _bounds = new ActionBounds?[inquiry.Plan.Levels.Length];
        Standing = Standing.Of(action.Action.Name, inquiry.Findings.Policies);
        Said = allowedUnlessNamed && !Standing.IsNamed ? inquiry.Plan.Scale.Allowed : Standing.Possible;
    }

    public ActionPlan Action { get; }

    public Standing Standing { get; }

    /// <summary>What the rules may say.</summary>
    public RankSet Said { get; }

    /// <summary>What bounds it for a level.</summary>
    public ActionBounds Bounds(int level) => _bounds[level] ??= ActionBounds.Of(Action, _inquiry, level);

    /// <summary>The ranks that are possible within the bounds of a level.</summary>
    public RankSet Possible(int level) => Said.Places()
        .Aggregate(RankSet.Empty, (ranks, place) => ranks | RankSet.At(Bounds(level).Apply(place, level).Place));

    /// <summary>The answer for a level.</summary>
    public Answer For(int level)
    {
        var answers = Said.Places().Select(place => Bounds(level).Apply(place, level).Answer).Distinct().ToList();
        return answers is [var only] ? only : Answer.NeedsFacts;
    }

    /// <summary>Whether a limit or a ceiling denies it to a level, and not a rule for good.</summary>
    public bool IsDeniedByBounds(int level) =>
        For(level) == Answer.Denied && Bounds(level).DeniedBy.Count > 0 && _inquiry.Plan.Scale[Said.Highest].Kind != RankKind.DeniedFinal;

    /// <summary>The rules that give the answer of a level for certain.</summary>
    public ImmutableArray<RuleSource> Sources(int level) =>
        For(level) is Answer.NeedsFacts or Answer.NotCovered || IsDeniedByBounds(level) ? [] : Standing.Sources(Said.Highest);

    /// <summary>The slots that the answer of a level hangs on.</summary>
    public SortedSet<int> WhatMatters(int level)
    {
        if (For(level) != Answer.NeedsFacts)
        {
            return [];
        }

        var bounds = Bounds(level);
        var slots = Standing.WhatMatters((one, other) => bounds.Apply(one, level).Answer != bounds.Apply(other, level).Answer);
        if (Said.Places().Any(place => bounds.Apply(place, level).Answer == Answer.NeedsFacts))
        {
            slots.UnionWith(bounds.Missing);
        }

        return slots;
    }
}
