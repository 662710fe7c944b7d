using System.Collections.Immutable;
using PolicyFlex.Deciding;

namespace PolicyFlex.Ledger;

/// <summary>What a store keeps of one account, for a check against the entries.</summary>
/// <param name="Account">The account; that of the customer into whom others were merged.</param>
/// <param name="Changes">How many changes it lists.</param>
/// <param name="Sum">What they add up to.</param>
/// <param name="Windows">Its running totals.</param>
public sealed record AccountReport(Account Account, long Changes, decimal Sum, ImmutableArray<WindowReport> Windows);
