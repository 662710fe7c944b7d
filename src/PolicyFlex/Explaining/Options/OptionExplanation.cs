using System.Collections.Immutable;
using PolicyFlex.Diagnostics;

namespace PolicyFlex.Explaining;

/// <summary>A goodwill option: whether it is for this situation, how high it stands, and what its amounts come to.</summary>
public sealed record OptionExplanation
{
    /// <summary>The option's name.</summary>
    public required string Option { get; init; }

    /// <summary>Its title; null if it has none.</summary>
    public string? Title { get; init; }

    /// <summary>Where it stands.</summary>
    public SourceLocation? At { get; init; }

    /// <summary>Its condition; null for always.</summary>
    public ConditionExplanation? When { get; init; }

    /// <summary>What became of its condition; true for none.</summary>
    public required ConditionOutcome Outcome { get; init; }

    /// <summary>The rung that it stands on; null for none, as with what is owed.</summary>
    public string? Rung { get; init; }

    /// <summary>The rungs of which any is enough, the notch counted in, lowest first; empty where it is always within reach.</summary>
    public ImmutableArray<string> ReachedBy { get; init; } = [];

    /// <summary>Whether the ladder reaches it; true without a rung.</summary>
    public ConditionOutcome IsReached { get; init; }

    /// <summary>What is suggested before any step-up; null if nothing is.</summary>
    public SeenValue? Amount { get; init; }

    /// <summary>The cap before any step-up; null where the amount is the cap.</summary>
    public SeenValue? AtMost { get; init; }

    /// <summary>Its step-ups in the order written.</summary>
    public ImmutableArray<StepUpExplanation> StepUps { get; init; } = [];
}
