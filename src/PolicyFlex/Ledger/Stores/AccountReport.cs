using System.Collections.Immutable;
using PolicyFlex.Deciding;

namespace PolicyFlex.Ledger;

/// <summary>What a store keeps of one account, for a check against the entries.</summary>
/// <param name="Account">The account; that of the customer into whom others were merged.</param>
/// <param name="Moments">At how many moments its changes do not add up to nothing.</param>
/// <param name="Sum">What its changes add up to.</param>
/// <param name="Windows">Its running totals.</param>
public sealed record AccountReport(Account Account, long Moments, decimal Sum, ImmutableArray<WindowReport> Windows);
