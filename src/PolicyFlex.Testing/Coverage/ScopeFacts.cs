using System.Collections.Immutable;
using PolicyFlex.Expressions;
using PolicyFlex.Policies;

namespace PolicyFlex.Testing;

/// <summary>Finds the facts that are known wherever a condition is looked at, since the policy would not be in force without them.</summary>
internal sealed class ScopeFacts(PolicyEngine engine)
{
    private readonly ImmutableArray<Policy> _policies = [.. engine.Set.Policies.Where(policy => !policy.Shadow)];

    /// <summary>The facts that a policy's <c>applies-when</c> reads.</summary>
    public HashSet<int> Of(Policy policy) => policy.AppliesWhen is { } scope ? [.. engine.Trees.FactsRead(engine.Trees.Conditions[scope]).Select(fact => fact.Slot)] : [];

    /// <summary>Of a condition of the set, the facts that are in the scope of every policy that uses it; none where anything else uses it.</summary>
    public HashSet<int> Of(NamedCondition condition)
    {
        if (OfVocabulary().Any(when => Uses(when, condition)))
        {
            return [];
        }

        HashSet<int>? known = null;
        foreach (var policy in _policies.Where(policy => WhensOf(policy).Any(when => Uses(when, condition))))
        {
            known = known is null ? Of(policy) : [.. known.Intersect(Of(policy))];
        }

        return known ?? [];
    }

    /// <summary>The conditions of a policy's rules, exceptions, options and step-ups.</summary>
    public static IEnumerable<When> WhensOf(Policy policy) => policy.Rules.SelectMany(WhensOf)
        .Concat(policy.Goodwill.SelectMany(option => option.StepUps.Select(step => (When?)step.When).Prepend(option.When)))
        .OfType<When>();

    private static IEnumerable<When?> WhensOf(Rule rule) => rule.Exceptions.SelectMany(WhensOf).Prepend(rule.When);

    private IEnumerable<When> OfVocabulary() => _policies.Select(policy => policy.AppliesWhen)
        .Concat((engine.Set.Ladder?.Rungs ?? []).Select(rung => rung.When))
        .Concat(engine.Set.Authority.Levels.SelectMany(level => level.StepUps).Select(step => (When?)step.When))
        .Concat((engine.Set.Fallback?.Goodwill ?? []).Select(option => option.When))
        .OfType<When>();

    private bool Uses(When when, NamedCondition condition)
    {
        var open = new Stack<Condition>([engine.Trees.Conditions[when]]);
        while (open.TryPop(out var next))
        {
            foreach (var named in TreeNodes.Within(next).OfType<Condition.Named>())
            {
                if (ReferenceEquals(named.Definition, condition))
                {
                    return true;
                }

                open.Push(named.Body);
            }
        }

        return false;
    }
}
