namespace PolicyFlex.Review;

/// <summary>Somebody asked a higher level: an escalation.</summary>
internal sealed record ApprovalSought : ReviewEvent
{
    public required CaseTraits Traits { get; init; }

    /// <summary>The option or action.</summary>
    public required string Name { get; init; }
    public string? Agent { get; init; }
}
