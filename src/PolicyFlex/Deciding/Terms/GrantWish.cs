namespace PolicyFlex.Deciding;

/// <summary>What somebody wants to give or to do for a customer.</summary>
public sealed record GrantWish
{
    /// <summary>The option or the action, by its name in the set.</summary>
    public required string Name { get; init; }

    /// <summary>
    /// How much, in the option's units; of an action what it costs. Default: null, and then it is what the policy suggests, or the costs.
    /// </summary>
    public decimal? Amount { get; init; }

    /// <summary>The level of who approves it, one of <see cref="PolicyEngine.Levels"/>. Default: null, for the actor alone.</summary>
    public string? ApprovedAt { get; init; }

    /// <summary>Whether the denial of rules is overridden, where there is one (meaning 13). Default: no.</summary>
    public bool Override { get; init; }
}
