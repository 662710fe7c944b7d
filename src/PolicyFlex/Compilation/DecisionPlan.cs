using System.Collections.Frozen;
using System.Collections.Immutable;
using PolicyFlex.Expressions;
using PolicyFlex.Policies;

namespace PolicyFlex.Compilation;

/// <summary>A policy set, ready to decide. Immutable, and shared by all threads.</summary>
internal sealed record DecisionPlan
{
    /// <summary>The place of a condition that is not there: it is always true.</summary>
    internal const int Always = -1;

    public required PolicySet Set { get; init; }
    public required Trees Trees { get; init; }
    public required FactsPlan Facts { get; init; }
    public required RankScale Scale { get; init; }

    /// <summary>What is decided for the whole set: which policies apply, the ladder, the step-ups of authority, the fallback.</summary>
    public required ConditionTable Table { get; init; }

    /// <summary>What each condition of <see cref="Table"/> belongs to, for telling problems.</summary>
    public required ImmutableArray<string> Owners { get; init; }

    /// <summary>The policies that are decided, by name and then by the start of the version.</summary>
    public required ImmutableArray<PolicyPlan> Policies { get; init; }

    /// <summary>The actions by name.</summary>
    public required FrozenDictionary<string, ActionPlan> Actions { get; init; }

    /// <summary>The actions in the order in which the set declares them.</summary>
    public required ImmutableArray<ActionPlan> ActionsInOrder { get; init; }

    /// <summary>The conditions of the rungs in <see cref="Table"/>, lowest first.</summary>
    public required ImmutableArray<int> Rungs { get; init; }
    public required ImmutableArray<LevelPlan> Levels { get; init; }


    /// <summary>What the ceilings of the levels are per, and the counters that they are compared with.</summary>
    public required CeilingCounters Ceilings { get; init; }
    public required ImmutableArray<OptionPlan> Fallback { get; init; }

    /// <summary>The places of the actions that the fallback offers <c>instead</c>.</summary>
    public required IndexSet Instead { get; init; }

    /// <summary>Every goodwill option by name, the last version of it; for what past grants were of.</summary>
    public required FrozenDictionary<string, GoodwillOption> Options { get; init; }

    /// <summary>Every counter that limits, ceilings and alternatives need, in ordinal order of the names.</summary>
    public required ImmutableArray<CounterPlan> Counters { get; init; }

    /// <summary>Where the traits of a situation stand that the review keeps.</summary>
    public required TraitsPlan Traits { get; init; }

    /// <summary>Under which rule something is counted by the review.</summary>
    public required RuleIndex Rules { get; init; }

    /// <summary>How many decimals the set's currency has.</summary>
    public required int Digits { get; init; }
}
