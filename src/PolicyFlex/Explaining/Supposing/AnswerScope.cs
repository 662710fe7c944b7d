using System.Collections.Immutable;
using PolicyFlex.Compilation;
using PolicyFlex.Expressions;

namespace PolicyFlex.Explaining;

/// <summary>What the answer for one action or option hangs on: the policies that speak of it, and their conditions in reading order.</summary>
internal sealed class AnswerScope
{
    private AnswerScope(string name, DecisionPlan plan) => (Name, Plan) = (name, plan);

    /// <summary>The action or option.</summary>
    public string Name { get; }

    /// <summary>The plan, with only those policies that can have a say in this answer.</summary>
    public DecisionPlan Plan { get; }

    /// <summary>For an amount, the slots of the facts one of which has to change for it to rise; null for an answer, which any may change.</summary>
    public ImmutableHashSet<int>? Raising { get; private init; }

    private ImmutableArray<Condition> Conditions { get; init; } = [];

    /// <summary>The caps, limits and ceilings, for the tables that they are looked up in.</summary>
    private ImmutableArray<Operand> Amounts { get; init; } = [];

    /// <summary>Everything that the answer hangs on.</summary>
    public static AnswerScope Of(DecisionPlan plan, string name) =>
        plan.Actions.TryGetValue(name, out var action) ? OfAction(plan, action) : OfOption(plan, name);

    /// <summary>
    /// What the amount of an option that is allowed hangs on: its step-ups, and the ceilings of authority. If nothing else reads their facts,
    /// they can be changed with no harm to the answer, and that is all.
    /// </summary>
    public static AnswerScope OfAmount(DecisionPlan plan, string option)
    {
        var (slice, versions) = VersionsOf(plan, option);
        ImmutableArray<Condition> raising = [.. versions.SelectMany(version => StepUpsOf(version.Table, version.Option)), .. LevelsOf(plan)];
        var whole = OfOption(plan, option);
        var tables = whole.Amounts.SelectMany(TreeNodes.Operands).OfType<Operand.Table>().SelectMany(table => table.Bound.Keys);
        ImmutableHashSet<int> slots =
            [.. raising.SelectMany(condition => plan.Trees.FactsRead(condition, throughDerived: false)).Concat(tables).Select(fact => fact.Slot)];
        var others = whole.Conditions.Except(raising, ReferenceEqualityComparer.Instance).Cast<Condition>();
        var isShared = others.SelectMany(condition => plan.Trees.FactsRead(condition)).Any(fact => slots.Contains(fact.Slot));
        return new AnswerScope(option, slice)
        {
            Conditions = isShared ? whole.Conditions : raising,
            Amounts = whole.Amounts,
            Raising = slots,
        };
    }

    /// <summary>Gathers the cut points of all that the answer hangs on.</summary>
    public void ReadInto(CutPoints cuts)
    {
        foreach (var condition in Conditions)
        {
            cuts.Add(condition);
        }

        foreach (var amount in Amounts)
        {
            cuts.AddTables(amount);
        }

        foreach (var policy in Plan.Policies)
        {
            cuts.Add(policy.Effective);
        }
    }

    private static AnswerScope OfAction(DecisionPlan plan, ActionPlan action)
    {
        var name = action.Action.Name;
        var slice = plan with { Policies = [.. plan.Policies.Where(policy => policy.Rules.ContainsKey(name))] };
        return new AnswerScope(name, slice)
        {
            Conditions =
            [
                .. RulesAbout(slice, name),
                .. action.Action.WithinAuthority ? LevelsOf(plan) : [],
                .. ScopesOf(slice),
            ],
            Amounts =
            [
                .. action.Limits.Select(limit => limit.Amount).OfType<Operand>(),
                .. action.Action.WithinAuthority ? CeilingsOf(plan) : [],
            ],
        };
    }

    private static AnswerScope OfOption(DecisionPlan plan, string name)
    {
        var (slice, versions) = VersionsOf(plan, name);
        return new AnswerScope(name, slice)
        {
            Conditions =
            [
                .. versions.SelectMany(version => At(version.Table, [version.Option.When])),
                .. RulesAbout(slice, name),
                .. ActionsOf(versions).SelectMany(action => RulesAbout(slice, action)),
                .. versions.SelectMany(version => RungsOf(plan, version.Option)),
                .. versions.SelectMany(version => StepUpsOf(version.Table, version.Option)),
                .. LevelsOf(plan),
                .. ScopesOf(slice),
            ],
            Amounts = [.. versions.SelectMany(version => AmountsOf(version.Option)), .. CeilingsOf(plan)],
        };
    }

    /// <summary>
    /// The versions of an option with the tables of their conditions, and the plan with those policies that speak of it or of what carries it
    /// out.
    /// </summary>
    private static (DecisionPlan Slice, ImmutableArray<(ConditionTable Table, OptionPlan Option)> Versions) VersionsOf(DecisionPlan plan, string name)
    {
        ImmutableArray<(ConditionTable Table, OptionPlan Option)> versions =
        [
            .. plan.Policies
                .SelectMany(policy => policy.Options.Select(option => (policy.Table, Option: option)))
                .Concat(plan.Fallback.Select(option => (plan.Table, Option: option)))
                .Where(version => string.Equals(version.Option.Option.Name, name, StringComparison.Ordinal)),
        ];
        var slice = plan.Policies.Where(policy =>
            versions.Any(version => version.Table == policy.Table) || ActionsOf(versions).Any(policy.Rules.ContainsKey));
        return (plan with { Policies = [.. slice] }, versions);
    }

    private static IEnumerable<string> ActionsOf(ImmutableArray<(ConditionTable Table, OptionPlan Option)> versions) =>
        versions.Select(version => version.Option.Option.By).OfType<string>().Distinct(StringComparer.Ordinal);

    private static IEnumerable<Condition> RulesAbout(DecisionPlan slice, string name) => slice.Policies.SelectMany(policy => At(
        policy.Table, policy.Rules.GetValueOrDefault(name, []).SelectMany(rule => rule.WithExceptions()).Select(rule => rule.When)));

    private static IEnumerable<Condition> ScopesOf(DecisionPlan slice) => At(slice.Table, slice.Policies.Select(policy => policy.AppliesWhen));

    private static IEnumerable<Condition> RungsOf(DecisionPlan plan, OptionPlan option) =>
        option.Rung is { } rung ? At(plan.Table, plan.Rungs.Skip(rung - option.Notch)) : [];

    private static IEnumerable<Condition> StepUpsOf(ConditionTable table, OptionPlan option) =>
        At(table, option.StepUps.Select(step => step.When));

    private static IEnumerable<Condition> LevelsOf(DecisionPlan plan) =>
        At(plan.Table, plan.Levels.SelectMany(level => level.StepUps.Select(step => step.When)));

    private static IEnumerable<Operand> AmountsOf(OptionPlan option) =>
    [
        .. option.StepUps.Select(step => step.AtMost ?? step.Amount).Prepend(option.AtMost ?? option.Amount).Select(most => most?.Operand).OfType<Operand>(),
        .. option.Limits.Select(limit => limit.Amount).OfType<Operand>(),
    ];

    private static IEnumerable<Operand> CeilingsOf(DecisionPlan plan) => plan.Levels
        .SelectMany(level => level.UpTo.Concat(level.StepUps.SelectMany(step => step.UpTo)))
        .Select(ceiling => ceiling.Most.Operand)
        .OfType<Operand>();

    private static IEnumerable<Condition> At(ConditionTable table, IEnumerable<int> places) =>
        places.Where(place => place != DecisionPlan.Always).Select(place => table[place]);
}
