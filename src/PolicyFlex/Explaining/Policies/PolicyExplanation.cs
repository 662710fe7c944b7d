using System.Collections.Immutable;
using PolicyFlex.Diagnostics;

namespace PolicyFlex.Explaining;

/// <summary>One version of a policy: whether it is in force, and what its rules and options came to.</summary>
public sealed record PolicyExplanation
{
    /// <summary>The policy's name.</summary>
    public required string Name { get; init; }

    /// <summary>Its title; null if it has none.</summary>
    public string? Title { get; init; }

    /// <summary>Where it stands.</summary>
    public SourceLocation? At { get; init; }

    /// <summary>Whether it is in force.</summary>
    public required PolicyStanding Standing { get; init; }

    /// <summary>Its <c>applies-when</c>; null if it has none.</summary>
    public ConditionExplanation? Scope { get; init; }

    /// <summary>From when until when the version holds, and by which date; null if it always does.</summary>
    public string? Version { get; init; }

    /// <summary>Its rules in the order written; empty unless it is or may be in force.</summary>
    public ImmutableArray<RuleExplanation> Rules { get; init; } = [];

    /// <summary>Its goodwill options in the order written; empty unless it is or may be in force.</summary>
    public ImmutableArray<OptionExplanation> Options { get; init; } = [];
}
