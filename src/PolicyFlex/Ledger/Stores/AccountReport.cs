using System.Collections.Immutable;
using PolicyFlex.Deciding;

namespace PolicyFlex.Ledger;

/// <summary>What a store keeps of one account, for a check against the entries.</summary>
/// <param name="Account">The account; that of the customer into whom others were merged.</param>
/// <param name="Changes">How many changes it lists.</param>
/// <param name="Sum">What they add up to.</param>
/// <param name="Windows">Its running totals.</param>
public sealed record AccountReport(Account Account, long Changes, decimal Sum, ImmutableArray<WindowReport> Windows);

/// <summary>A running total of one account.</summary>
/// <param name="Window">Over which time it counts; null for all.</param>
/// <param name="After">What is later than this moment is in it.</param>
/// <param name="Used">The running total as it is kept.</param>
/// <param name="Sum">What the changes later than <paramref name="After"/> add up to.</param>
public sealed record WindowReport(BalanceWindow? Window, DateTimeOffset After, decimal Used, decimal Sum);
