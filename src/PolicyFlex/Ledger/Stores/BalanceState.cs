namespace PolicyFlex.Ledger;

/// <summary>A balance as a store keeps it.</summary>
/// <param name="Used">What the account's changes later than <paramref name="After"/> add up to.</param>
/// <param name="After">
/// The later of what the window says for the moment that was read, and of what was let go of by an earlier write: a clock that steps back
/// brings nothing back.
/// </param>
/// <param name="First">The earliest moment later than <paramref name="After"/> whose changes do not add up to nothing; null for none.</param>
/// <param name="Last">The time of the latest change of the account; null for none.</param>
public readonly record struct BalanceState(decimal Used, DateTimeOffset After, DateTimeOffset? First, DateTimeOffset? Last);
