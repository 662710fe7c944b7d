using PolicyFlex.Deciding;
using PolicyFlex.Ledger;

namespace PolicyFlex.Casework;

/// <summary>What came of a gesture: it is held for the customer, it needs the approval of others, or it cannot be given.</summary>
/// <param name="Grant">The grant that is held, or one that did not fit under a bound; null if nothing was reserved.</param>
/// <param name="Approval">Whose approval it needs; null if it needs none, or was refused.</param>
/// <param name="Refusal">Why it cannot be given, as a whole sentence; null if it can.</param>
public sealed record GestureAnswer(Grant? Grant, RequiredApproval? Approval, string? Refusal)
{
    /// <summary>Whether it is held for the customer, or was given.</summary>
    public bool IsHeld => Grant is { Counts: true };
}
