using System.Collections.Immutable;

namespace PolicyFlex.Review;

/// <summary>Decisions that are written together, under an id that stays the same however often that is tried.</summary>
/// <param name="Id">The id.</param>
/// <param name="Cases">The decisions, at least one.</param>
internal sealed record CaseBatch(string Id, ImmutableArray<WaitingCase> Cases);
