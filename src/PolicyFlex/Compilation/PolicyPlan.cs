using System.Collections.Frozen;
using System.Collections.Immutable;
using PolicyFlex.Policies;

namespace PolicyFlex.Compilation;

/// <summary>One version of a policy, ready to be decided.</summary>
internal sealed class PolicyPlan
{
    public required Policy Policy { get; init; }

    /// <summary>When this version is in force.</summary>
    public required EffectivePlan Effective { get; init; }

    /// <summary>Its <c>applies-when</c> in the table of the set; <see cref="DecisionPlan.Always"/> for none.</summary>
    public required int AppliesWhen { get; init; }

    /// <summary>The conditions of its rules, options and step-ups.</summary>
    public required ConditionTable Table { get; init; }

    /// <summary>What each condition of the table belongs to, for telling problems.</summary>
    public required ImmutableArray<string> Owners { get; init; }

    /// <summary>The rules by what they are about: actions, and the policy's options.</summary>
    public required FrozenDictionary<string, ImmutableArray<RulePlan>> Rules { get; init; }

    /// <summary>The places of the actions that its rules name.</summary>
    public required IndexSet Actions { get; init; }

    /// <summary>The places of the actions that its rules offer <c>instead</c>.</summary>
    public required IndexSet Instead { get; init; }

    /// <summary>The options in the order written.</summary>
    public required ImmutableArray<OptionPlan> Options { get; init; }
}
