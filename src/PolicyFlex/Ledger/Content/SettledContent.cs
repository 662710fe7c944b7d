namespace PolicyFlex.Ledger;

/// <summary>The content of an entry that posts, gives back, reverses or fulfils a grant.</summary>
internal sealed record SettledContent
{
    public decimal? Amount { get; init; }
    public string? Reason { get; init; }
}
