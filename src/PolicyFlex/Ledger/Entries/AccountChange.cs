using PolicyFlex.Deciding;

namespace PolicyFlex.Ledger;

/// <summary>What an entry adds to an account.</summary>
/// <param name="Account">The account.</param>
/// <param name="At">
/// The time at which it counts, in whole microseconds. What is given back counts at the time of what was given, so that it makes room once
/// and not a second time when that leaves the window.
/// </param>
/// <param name="Amount">How much; below 0 for what is given back. At most four decimals.</param>
public readonly record struct AccountChange(Account Account, DateTimeOffset At, decimal Amount);
