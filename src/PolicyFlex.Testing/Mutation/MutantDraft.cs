using System.Collections.Immutable;
using PolicyFlex.Diagnostics;
using PolicyFlex.Expressions;
using PolicyFlex.Policies;

namespace PolicyFlex.Testing;

/// <summary>A mistake that can be made.</summary>
/// <param name="Operator">What kind.</param>
/// <param name="At">Where.</param>
/// <param name="Before">What stands there.</param>
/// <param name="After">What shall stand there.</param>
/// <param name="Make">Makes it.</param>
internal sealed record MutantDraft(string Operator, SourceLocation At, string Before, string After, Func<MutatedSet, MutatedSet> Make)
{
    /// <summary>The whole condition that it changes, and as what; null where it changes none.</summary>
    public (Condition Whole, Condition Changed)? Condition { get; init; }

    /// <summary>The conditions of its policy, or of the vocabulary: what could make a difference to it.</summary>
    public ImmutableArray<Condition> Near { get; init; } = [];
}

/// <summary>A set with its trees, as it is or with a mistake.</summary>
internal sealed record MutatedSet(PolicySet Set, Trees Trees);
