using PolicyFlex.Deciding;

namespace PolicyFlex.Ledger;

/// <summary>A grant that somebody is about to give.</summary>
public sealed record Reservation
{
    /// <summary>The longest time that a reservation may be held: 31 days.</summary>
    public static readonly TimeSpan LongestTimeout = TimeSpan.FromDays(31);

    /// <summary>
    /// The caller's own id, up to 200 characters. Asked again with the same id and the same content, the first answer is given again; what
    /// counts as content is what is granted, to whom, by whom and why, not when it was decided.
    /// </summary>
    public required string Id { get; init; }

    /// <summary>What the decision says.</summary>
    public required GrantTerms Terms { get; init; }

    /// <summary>The approved request that it makes use of; null where the actor may give it.</summary>
    public string? Request { get; init; }

    /// <summary>A reason of the set; null for none. An override always has one.</summary>
    public string? Reason { get; init; }

    /// <summary>What the agent wrote; null for nothing. It is erased with the customer.</summary>
    public string? Note { get; init; }

    /// <summary>What the customer is called; null for nothing. It is erased with the customer.</summary>
    public string? CustomerName { get; init; }

    /// <summary>How long it is held, more than nothing and at most <see cref="LongestTimeout"/>. Default: 15 minutes.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromMinutes(15);
}
