namespace PolicyFlex.Ledger;

/// <summary>The content of an entry that answers a request, or makes use of it.</summary>
internal sealed record AnsweredContent
{
    public string? By { get; init; }
    public string? Level { get; init; }
    public string? Grant { get; init; }
}
