using System.Collections.Immutable;
using PolicyFlex.Checking;
using PolicyFlex.Diagnostics;

namespace PolicyFlex.Testing;

/// <summary>Runs the tests that stand beside the policies of a set, in its <c>*.tests.yaml</c>.</summary>
public static class PolicyTests
{
    /// <summary>Loads a set and runs all its tests, file by file in the order of their names.</summary>
    /// <param name="setFolder">The set's folder.</param>
    /// <param name="clock">The moment for tests that say no <c>now</c>. Default: the system's clock.</param>
    /// <returns>
    /// What came of each test, with all that is wrong in the test files, or in a set that does not load. The warnings of one that does are
    /// <see cref="PolicyEngine.Load(string)"/>'s.
    /// </returns>
    /// <exception cref="ArgumentException"><paramref name="setFolder"/> is null or empty.</exception>
    public static PolicyTestReport Run(string setFolder, TimeProvider? clock = null) => Run(setFolder, clock, measures: false).Report;

    /// <summary>Loads a set, runs all its tests as <see cref="Run(string, TimeProvider?)"/> does, and measures what of the set they meet.</summary>
    /// <param name="setFolder">The set's folder.</param>
    /// <param name="clock">The moment for tests that say no <c>now</c>. Default: the system's clock.</param>
    /// <returns>What came of each test, with <see cref="PolicyTestReport.Coverage"/> unless the set does not load.</returns>
    /// <exception cref="ArgumentException"><paramref name="setFolder"/> is null or empty.</exception>
    public static PolicyTestReport Measure(string setFolder, TimeProvider? clock = null) => Run(setFolder, clock, measures: true).Report;

    /// <summary>Loads a set and runs all its tests; gives back what they were run on as well, for whoever goes on with it.</summary>
    /// <param name="setFolder">The set's folder.</param>
    /// <param name="clock">The moment for tests that say no <c>now</c>; null for the system's clock.</param>
    /// <param name="measures">Whether to measure what of the set they meet.</param>
    /// <param name="only">The names of the files that are to be run; null for all.</param>
    internal static TestedSet Run(string setFolder, TimeProvider? clock, bool measures, IReadOnlySet<string>? only = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(setFolder);
        var diagnostics = new DiagnosticBag();
        var loaded = PolicyEngine.Load(setFolder);
        var expected = ExpectedDiagnostics.In(setFolder, diagnostics);
        ImmutableArray<PolicyTestResult> told = expected.IsEmpty ? [] : ExpectedDiagnostics.Judge(
            expected, loaded.Succeeded ? PolicyEngine.Check(setFolder).Diagnostics : loaded.Diagnostics);
        if (!loaded.Succeeded && expected.IsEmpty)
        {
            return new TestedSet(
                new PolicyTestReport { SetFolder = setFolder, Diagnostics = DiagnosticBag.Sorted(loaded.Diagnostics.AddRange(diagnostics.Sorted())) }, null, []);
        }

        if (!loaded.Succeeded)
        {
            ExpectedDiagnostics.TellTests(setFolder, diagnostics);
            return new TestedSet(new PolicyTestReport { SetFolder = setFolder, Tests = told, Diagnostics = diagnostics.Sorted() }, null, []);
        }

        var reader = new TestFileReader(new SetNames(loaded.Engine.Set), diagnostics, setFolder);
        var coverage = measures ? new CoverageBook(loaded.Engine) : null;
        var runner = new TestRunner(loaded.Engine, (clock ?? TimeProvider.System).GetUtcNow(), diagnostics, coverage);
        PolicyTest[] tests = [.. TestFiles.Load(setFolder, loaded.Engine.Set, diagnostics).Where(file => only?.Contains(file.Name) != false).SelectMany(file => reader.Read(file))];
        var asked = tests.Select(runner.Ask).ToArray();
        ImmutableArray<RequestedTest> run = [.. asked.OfType<RequestedTest>()];
        var whole = new PolicyTestReport
        {
            SetFolder = setFolder,
            SetName = loaded.Engine.Name,
            Tests = [.. told, .. run.Select(runner.Run)],
            NotRun = [.. reader.LeftOut, .. tests.Where((_, i) => asked[i] is null).Select(test => test.Location)],
            Diagnostics = CheckWeights.Applied(loaded.Engine.Set, diagnostics.Sorted()),
        };
        return new TestedSet(whole with { Coverage = coverage?.Coverage }, loaded.Engine, run);
    }
}
