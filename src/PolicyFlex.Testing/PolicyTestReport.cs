using System.Collections.Immutable;
using PolicyFlex.Diagnostics;

namespace PolicyFlex.Testing;

/// <summary>What came of the tests of one policy set.</summary>
public sealed record PolicyTestReport
{
    /// <summary>The set's folder, as it was given.</summary>
    public required string SetFolder { get; init; }

    /// <summary>The set's name; null if it does not load.</summary>
    public string? SetName { get; init; }

    /// <summary>The tests that were run, by file and then as written.</summary>
    public ImmutableArray<PolicyTestResult> Tests { get; init; } = [];

    /// <summary>All that is wrong or doubtful in the test files, or in a set that does not load. A test with an error in it is not run.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>
    /// Where the tests stand that were not run, since something is wrong in them or in what their file shares. Those of a set that does not
    /// load, or of a file that cannot be read, are not among them.
    /// </summary>
    public ImmutableArray<SourceLocation> NotRun { get; init; } = [];

    /// <summary>What of the set the tests met; null where that was not measured, or the set does not load.</summary>
    public PolicyCoverage? Coverage { get; init; }

    /// <summary>How many tests passed.</summary>
    public int Passed => Tests.Count(test => test.Passed);

    /// <summary>How many tests failed.</summary>
    public int Failed => Tests.Length - Passed;

    /// <summary>Whether no test failed and there is no error.</summary>
    public bool Succeeded => Failed == 0 && !Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);
}
