using PolicyFlex.Diagnostics;
using PolicyFlex.Policies;

namespace PolicyFlex.Expressions;

/// <summary>Reads and types every expression of a set.</summary>
internal static class TreeBuilder
{
    /// <summary>Builds the trees of all that can be read; what cannot is told to <paramref name="diagnostics"/> and has no tree.</summary>
    public static Trees Build(PolicySet set, SourceMap sources, DiagnosticBag diagnostics) =>
        throw new NotImplementedException();
}
