using PolicyFlex.Checking;
using PolicyFlex.Diagnostics;
using PolicyFlex.Policies;

namespace PolicyFlex.Tests.Checking;

/// <summary>Runs the stage on a model.</summary>
internal static class Checker
{
    public static IReadOnlyList<string> Check(PolicySet set)
    {
        var diagnostics = new DiagnosticBag();
        SetChecker.Check(set, LiteralTrees.Of(set), new SourceMap(), diagnostics);
        return [.. diagnostics.Sorted().Select(diagnostic => diagnostic.ToString())];
    }
}
