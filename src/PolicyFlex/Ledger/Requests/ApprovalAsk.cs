using PolicyFlex.Deciding;

namespace PolicyFlex.Ledger;

/// <summary>Asks for the approval of a grant.</summary>
public sealed record ApprovalAsk
{
    /// <summary>The caller's own id, up to 200 characters. Asked again with the same content, the first answer is given again.</summary>
    public required string Id { get; init; }

    /// <summary>What the decision says; it names the approval that is needed, and the agent who asks.</summary>
    public required GrantTerms Terms { get; init; }

    /// <summary>A reason of the set; null for none. An override always has one.</summary>
    public string? Reason { get; init; }

    /// <summary>What the agent wrote; null for nothing. It is erased with the customer.</summary>
    public string? Note { get; init; }

    /// <summary>How long it can be answered and used, more than nothing and at most 31 days. Default: one day.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromDays(1);
}
