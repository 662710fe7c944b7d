using PolicyFlex.Diagnostics;
using PolicyFlex.Policies;

namespace PolicyFlex.Expressions;

/// <summary>Reads and types every expression of a set.</summary>
internal static class TreeBuilder
{
    /// <summary>Builds the trees of all that can be read; what cannot is told to <paramref name="diagnostics"/> and has no tree.</summary>
    public static Trees Build(PolicySet set, SourceMap sources, DiagnosticBag diagnostics)
    {
        var declarations = new Declarations(set, sources, diagnostics);
        var reader = new ExpressionReader(set.Calendar, sources, diagnostics);
        var named = new NamedReader(reader, declarations);
        foreach (var declared in new Derivation(sources, diagnostics).Order(declarations.All))
        {
            named.Read(declared);
        }

        var places = new PlaceReader(reader, declarations);
        places.Read(set);
        var trees = new TreesBuilder(named, places).Build();
        Trust.Check(set, trees, sources, diagnostics);
        return trees;
    }
}
