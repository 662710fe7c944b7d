namespace PolicyFlex.Deciding;

/// <summary>A bound that a grant was decided with: a balance, and how much it may come to together with the grant.</summary>
/// <param name="Balance">The balance.</param>
/// <param name="Most">The most that it may come to; not below 0.</param>
/// <param name="Bound">The bound as the policies say it: <c>3 times per customer within 90 days</c>, <c>authority</c>, <c>choose: one</c>.</param>
public sealed record Cap(BalanceKey Balance, decimal Most, string Bound);
