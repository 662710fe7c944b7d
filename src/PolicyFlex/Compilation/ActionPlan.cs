using System.Collections.Immutable;
using PolicyFlex.Expressions;
using PolicyFlex.Policies;

namespace PolicyFlex.Compilation;

/// <summary>An action, ready to be decided.</summary>
/// <param name="Action">The action as declared.</param>
/// <param name="Place">Its place among the set's actions.</param>
/// <param name="Costs">What it costs; null if not declared.</param>
/// <param name="Limits">Its limits.</param>
internal sealed record ActionPlan(ActionDefinition Action, int Place, Operand? Costs, ImmutableArray<LimitPlan> Limits);
