namespace PolicyFlex.Ledger;

/// <summary>Why a grant was refused: the bound under which it did not fit.</summary>
/// <param name="Bound">The bound as the policies say it: <c>3 times per customer within 90 days</c>.</param>
/// <param name="Most">The most that the bound allows.</param>
/// <param name="Used">How much of it was used.</param>
/// <param name="Asked">How much the grant would have added.</param>
/// <param name="Returns">When some of it returns; null if nothing does.</param>
public sealed record Refusal(string Bound, decimal Most, decimal Used, decimal Asked, DateTimeOffset? Returns);
