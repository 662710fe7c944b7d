using System.Collections.Immutable;
using PolicyFlex.Expressions;
using PolicyFlex.Policies;

namespace PolicyFlex.Compilation;

/// <summary>Plans goodwill options, limits and ceilings.</summary>
internal sealed class OptionPlanner(PolicySet set, Trees trees, RankScale scale, FactsPlan facts, CounterPlanner counters)
{
    private const string SetLimits = "limits";

    private readonly Failing _failing = new(set, trees);

    /// <summary>Plans an option whose conditions go into a table: that of its policy, or of the set for the fallback.</summary>
    public OptionPlan PlanOf(GoodwillOption option, Policy? policy, TableDraft table)
    {
        var isMoney = option.Unit is null && !GivesKind.Things.Contains(option.Gives);
        var rungs = (set.Ladder?.Rungs ?? []).Select(rung => rung.Name).ToList();
        var limits = LimitsOf(option, policy);
        ImmutableArray<string> alternatives = policy is { ChooseOne: true } ? [.. NamesOf(policy).Where(name => name != option.Name)] : [];
        return new OptionPlan
        {
            Option = option,
            Policy = policy,
            When = table.Add(option.When, option.Name),
            Result = scale.Only(option.Approval is { } approval
                ? new Rank(RankKind.AllowedWithApproval, PlanBuilder.LevelOf(set, approval.Level), approval.By)
                : new Rank(RankKind.Allowed)),
            Rung = option.Rung is null || option.Owed ? null : rungs.IndexOf(option.Rung),
            Notch = policy?.Notch ?? set.Ladder?.Notch ?? 0,
            Amount = PlanOf(option.Amount),
            AtMost = PlanOf(option.AtMost),
            StepUps = [.. option.StepUps.Select(step => new StepUpPlan(
                table.Add(step.When, option.Name), PlanOf(step.Amount), PlanOf(step.AtMost)))],
            Worth = option.Worth is { } worth ? trees.Operands[worth] : null,
            Limits = limits,
            Alternatives = alternatives,
            AlternativeCounters = [.. alternatives.Select(counters.OfAlternative)],
            Fallible =
            [
                .. QuantitiesOf(option)
                    .OfType<Quantity.Value>()
                    .Select(value => value.Formula)
                    .Append(option.Worth)
                    .OfType<Formula>()
                    .SelectMany(formula => FallibleOf(option.Name, trees.Operands[formula])),
                .. limits.SelectMany(limit => FallibleOf(OwnerOf(limit, option, policy), limit.Amount)),
            ],
            HasVersions = policy is not null && set.Policies.Count(other => IsVersionOf(policy, other)) > 1,
            Digits = isMoney ? CurrencyDigits.Of(set.Currency) : 0,
            IsMoney = isMoney,
        };
    }

    /// <summary>Plans an action, whose limits count its costs or how often it was done.</summary>
    public ActionPlan PlanOf(ActionDefinition action, int place)
    {
        var costs = action.Costs is { } formula ? trees.Operands[formula] : null;
        var limits = action.Limits.Select(limit => PlanOf(limit, LimitScope.Action, action.Name, [action.Name])).ToImmutableArray();
        return new ActionPlan(
            action,
            place,
            costs,
            limits,
            [.. limits.Select(limit => limit.Amount).Append(costs).SelectMany(amount => FallibleOf(action.Name, amount))]);
    }

    public CeilingPlan PlanOf(Ceiling ceiling) => new(ceiling.Gives, PlanOf(ceiling.Most)!);

    /// <summary>The value with its owner, if there is one and it can come out as an error.</summary>
    public IEnumerable<FallibleAmount> FallibleOf(string owner, Operand? operand) =>
        operand is not null && _failing.Can(operand) ? [new FallibleAmount(owner, operand)] : [];

    private static IEnumerable<Quantity?> QuantitiesOf(GoodwillOption option) =>
        option.StepUps.SelectMany(step => new[] { step.Amount, step.AtMost }).Append(option.Amount).Append(option.AtMost);

    /// <summary>What a limit stands under.</summary>
    private static string OwnerOf(LimitPlan limit, GoodwillOption option, Policy? policy) => limit.Scope switch
    {
        LimitScope.Policy => policy!.Name,
        LimitScope.Set => SetLimits,
        _ => option.Name,
    };

    private ImmutableArray<LimitPlan> LimitsOf(GoodwillOption option, Policy? policy)
    {
        var own = option.Limits.Select(limit => PlanOf(limit, LimitScope.Option, option.Name, [option.Name]));
        if (option.Owed)
        {
            return [.. own];
        }

        var ofPolicy = (policy?.Limits ?? [])
            .Where(limit => Counts(limit, option))
            .Select(limit => PlanOf(limit, LimitScope.Policy, policy!.Name, limit.Over.IsEmpty ? NamesOf(policy) : limit.Over));
        var ofSet = set.Limits
            .Where(limit => Counts(limit, option))
            .Select(limit => PlanOf(limit, LimitScope.Set, null, limit.Over.IsEmpty ? default : limit.Over));
        return [.. own, .. ofPolicy, .. ofSet];
    }

    private static bool Counts(Limit limit, GoodwillOption option) =>
        (limit.Over.IsEmpty || limit.Over.Contains(option.Name, StringComparer.Ordinal))
        && (limit.Gives.IsEmpty || limit.Gives.Contains(option.Gives, StringComparer.Ordinal));

    /// <summary>The options of all versions of a policy: limits follow names over versions.</summary>
    private ImmutableArray<string> NamesOf(Policy policy) =>
    [
        .. set.Policies
            .Where(other => IsVersionOf(policy, other))
            .SelectMany(other => other.Goodwill)
            .Select(option => option.Name)
            .Distinct(StringComparer.Ordinal),
    ];

    private static bool IsVersionOf(Policy policy, Policy other) => string.Equals(other.Name, policy.Name, StringComparison.Ordinal);

    private LimitPlan PlanOf(Limit limit, LimitScope scope, string? owner, ImmutableArray<string> names)
    {
        ImmutableArray<SubjectPlan> per = [.. limit.Per.Select(key => SubjectPlan.Of(key, facts.Slots))];
        return new LimitPlan(
            limit,
            limit.Amount is { } amount ? trees.Operands[amount] : null,
            scope,
            names,
            per,
            limit.Beyond is { } level ? PlanBuilder.LevelOf(set, level) : null,
            counters.Of(limit, scope, owner, names, per));
    }

    private QuantityPlan? PlanOf(Quantity? quantity) => quantity switch
    {
        null => null,
        Quantity.Value value => new QuantityPlan(trees.Operands[value.Formula], null, null),
        Quantity.Range range => new QuantityPlan(null, range.Suggested, range.Most),
        _ => new QuantityPlan(null, null, null),
    };
}
