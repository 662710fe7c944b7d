using System.Collections.Immutable;
using PolicyFlex.Diagnostics;
using PolicyFlex.Expressions;
using PolicyFlex.Policies;

namespace PolicyFlex.Checking;

/// <summary>Looks in a set that can be decided by for what is probably not meant so.</summary>
internal static class Linter
{
    /// <summary>All that is doubtful, by its place.</summary>
    /// <param name="set">The set.</param>
    /// <param name="trees">Its trees.</param>
    /// <param name="sources">Where everything stands.</param>
    /// <param name="tested">The files of policies that have a file of tests beside them; null where that is not known.</param>
    public static ImmutableArray<Diagnostic> Run(PolicySet set, Trees trees, SourceMap sources, IReadOnlySet<string>? tested)
    {
        var diagnostics = new DiagnosticBag();
        var subject = new SetUnderCheck(set, trees, sources, diagnostics);
        BoundaryCheck.Check(subject, trees);
        ContradictionCheck.Check(subject, trees);
        IdleLimitCheck.Check(subject);
        UnusedCheck.Check(subject, trees);
        WordingCheck.Check(subject);
        SingleIncidentCheck.Check(subject);
        UntestedCheck.Check(subject, tested);
        return diagnostics.Sorted();
    }
}
