namespace PolicyFlex.Ledger;

/// <summary>What an entry holds that was written freely. The salt keeps what is erased from being guessed by its hash.</summary>
internal sealed record FreeText
{
    public string? Salt { get; init; }
    public string? Note { get; init; }
    public string? CustomerName { get; init; }
    public string? Accepted { get; init; }

    /// <summary>What a situation was that is kept to learn from.</summary>
    public string? Facts { get; init; }
}
