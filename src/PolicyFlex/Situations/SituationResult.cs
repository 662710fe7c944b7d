using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using PolicyFlex.Diagnostics;

namespace PolicyFlex.Situations;

/// <summary>A situation that was read, or all that was wrong with it.</summary>
/// <param name="Situation">The situation; null if anything was wrong.</param>
/// <param name="Diagnostics">All errors, or the warnings of a situation that could be read.</param>
public sealed record SituationResult(Situation? Situation, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Whether there is a situation to decide.</summary>
    [MemberNotNullWhen(true, nameof(Situation))]
    public bool Succeeded => Situation is not null;
}
