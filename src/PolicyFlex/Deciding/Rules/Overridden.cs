using System.Collections.Immutable;
using PolicyFlex.Compilation;

namespace PolicyFlex.Deciding;

/// <summary>What rules say once their denials are overridden (meaning 13).</summary>
/// <param name="Denied">The strictest of the denials; that nothing is said where there is none.</param>
/// <param name="Rules">The rules that deny, by id, in ordinal order.</param>
/// <param name="Remaining">What the other rules may say; that it is allowed where they say nothing.</param>
internal sealed record Overridden(Rank Denied, ImmutableArray<string> Rules, RankSet Remaining)
{
    /// <summary>Whether anything was denied.</summary>
    public bool IsDenied => Denied.IsDenial;

    /// <summary>Whether nobody can override it.</summary>
    public bool IsFinal => Denied.Kind == RankKind.DeniedFinal;

    /// <summary>The lowest level that can override it, counted from 0.</summary>
    public int Level => Denied.Kind == RankKind.DeniedOverridable ? Denied.Level : 0;
}
