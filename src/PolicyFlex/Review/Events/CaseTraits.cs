using System.Collections.Immutable;

namespace PolicyFlex.Review;

/// <summary>What the review keeps of a situation: no id and no name of the customer.</summary>
/// <param name="Customer">
/// A fingerprint that is the same for the same customer in the same set, so that what belongs to one case is counted once; null where the
/// situation does not say whose it is, and then each situation is a case of its own.
/// </param>
/// <param name="Kind">The situation's kind: the values of the facts of <c>similar</c>, in their order; null without them.</param>
/// <param name="Segments">The values of the facts of <c>review</c>'s <c>segments</c>, in their order; null for what is not known.</param>
internal readonly record struct CaseTraits(ulong? Customer, string? Kind, ImmutableArray<string?> Segments);
