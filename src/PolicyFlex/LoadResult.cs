using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using PolicyFlex.Diagnostics;

namespace PolicyFlex;

/// <summary>An engine for a policy set that was loaded, or all that was wrong with the set.</summary>
/// <param name="Engine">The engine; null if the set has an error.</param>
/// <param name="Diagnostics">Everything that was found, by file and line: errors, or the warnings of a set that loads.</param>
public sealed record LoadResult(PolicyEngine? Engine, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Whether there is an engine to decide with.</summary>
    [MemberNotNullWhen(true, nameof(Engine))]
    public bool Succeeded => Engine is not null;
}
