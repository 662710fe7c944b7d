using System.Collections.Immutable;

namespace PolicyFlex.Situations;

/// <summary>A group of facts: <c>order</c> with its facts' own names.</summary>
/// <param name="Name">The part of the facts' names before the dot.</param>
/// <param name="Names">The parts behind the dot.</param>
/// <param name="Slots">The facts' slots, by position in <paramref name="Names"/>.</param>
internal sealed record FactGroup(string Name, NameTable Names, ImmutableArray<int> Slots);
