using System.Collections.Immutable;

namespace PolicyFlex.Testing;

/// <summary>A set whose tests were run.</summary>
/// <param name="Report">What came of them.</param>
/// <param name="Engine">The set; null if it does not load.</param>
/// <param name="Tests">The tests that were run.</param>
internal sealed record TestedSet(PolicyTestReport Report, PolicyEngine? Engine, ImmutableArray<RequestedTest> Tests);
