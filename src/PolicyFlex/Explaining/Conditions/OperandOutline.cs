using System.Collections.Immutable;
using PolicyFlex.Expressions;
using PolicyFlex.Policies;

namespace PolicyFlex.Explaining;

/// <summary>All of a value's explanation that hangs on no situation.</summary>
/// <param name="Operand">The value.</param>
/// <param name="Title">What it is called by itself.</param>
/// <param name="Told">What it is called inside of a sentence.</param>
/// <param name="Like">The fact that it is told like; null for a plain value.</param>
/// <param name="From">The slots of the facts that it is computed from, derived ones among them; empty for a fact that is given.</param>
internal sealed record OperandOutline(Operand Operand, string Title, string Told, FactDefinition? Like, ImmutableArray<int> From);
