using System.Collections.Frozen;
using System.Collections.Immutable;
using PolicyFlex.Expressions;
using PolicyFlex.Policies;

namespace PolicyFlex.Compilation;

/// <summary>Makes the plan of a set that was checked and found without errors.</summary>
internal sealed class PlanBuilder
{
    private readonly PolicySet _set;
    private readonly Trees _trees;
    private readonly RankScale _scale;
    private readonly RowBuilder _rows;

    private PlanBuilder(PolicySet set, Trees trees)
    {
        (_set, _trees) = (set, trees);
        _scale = new RankScale(set.Authority.Levels.Length, Approvals(set));
        _rows = new RowBuilder(set, trees);
    }

    /// <summary>Makes the plan.</summary>
    public static DecisionPlan Build(PolicySet set, Trees trees) => new PlanBuilder(set, trees).Build();

    private DecisionPlan Build()
    {
        var levels = _set.Authority.Levels;
        var table = new TableDraft(_trees);
        var options = new OptionPlanner(_set, _trees, _scale);
        var policies = _set.Policies
            .Where(policy => !policy.Shadow)
            .OrderBy(policy => policy.Name, StringComparer.Ordinal)
            .ThenBy(policy => InstantOf(policy.Effective.From) ?? decimal.MinValue)
            .Select(policy => PlanOf(policy, table.Add(policy.AppliesWhen, policy.Name), options))
            .ToImmutableArray();
        return new DecisionPlan
        {
            Set = _set,
            Trees = _trees,
            Scale = _scale,
            Policies = policies,
            Actions = _set.Actions
                .Select((action, place) => new ActionPlan(
                    action, place, action.Costs is { } costs ? _trees.Operands[costs] : null, options.LimitsOf(action)))
                .ToFrozenDictionary(plan => plan.Action.Name, StringComparer.Ordinal),
            Rungs = [.. (_set.Ladder?.Rungs ?? []).Select(rung => table.Add(rung.When, $"ladder/{rung.Name}"))],
            Levels = [.. levels.Select(level => new LevelPlan(
                level.Name,
                [.. level.UpTo.Select(options.PlanOf)],
                [.. level.StepUps.Select(step => (
                    table.Add(step.When, $"authority/{level.Name}"), step.UpTo.Select(options.PlanOf).ToImmutableArray()))]))],
            Fallback = [.. (_set.Fallback?.Goodwill ?? []).Select(option => options.PlanOf(option, null, table))],
            Options = _set.Policies
                .OrderBy(policy => InstantOf(policy.Effective.From) ?? decimal.MinValue)
                .SelectMany(policy => policy.Goodwill)
                .Concat(_set.Fallback?.Goodwill ?? [])
                .GroupBy(option => option.Name, StringComparer.Ordinal)
                .ToFrozenDictionary(group => group.Key, group => group.Last(), StringComparer.Ordinal),
            Digits = CurrencyDigits.Of(_set.Currency),
            Table = table.Build(_rows),
            Owners = table.Owners,
        };
    }

    private PolicyPlan PlanOf(Policy policy, int appliesWhen, OptionPlanner options)
    {
        var table = new TableDraft(_trees);
        var rules = new RulePlanner(_set, _trees, _scale, policy, table);
        var plans = policy.Goodwill.Select(option => options.PlanOf(option, policy, table)).ToImmutableArray();
        return new PolicyPlan
        {
            Policy = policy,
            AppliesWhen = appliesWhen,
            Effective = new EffectivePlan(
                InstantOf(policy.Effective.From),
                InstantOf(policy.Effective.Until),
                FactOf(policy.Effective.ChosenBy),
                _set.Policies.Count(other => string.Equals(other.Name, policy.Name, StringComparison.Ordinal)) > 1),
            Rules = rules.ByTarget(),
            Options = plans,
            Table = table.Build(_rows),
            Owners = table.Owners,
        };
    }

    private decimal? InstantOf(string? text) =>
        text is not null && _set.Calendar.TryParseInstant(text, out var instant, out _) ? instant.UtcTicks : null;

    private Operand.Fact? FactOf(string? name)
    {
        if (name is null)
        {
            return null;
        }

        var slot = _set.Facts.ToList().FindIndex(fact => string.Equals(fact.Name, name, StringComparison.Ordinal));
        var fact = _set.Facts[slot];
        return new Operand.Fact(fact, slot, fact.Type.Kind == FactKind.Date ? ValueKind.Date : ValueKind.Instant);
    }

    private static IEnumerable<(int Level, int By)> Approvals(PolicySet set)
    {
        var approvals = set.Policies.SelectMany(policy => policy.Rules.SelectMany(WithExceptions).Select(rule => rule.Approval)
            .Concat(policy.Goodwill.Select(option => option.Approval)));
        return approvals
            .Concat((set.Fallback?.Goodwill ?? []).Select(option => option.Approval))
            .OfType<Approval>()
            .Select(approval => (LevelOf(set, approval.Level), approval.By));
    }

    private static IEnumerable<Rule> WithExceptions(Rule rule) => rule.Exceptions.SelectMany(WithExceptions).Prepend(rule);

    /// <summary>A level's place, lowest first.</summary>
    internal static int LevelOf(PolicySet set, string name)
    {
        for (var level = 0; level < set.Authority.Levels.Length; level++)
        {
            if (string.Equals(set.Authority.Levels[level].Name, name, StringComparison.Ordinal))
            {
                return level;
            }
        }

        throw new ArgumentException($"`{name}` is not a level of the set.", nameof(name));
    }
}
