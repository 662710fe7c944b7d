namespace PolicyFlex.Ledger;

/// <summary>The content of an entry that keeps a situation to learn from.</summary>
internal sealed record LearningContent
{
    public required string Set { get; init; }
    public required string Revision { get; init; }
    public required TraitsContent Traits { get; init; }
}
