namespace PolicyFlex.Ledger;

/// <summary>How a store stands.</summary>
/// <param name="Version">The version of its tables, from 1; of a store that keeps none, 1.</param>
/// <param name="Time">The time by a clock of its own, which hosts are compared with; null where it has none but the machine's.</param>
/// <param name="WhyReadOnly">Why nothing can be written now, as a sentence for an operator; null if it can.</param>
public sealed record StoreCondition(int Version, DateTimeOffset? Time, string? WhyReadOnly);
