using PolicyFlex.Diagnostics;

namespace PolicyFlex.Tool.Output;

/// <summary>What was looked at together: a file of tests, or a set.</summary>
/// <param name="Name">Its path.</param>
/// <param name="Cases">What was looked at.</param>
internal sealed record JunitSuite(string Name, IReadOnlyCollection<JunitCase> Cases);

/// <summary>One thing that was looked at.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Message">What is wrong, in a line; null for nothing.</param>
/// <param name="Text">What is wrong, in full and with its place; null for nothing.</param>
/// <param name="CouldNotRun">Whether it could not even be tried.</param>
internal sealed record JunitCase(string Name, string? Message = null, string? Text = null, bool CouldNotRun = false)
{
    /// <summary>A problem that kept something from being tried.</summary>
    public static JunitCase Of(Diagnostic problem) => new(
        problem.Code,
        problem.Text,
        problem.Location is { } place ? $"{place}: {problem.Text}" : problem.Text,
        CouldNotRun: true);
}
