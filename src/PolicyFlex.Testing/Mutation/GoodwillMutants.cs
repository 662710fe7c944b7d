using PolicyFlex.Explaining;
using PolicyFlex.Expressions;
using PolicyFlex.Policies;

namespace PolicyFlex.Testing;

/// <summary>The mistakes in goodwill options and in authority: other amounts, and what bounds them left out.</summary>
/// <param name="outlines">Where everything stands.</param>
/// <param name="trees">What amounts are made of.</param>
/// <param name="rungs">The names of the rungs that a failure may not reach: of an option on another one nothing changes without it.</param>
/// <param name="rules">What knows other levels.</param>
/// <param name="limits">The mistakes in limits.</param>
internal sealed class GoodwillMutants(Outlines outlines, Trees trees, IReadOnlySet<string> rungs, RuleMutants rules, LimitMutants limits)
{
    /// <summary>The mutants of an option.</summary>
    /// <param name="policy">Its policy; null in the fallback.</param>
    /// <param name="option">The option.</param>
    public IEnumerable<MutantDraft> Of(Policy? policy, GoodwillOption option)
    {
        MutantDraft Draft(string kind, string before, string after, Func<GoodwillOption, GoodwillOption> change, object? at = null) =>
            new(kind, outlines.Locate(at ?? option) ?? default, before, after, set => set.With(policy, option, change));

        foreach (var mutant in More("amount", option.Amount, (set, amount) => set.With(policy, option, one => one with { Amount = amount }), option)
            .Concat(More("at-most", option.AtMost, (set, most) => set.With(policy, option, one => one with { AtMost = most }), option)))
        {
            yield return mutant;
        }

        foreach (var step in option.StepUps)
        {
            yield return Draft("step-up-dropped", $"step-up of {option.Name}", "", one => one with { StepUps = one.StepUps.Without(step) }, step);
            foreach (var mutant in More("amount", step.Amount, (set, amount) => With(set, step, one => one with { Amount = amount }), step)
                .Concat(More("at-most", step.AtMost, (set, most) => With(set, step, one => one with { AtMost = most }), step)))
            {
                yield return mutant;
            }
        }

        foreach (var mutant in limits.Of(option.Limits, (set, others) => set.With(policy, option, one => one with { Limits = others })))
        {
            yield return mutant;
        }

        if (option.Rung is { } rung && !option.Owed && rungs.Contains(rung))
        {
            yield return Draft("rung-dropped", $"rung: {rung}", "", one => one with { Rung = null });
        }

        if (option.Owed)
        {
            yield return Draft("owed-dropped", "owed: true", "", one => one with { Owed = false });
        }

        if (option.Approval is { } approval)
        {
            yield return Draft("approval-dropped", $"approval: {approval.Level}", "", one => one with { Approval = null });
            if (rules.Other(approval.Level) is { } other)
            {
                yield return Draft("level-changed", $"approval: {approval.Level}", $"approval: {other}", one => one with { Approval = approval with { Level = other } });
            }
        }

        MutatedSet With(MutatedSet set, StepUp step, Func<StepUp, StepUp> change) =>
            set.With(policy, option, one => one with { StepUps = one.StepUps.With(step, change) });
    }

    /// <summary>The mutants of a level of authority: each of its ceilings is larger by 1, and each step-up is missing.</summary>
    public IEnumerable<MutantDraft> Of(AuthorityLevel level)
    {
        MutatedSet With(MutatedSet set, Func<AuthorityLevel, AuthorityLevel> change) =>
            set with { Set = set.Set with { Authority = set.Set.Authority with { Levels = set.Set.Authority.Levels.With(level, change) } } };

        foreach (var ceiling in level.UpTo)
        {
            foreach (var mutant in More("up-to", ceiling.Most, (set, most) => With(set, one => one with { UpTo = one.UpTo.With(ceiling, it => it with { Most = most }) }), level))
            {
                yield return mutant;
            }
        }

        foreach (var step in level.StepUps)
        {
            yield return new MutantDraft(
                "step-up-dropped", outlines.Locate(step) ?? default, $"step-up of {level.Name}", "", set => With(set, one => one with { StepUps = one.StepUps.Without(step) }));
            foreach (var ceiling in step.UpTo)
            {
                foreach (var mutant in More(
                    "up-to",
                    ceiling.Most,
                    (set, most) => With(set, one => one with { StepUps = one.StepUps.With(step, it => it with { UpTo = it.UpTo.With(ceiling, up => up with { Most = most }) }) }),
                    step))
                {
                    yield return mutant;
                }
            }
        }
    }

    /// <summary>An amount that is larger by 1. What is looked up in a table, and what has no bound, stays.</summary>
    private IEnumerable<MutantDraft> More(string key, Quantity? quantity, Func<MutatedSet, Quantity, MutatedSet> with, object at)
    {
        var place = outlines.Locate(at, key) ?? outlines.Locate(at) ?? default;
        switch (quantity)
        {
            case Quantity.Value { Formula: var formula } when trees.Operands[formula] is not Operand.Table:
                var more = new Formula($"{formula.Text} + 1");
                yield return new MutantDraft("amount-raised", place, $"{key}: {formula.Text}", $"{key}: {more.Text}", set => with(set.WithMore(formula, more), new Quantity.Value(more)));
                break;
            case Quantity.Range range:
                yield return new MutantDraft(
                    "amount-raised",
                    place,
                    FormattableString.Invariant($"{key}: {range.Suggested} to {range.Most}"),
                    FormattableString.Invariant($"{key}: {range.Suggested + 1} to {range.Most + 1}"),
                    set => with(set, new Quantity.Range(range.Suggested + 1, range.Most + 1)));
                break;
        }
    }
}
