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
    public static PolicyTestReport Run(string setFolder, TimeProvider? clock = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(setFolder);
        var loaded = PolicyEngine.Load(setFolder);
        if (!loaded.Succeeded)
        {
            return new PolicyTestReport { SetFolder = setFolder, Diagnostics = loaded.Diagnostics };
        }

        var diagnostics = new DiagnosticBag();
        var reader = new TestFileReader(new SetNames(loaded.Engine.Set), diagnostics);
        var runner = new TestRunner(loaded.Engine, (clock ?? TimeProvider.System).GetUtcNow(), diagnostics);
        PolicyTest[] tests = [.. TestFiles.Load(setFolder, loaded.Engine.Set, diagnostics).SelectMany(file => reader.Read(file))];
        var results = tests.Select(runner.Run).ToArray();
        return new PolicyTestReport
        {
            SetFolder = setFolder,
            SetName = loaded.Engine.Name,
            Tests = [.. results.OfType<PolicyTestResult>()],
            NotRun = [.. reader.LeftOut, .. tests.Where((_, i) => results[i] is null).Select(test => test.Location)],
            Diagnostics = diagnostics.Sorted(),
        };
    }
}
