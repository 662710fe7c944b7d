using System.Collections.Immutable;
using PolicyFlex.Explaining;
using PolicyFlex.Expressions;
using PolicyFlex.Languages;
using PolicyFlex.Policies;

namespace PolicyFlex.Testing;

/// <summary>Finds every small mistake that could be made in a set. A policy in the shadow is left alone.</summary>
internal sealed class MutantMaker
{
    private readonly PolicySet _set;
    private readonly Trees _trees;
    private readonly SetOutline _outline;
    private readonly RuleMutants _rules;
    private readonly LimitMutants _limits;
    private readonly GoodwillMutants _goodwill;

    private MutantMaker(PolicyEngine engine)
    {
        (_set, _trees, _outline) = (engine.Set, engine.Trees, new SetOutline(engine.Plan, engine.Sources, Language.Of("en")));
        _rules = new RuleMutants(_outline.Outlines, engine.Levels);
        _limits = new LimitMutants(_outline.Outlines);
        _goodwill = new GoodwillMutants(_outline.Outlines, engine.Trees, RungsThatMayBeMissed(engine.Set.Ladder), _rules, _limits);
    }

    /// <summary>The mistakes, by file and place. Those whose place is not known are left out.</summary>
    public static IEnumerable<MutantDraft> Of(PolicyEngine engine) => new MutantMaker(engine).All()
        .Where(draft => draft.At.Line > 0)
        .OrderBy(draft => draft.At.File, StringComparer.Ordinal)
        .ThenBy(draft => draft.At.Line)
        .ThenBy(draft => draft.At.Column)
        .ThenBy(draft => draft.Operator, StringComparer.Ordinal)
        .ThenBy(draft => draft.After, StringComparer.Ordinal);

    /// <summary>Of a ladder the rungs above the highest that is always reached, and above the notch.</summary>
    private static HashSet<string> RungsThatMayBeMissed(Ladder? ladder) => ladder is null ? []
        : [.. ladder.Rungs.Skip(ladder.Notch + Math.Max(0, ladder.Rungs.Select(rung => rung.When is null).ToList().LastIndexOf(true) + 1)).Select(rung => rung.Name)];

    private IEnumerable<MutantDraft> All() => OfVocabulary().Concat(_set.Policies.Where(policy => !policy.Shadow).SelectMany(Of));

    private IEnumerable<MutantDraft> OfVocabulary() =>
        _set.Conditions.SelectMany(condition => Of(condition.When))
            .Concat((_set.Ladder?.Rungs ?? []).SelectMany(rung => Of(rung.When)))
            .Concat(_limits.Of(_set.Limits, (set, limits) => set with { Set = set.Set with { Limits = limits } }))
            .Concat(_set.Actions.SelectMany(action => _limits.Of(
                action.Limits, (set, limits) => set with { Set = set.Set with { Actions = set.Set.Actions.With(action, one => one with { Limits = limits }) } })))
            .Concat(_set.Authority.Levels.SelectMany(level => _goodwill.Of(level).Concat(level.StepUps.SelectMany(step => Of(step.When)))))
            .Concat((_set.Fallback?.Goodwill ?? []).SelectMany(option => Of(null, option)));

    private IEnumerable<MutantDraft> Of(Policy policy)
    {
        ImmutableArray<Condition> near = [.. ScopeFacts.WhensOf(policy).Select(when => _trees.Conditions[when])];
        return MistakesIn(policy).Select(draft => draft with { Near = near });
    }

    private IEnumerable<MutantDraft> MistakesIn(Policy policy) =>
        Of(policy.AppliesWhen)
            .Concat(policy.Conditions.SelectMany(condition => Of(condition.When)))
            .Concat(policy.Rules.SelectMany(rule => _rules.Of(policy, rule).Concat(ConditionsOf(rule))))
            .Concat(policy.Goodwill.SelectMany(option => Of(policy, option)))
            .Concat(_limits.Of(policy.Limits, (set, limits) => set.With(policy, one => one with { Limits = limits })))
            .Concat(policy.ChooseOne ? [Choosing(policy)] : []);

    private IEnumerable<MutantDraft> Of(Policy? policy, GoodwillOption option) =>
        _goodwill.Of(policy, option).Concat(Of(option.When)).Concat(option.StepUps.SelectMany(step => Of(step.When)));

    private IEnumerable<MutantDraft> ConditionsOf(Rule rule) => Of(rule.When).Concat(rule.Exceptions.SelectMany(ConditionsOf));

    private IEnumerable<MutantDraft> Of(When? when) => when is null ? [] : ConditionMutants.Of(_outline.Outlines.Of(when));

    private MutantDraft Choosing(Policy policy) => new(
        "choose-dropped",
        _outline.Outlines.Locate(policy, "choose") ?? _outline.Outlines.Locate(policy) ?? default,
        "choose: one",
        "",
        set => set.With(policy, one => one with { ChooseOne = false }));
}
