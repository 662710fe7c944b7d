namespace PolicyFlex.Deciding;

/// <summary>One balance of the ledger: an account, counted over a window.</summary>
/// <param name="Account">The account.</param>
/// <param name="Window">The window; null for all that was ever counted.</param>
public sealed record BalanceKey(Account Account, BalanceWindow? Window)
{
    /// <summary>The balance as one text: <c>set/times per customer.id customer.id=c-1 within 6 months UTC</c>.</summary>
    public override string ToString() => Window is null ? Account.Text : $"{Account.Text} {Window.Text}";
}
