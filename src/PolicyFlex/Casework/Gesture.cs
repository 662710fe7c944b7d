namespace PolicyFlex.Casework;

/// <summary>Something that somebody wants to give or to do for a customer.</summary>
public sealed record Gesture
{
    /// <summary>The caller's own id, up to 200 characters: asked again with it, the first answer is given again.</summary>
    public required string Id { get; init; }

    /// <summary>The situation, and who handles it.</summary>
    public required CaseInquiry Inquiry { get; init; }

    /// <summary>The option or the action, by its name in the set.</summary>
    public required string Name { get; init; }

    /// <summary>How much, in the option's units. Default: what the policy suggests; of an action what it costs.</summary>
    public decimal? Amount { get; init; }

    /// <summary>Whether the denial of rules is overridden (meaning 13); then it needs a reason. Default: no.</summary>
    public bool Override { get; init; }

    /// <summary>The approved request that it makes use of; null where the actor may give it.</summary>
    public string? Request { get; init; }

    /// <summary>A reason of the set's <c>reasons</c>; null for none.</summary>
    public string? Reason { get; init; }

    /// <summary>What the agent wrote; null for nothing. It is erased with the customer.</summary>
    public string? Note { get; init; }

    /// <summary>What the customer is called; null for nothing. It is erased with the customer.</summary>
    public string? CustomerName { get; init; }

    /// <summary>How long it is held until the customer accepts, at most 31 days. Default: 15 minutes.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromMinutes(15);
}
