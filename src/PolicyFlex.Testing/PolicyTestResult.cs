using System.Collections.Immutable;
using PolicyFlex.Diagnostics;

namespace PolicyFlex.Testing;

/// <summary>What came of one test.</summary>
/// <param name="Name">The test's name.</param>
/// <param name="Location">Where it stands.</param>
/// <param name="Failures">Each expectation that was not met; empty for a test that passed.</param>
public sealed record PolicyTestResult(string Name, SourceLocation Location, ImmutableArray<PolicyTestFailure> Failures)
{
    /// <summary>Whether everything came as expected.</summary>
    public bool Passed => Failures.IsEmpty;
}

/// <summary>An expectation that was not met.</summary>
/// <param name="Expected">What was expected: <c>refund to be denied</c>.</param>
/// <param name="Actual">What came instead: <c>it is allowed by late-delivery/our-fault</c>.</param>
/// <param name="Location">Where the expectation stands.</param>
public sealed record PolicyTestFailure(string Expected, string Actual, SourceLocation Location)
{
    /// <summary>Why the decision is so, in whole sentences; null where it is about nothing that is decided by itself.</summary>
    public string? Why { get; init; }

    /// <summary>Both as one sentence: <c>expected refund to be denied, but it is allowed by late-delivery/our-fault</c>.</summary>
    public override string ToString() => $"expected {Expected}, but {Actual}";
}
