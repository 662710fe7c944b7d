using PolicyFlex.Diagnostics;
using PolicyFlex.Expressions;
using PolicyFlex.Policies;

namespace PolicyFlex.Checking;

/// <summary>Checks a set that has been read, also where parts of it failed.</summary>
internal static class SetChecker
{
    /// <summary>Tells all that is wrong or doubtful in the set to <paramref name="diagnostics"/>.</summary>
    public static void Check(PolicySet set, Trees trees, SourceMap sources, DiagnosticBag diagnostics) =>
        throw new NotImplementedException();
}
