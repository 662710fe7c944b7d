namespace PolicyFlex.Ledger;

/// <summary>Something that was taken back after it was given.</summary>
/// <param name="Id">The id that the caller gave it.</param>
/// <param name="Amount">How much, in the option's units.</param>
/// <param name="At">When.</param>
/// <param name="Reason">Why; null if not said.</param>
public sealed record GrantReversal(string Id, decimal Amount, DateTimeOffset At, string? Reason);
