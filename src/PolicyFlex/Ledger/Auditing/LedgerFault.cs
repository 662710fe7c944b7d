namespace PolicyFlex.Ledger;

/// <summary>Something in a ledger that cannot be.</summary>
/// <param name="Invariant">What it breaks.</param>
/// <param name="Where">The matter or the account.</param>
/// <param name="Sentence">What was found, and what was expected.</param>
public sealed record LedgerFault(LedgerInvariant Invariant, string Where, string Sentence);
