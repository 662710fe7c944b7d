using System.Collections.Immutable;
using PolicyFlex.Expressions;
using PolicyFlex.Policies;

namespace PolicyFlex.Compilation;

/// <summary>An action, ready to be decided.</summary>
/// <param name="Action">The action as declared.</param>
/// <param name="Place">Its place among the set's actions.</param>
/// <param name="Costs">What it costs; null if not declared.</param>
/// <param name="Limits">Its limits.</param>
/// <param name="Fallible">Its costs and limits that can come out as an error.</param>
internal sealed record ActionPlan(
    ActionDefinition Action, int Place, Operand? Costs, ImmutableArray<LimitPlan> Limits, ImmutableArray<FallibleAmount> Fallible)
{
    public string Name => Action.Name;

    /// <summary>Whether its costs count against the ceiling of the level.</summary>
    public bool HasCeiling => Action.WithinAuthority && Costs is not null;

    /// <summary>Whether anything bounds it beside the rules.</summary>
    public bool IsBound => HasCeiling || !Limits.IsEmpty;
}
