using PolicyFlex.Policies;

namespace PolicyFlex.Expressions;

/// <summary>Every place of a set where a condition or a formula stands, those with a name of their own aside.</summary>
internal static class Places
{
    /// <summary>The conditions, each with the policy that it stands in; null for the set.</summary>
    public static IEnumerable<(When When, Policy? Policy)> Conditions(PolicySet set)
    {
        var ofSet = set.Facts.Select(fact => fact.Verify?.When)
            .Concat(set.Ladder?.Rungs.Select(rung => rung.When) ?? [])
            .Concat(set.Authority.Levels.SelectMany(level => level.StepUps).Select(step => step.When))
            .Concat(OptionConditions(set.Fallback?.Goodwill ?? []));
        var ofPolicies = set.Policies.SelectMany(policy => OptionConditions(policy.Goodwill)
            .Prepend(policy.AppliesWhen)
            .Concat(Rules(policy).Select(rule => rule.When))
            .Select(when => (when, (Policy?)policy)));
        return ofSet.Select(when => (when, (Policy?)null)).Concat(ofPolicies).Where(place => place.Item1 is not null)!;
    }

    /// <summary>The formulas of quantities, which a table with ranges may stand for.</summary>
    public static IEnumerable<(Formula Formula, Policy? Policy)> Quantities(PolicySet set)
    {
        var ceilings = set.Authority.Levels
            .SelectMany(level => level.UpTo.Concat(level.StepUps.SelectMany(step => step.UpTo)))
            .Select(ceiling => (Quantity?)ceiling.Most);
        return ceilings
            .Concat(OptionQuantities(set.Fallback?.Goodwill ?? []))
            .Select(quantity => (quantity, (Policy?)null))
            .Concat(set.Policies.SelectMany(policy => OptionQuantities(policy.Goodwill).Select(quantity => (quantity, (Policy?)policy))))
            .Where(place => place.Item1 is Quantity.Value)
            .Select(place => (((Quantity.Value)place.Item1!).Formula, place.Item2));
    }

    /// <summary>The formulas that give one number: costs, worths and the amounts of limits.</summary>
    public static IEnumerable<(Formula Formula, Policy? Policy)> Numbers(PolicySet set)
    {
        var ofSet = set.Actions.SelectMany(action => action.Limits.Select(limit => limit.Amount).Prepend(action.Costs))
            .Concat(set.Limits.Select(limit => limit.Amount))
            .Concat(OptionNumbers(set.Fallback?.Goodwill ?? []));
        var ofPolicies = set.Policies.SelectMany(policy => policy.Limits.Select(limit => limit.Amount)
            .Concat(OptionNumbers(policy.Goodwill))
            .Select(formula => (formula, (Policy?)policy)));
        return ofSet.Select(formula => (formula, (Policy?)null)).Concat(ofPolicies).Where(place => place.Item1 is not null)!;
    }

    /// <summary>The values of parameters, each with the parameter's type. Those of parameters that nothing declares are left out.</summary>
    public static IEnumerable<(Formula Formula, FactType Type, Policy Policy)> Parameters(PolicySet set)
    {
        var types = new Dictionary<(string Action, string Parameter), FactType>();
        foreach (var action in set.Actions)
        {
            foreach (var parameter in action.With)
            {
                types.TryAdd((action.Name, parameter.Name), parameter.Type);
            }
        }

        return from policy in set.Policies
               from rule in Rules(policy)
               from target in rule.Targets
               from value in target.With
               where types.ContainsKey((target.Name, value.Name))
               select (value.Value, types[(target.Name, value.Name)], policy);
    }

    private static IEnumerable<When?> OptionConditions(IEnumerable<GoodwillOption> options) =>
        options.SelectMany(option => option.StepUps.Select(step => (When?)step.When).Prepend(option.When));

    private static IEnumerable<Quantity?> OptionQuantities(IEnumerable<GoodwillOption> options) => options.SelectMany(option =>
        option.StepUps.SelectMany(step => new[] { step.Amount, step.AtMost }).Prepend(option.AtMost).Prepend(option.Amount));

    private static IEnumerable<Formula?> OptionNumbers(IEnumerable<GoodwillOption> options) =>
        options.SelectMany(option => option.Limits.Select(limit => limit.Amount).Prepend(option.Worth));

    /// <summary>All rules of a policy with the exceptions beneath them.</summary>
    private static IEnumerable<Rule> Rules(Policy policy)
    {
        var open = new Stack<Rule>(policy.Rules.Reverse());
        while (open.TryPop(out var rule))
        {
            yield return rule;
            foreach (var exception in rule.Exceptions.Reverse())
            {
                open.Push(exception);
            }
        }
    }
}
