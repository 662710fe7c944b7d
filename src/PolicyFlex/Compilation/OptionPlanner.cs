using System.Collections.Immutable;
using PolicyFlex.Expressions;
using PolicyFlex.Policies;

namespace PolicyFlex.Compilation;

/// <summary>Plans goodwill options, limits and ceilings.</summary>
internal sealed class OptionPlanner(PolicySet set, Trees trees, RankScale scale)
{
    /// <summary>Plans an option whose conditions go into a table: that of its policy, or of the set for the fallback.</summary>
    public OptionPlan PlanOf(GoodwillOption option, Policy? policy, TableDraft table)
    {
        var isMoney = option.Unit is null && !GivesKind.Things.Contains(option.Gives);
        var rungs = (set.Ladder?.Rungs ?? []).Select(rung => rung.Name).ToList();
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
            Limits = LimitsOf(option, policy),
            Alternatives = policy is { ChooseOne: true }
                ? [.. NamesOf(policy).Where(name => name != option.Name)]
                : [],
            Digits = isMoney ? CurrencyDigits.Of(set.Currency) : 0,
            IsMoney = isMoney,
        };
    }

    /// <summary>Plans the limits of an action, which count its costs or how often it was done.</summary>
    public ImmutableArray<LimitPlan> LimitsOf(ActionDefinition action) =>
        [.. action.Limits.Select(limit => PlanOf(limit, LimitScope.Action, [action.Name]))];

    public CeilingPlan PlanOf(Ceiling ceiling) => new(ceiling.Gives, PlanOf(ceiling.Most)!);

    private ImmutableArray<LimitPlan> LimitsOf(GoodwillOption option, Policy? policy)
    {
        var own = option.Limits.Select(limit => PlanOf(limit, LimitScope.Option, [option.Name]));
        if (option.Owed)
        {
            return [.. own];
        }

        var ofPolicy = (policy?.Limits ?? [])
            .Where(limit => Counts(limit, option))
            .Select(limit => PlanOf(limit, LimitScope.Policy, limit.Over.IsEmpty ? NamesOf(policy!) : limit.Over));
        var ofSet = set.Limits
            .Where(limit => Counts(limit, option))
            .Select(limit => PlanOf(limit, LimitScope.Set, limit.Over.IsEmpty ? default : limit.Over));
        return [.. own, .. ofPolicy, .. ofSet];
    }

    private static bool Counts(Limit limit, GoodwillOption option) =>
        (limit.Over.IsEmpty || limit.Over.Contains(option.Name, StringComparer.Ordinal))
        && (limit.Gives.IsEmpty || limit.Gives.Contains(option.Gives, StringComparer.Ordinal));

    /// <summary>The options of all versions of a policy: limits follow names over versions.</summary>
    private ImmutableArray<string> NamesOf(Policy policy) =>
    [
        .. set.Policies
            .Where(other => string.Equals(other.Name, policy.Name, StringComparison.Ordinal))
            .SelectMany(other => other.Goodwill)
            .Select(option => option.Name)
            .Distinct(StringComparer.Ordinal),
    ];

    private LimitPlan PlanOf(Limit limit, LimitScope scope, ImmutableArray<string> names) => new(
        limit,
        limit.Amount is { } amount ? trees.Operands[amount] : null,
        scope,
        names,
        limit.Beyond is { } level ? PlanBuilder.LevelOf(set, level) : null);

    private QuantityPlan? PlanOf(Quantity? quantity) => quantity switch
    {
        null => null,
        Quantity.Value value => new QuantityPlan(trees.Operands[value.Formula], null, null),
        Quantity.Range range => new QuantityPlan(null, range.Suggested, range.Most),
        _ => new QuantityPlan(null, null, null),
    };
}
