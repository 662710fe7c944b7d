using PolicyFlex.Diagnostics;
using PolicyFlex.Policies;

namespace PolicyFlex.Expressions;

/// <summary>Sees to it that claims are not trusted because of other claims.</summary>
internal static class Trust
{
    public static void Check(PolicySet set, Trees trees, SourceMap sources, DiagnosticBag diagnostics)
    {
        foreach (var fact in set.Facts)
        {
            if (fact.Verify?.When is not { } when || !trees.Conditions.TryGetValue(when, out var condition))
            {
                continue;
            }

            foreach (var read in trees.FactsRead(condition).Where(read => read.Definition.Verify is not null))
            {
                diagnostics.Add(ExpressionProblems.TrustByVerified(read.Definition.Name) with { Location = sources.Locate(when) });
            }
        }
    }
}
