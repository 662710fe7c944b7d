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
    private readonly FactsPlan _facts;

    private PlanBuilder(PolicySet set, Trees trees)
    {
        (_set, _trees) = (set, trees);
        _scale = new RankScale(set.Authority.Levels.Length, Approvals(set));
        _rows = new RowBuilder(set, trees);
        _facts = new FactsPlan(set, trees);
    }

    /// <summary>Makes the plan.</summary>
    public static DecisionPlan Build(PolicySet set, Trees trees) => new PlanBuilder(set, trees).Build();

    private DecisionPlan Build()
    {
        var table = new TableDraft(_trees);
        var optionsByName = OptionsByName();
        var counters = new CounterPlanner(_set, optionsByName);
        var options = new OptionPlanner(_set, _trees, _scale, _facts, counters);
        var actions = _set.Actions.Select(options.PlanOf).ToImmutableArray();
        var actionsByName = actions.ToFrozenDictionary(action => action.Name, StringComparer.Ordinal);
        var policies = _set.Policies
            .Where(policy => !policy.Shadow)
            .OrderBy(policy => policy.Name, StringComparer.Ordinal)
            .ThenBy(policy => InstantOf(policy.Effective.From) ?? decimal.MinValue)
            .Select(policy => PlanOf(policy, table.Add(policy.AppliesWhen, policy.Name), options, actionsByName))
            .ToImmutableArray();
        var rungs = (_set.Ladder?.Rungs ?? []).Select(rung => table.Add(rung.When, $"ladder/{rung.Name}")).ToImmutableArray();
        var levels = _set.Authority.Levels.Select(level => PlanOf(level, table, options)).ToImmutableArray();
        var fallback = (_set.Fallback?.Goodwill ?? []).Select(option => options.PlanOf(option, null, table)).ToImmutableArray();
        var ceilings = new CeilingCounters(
            levels, [.. _set.Authority.Per.DefaultIfEmpty(SubjectPlan.Case).Select(key => SubjectPlan.Of(key, _facts.Slots))], counters);
        return new DecisionPlan
        {
            Set = _set,
            Trees = _trees,
            Facts = _facts,
            Scale = _scale,
            Policies = policies,
            Actions = actionsByName,
            ActionsInOrder = actions,
            Rungs = rungs,
            Levels = levels,
            Ceilings = ceilings,
            Fallback = fallback,
            Instead = PlacesOf((_set.Fallback?.Instead ?? []).Select(alternative => alternative.Name), actionsByName),
            Options = optionsByName,
            Counters = counters.All,
            Traits = new TraitsPlan(_set, _facts.Slots),
            Rules = new RuleIndex(_set),
            Digits = CurrencyDigits.Of(_set.Currency),
            Table = table.Build(_rows),
            Owners = table.Owners,
        };
    }

    /// <summary>Every option by name, as its last version has it.</summary>
    private FrozenDictionary<string, GoodwillOption> OptionsByName() => _set.Policies
        .OrderBy(policy => InstantOf(policy.Effective.From) ?? decimal.MinValue)
        .SelectMany(policy => policy.Goodwill)
        .Concat(_set.Fallback?.Goodwill ?? [])
        .GroupBy(option => option.Name, StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.Last(), StringComparer.Ordinal);

    private static LevelPlan PlanOf(AuthorityLevel level, TableDraft table, OptionPlanner options)
    {
        var owner = $"authority/{level.Name}";
        var upTo = level.UpTo.Select(options.PlanOf).ToImmutableArray();
        var stepUps = level.StepUps
            .Select(step => (When: table.Add(step.When, owner), UpTo: step.UpTo.Select(options.PlanOf).ToImmutableArray()))
            .ToImmutableArray();
        var all = upTo.Concat(stepUps.SelectMany(step => step.UpTo));
        return new LevelPlan(level.Name, upTo, stepUps, [.. all.SelectMany(ceiling => options.FallibleOf(owner, ceiling.Most.Operand))]);
    }

    private PolicyPlan PlanOf(Policy policy, int appliesWhen, OptionPlanner options, FrozenDictionary<string, ActionPlan> actions)
    {
        var table = new TableDraft(_trees);
        var rules = new RulePlanner(_set, _trees, _scale, policy, table).ByTarget();
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
            Rules = rules,
            Actions = PlacesOf(rules.Keys, actions),
            Instead = PlacesOf(policy.Rules.SelectMany(WithExceptions).SelectMany(InsteadOf), actions),
            Options = plans,
            Table = table.Build(_rows),
            Owners = table.Owners,
        };
    }

    private static IEnumerable<string?> InsteadOf(Rule rule) =>
        rule.Wording.Instead.Concat(rule.Otherwise?.Wording.Instead ?? []).Select(alternative => alternative.Name);

    /// <summary>The places of the actions among some names.</summary>
    private static IndexSet PlacesOf(IEnumerable<string?> names, FrozenDictionary<string, ActionPlan> actions) => names
        .Where(name => name is not null && actions.ContainsKey(name))
        .Aggregate(IndexSet.Empty, (all, name) => all | IndexSet.Of(actions[name!].Place));

    private decimal? InstantOf(string? text) =>
        text is not null && _set.Calendar.TryParseInstant(text, out var instant, out _) ? instant.UtcTicks : null;

    private Operand.Fact? FactOf(string? name)
    {
        if (name is null)
        {
            return null;
        }

        var slot = _facts.Slots[name];
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
