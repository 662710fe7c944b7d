using PolicyFlex.Authoring;
using PolicyFlex.Checking;
using PolicyFlex.Diagnostics;
using PolicyFlex.Expressions;
using PolicyFlex.Policies;
using PolicyFlex.Tests.Authoring;

namespace PolicyFlex.Tests.Checking;

/// <summary>Runs the stage on a model, or on what was written; what the stages before it have to tell is told, too.</summary>
internal static class Checker
{
    public static IReadOnlyList<string> Check(PolicySet set) => Check(set, new SourceMap(), new DiagnosticBag());

    /// <summary>Reads a set with one policy and checks it.</summary>
    public static IReadOnlyList<string> CheckWritten(string set, string policy)
    {
        var diagnostics = new DiagnosticBag();
        var files = new[] { LanguagePage.File("policyset.yaml", set), LanguagePage.File("late-delivery.policy.yaml", policy) };
        var (read, sources) = SetReader.Read(files, diagnostics);
        return Check(read!, sources, diagnostics);
    }

    private static IReadOnlyList<string> Check(PolicySet set, SourceMap sources, DiagnosticBag diagnostics)
    {
        var trees = TreeBuilder.Build(set, sources, diagnostics);
        SetChecker.Check(set, trees, sources, diagnostics);
        return [.. diagnostics.Sorted().Select(diagnostic => diagnostic.ToString())];
    }
}
