using System.Collections.Immutable;

namespace PolicyFlex.Policies;

/// <summary>The record that a list fact holds: <c>item</c> with its members.</summary>
/// <param name="Name">The name in <c>list of item</c>.</param>
/// <param name="Members">Its members in the order declared; their names have no group.</param>
internal sealed record ListDefinition(string Name, ImmutableArray<FactDefinition> Members);
