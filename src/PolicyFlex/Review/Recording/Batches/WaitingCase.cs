using PolicyFlex.Ledger;

namespace PolicyFlex.Review;

/// <summary>A decision that waits to be written.</summary>
/// <param name="Decided">What the review counts of it; its id is given when it is written.</param>
/// <param name="Learning">The entry that keeps the situation to learn from; null if a policy covered it.</param>
internal sealed record WaitingCase(DecidedCase Decided, LedgerEntry? Learning);
