using PolicyFlex.Deciding;
using PolicyFlex.Situations;

namespace PolicyFlex.Review;

/// <summary>
/// Something that was done otherwise than the policy says, for hosts that do not give it by a grant: a refusal of what is allowed, or an
/// action that the ledger does not hold.
/// </summary>
public sealed record PolicyOverride
{
    /// <summary>The caller's own id, up to 200 characters: said again with it, it counts once.</summary>
    public required string Id { get; init; }

    /// <summary>The decision that was not followed, by the engine of the journal.</summary>
    public required Decision Decision { get; init; }

    /// <summary>The situation that was decided.</summary>
    public required Situation Situation { get; init; }

    /// <summary>Who did it.</summary>
    public required Actor Actor { get; init; }

    /// <summary>The action or option, by its name in the set.</summary>
    public required string Name { get; init; }

    /// <summary>Which way.</summary>
    public required OverrideDirection Direction { get; init; }

    /// <summary>Why: one of the set's <c>reasons</c>.</summary>
    public required string Reason { get; init; }

    /// <summary>What the agent wrote; null for nothing. It is erased with the customer.</summary>
    public string? Note { get; init; }

    /// <summary>What it was worth, in the set's currency, 0 or more. Default: null, not known.</summary>
    public decimal? Worth { get; init; }

    /// <summary>When it was done, not in the future. Default: now.</summary>
    public DateTimeOffset? At { get; init; }
}
