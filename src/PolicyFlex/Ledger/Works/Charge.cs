using PolicyFlex.Deciding;

namespace PolicyFlex.Ledger;

/// <summary>A counter that a grant counts in, with the account of that grant.</summary>
/// <param name="Content">The counter, as an entry keeps it.</param>
/// <param name="Account">The account.</param>
internal readonly record struct Charge(ChargeContent Content, Account Account);
