using PolicyFlex.Deciding;

namespace PolicyFlex.Ledger;

/// <summary>A running total of one account.</summary>
/// <param name="Window">Over which time it counts; null for all.</param>
/// <param name="After">What is later than this moment is in it.</param>
/// <param name="Used">The running total as it is kept.</param>
/// <param name="Sum">What the changes later than <paramref name="After"/> add up to.</param>
public sealed record WindowReport(BalanceWindow? Window, DateTimeOffset After, decimal Used, decimal Sum);
