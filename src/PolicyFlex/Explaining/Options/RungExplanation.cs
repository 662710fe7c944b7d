using PolicyFlex.Diagnostics;

namespace PolicyFlex.Explaining;

/// <summary>A rung of the ladder, and whether the failure reaches it.</summary>
public sealed record RungExplanation
{
    /// <summary>The rung's name.</summary>
    public required string Rung { get; init; }

    /// <summary>Its title; null if it has none.</summary>
    public string? Title { get; init; }

    /// <summary>Where it stands.</summary>
    public SourceLocation? At { get; init; }

    /// <summary>Its condition; null for always.</summary>
    public ConditionExplanation? When { get; init; }

    /// <summary>Whether the failure reaches it, before any notch.</summary>
    public required ConditionOutcome Outcome { get; init; }
}
