using PolicyFlex.Deciding;
using PolicyFlex.Diagnostics;

namespace PolicyFlex.Testing;

/// <summary>One thing that a test expects of a decision.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Expected">What is expected: <c>refund to be denied</c>.</param>
/// <param name="Unlike">What the decision has instead, <c>it is allowed</c>; null where it is as expected.</param>
/// <param name="Subject">The action or option that it is about; null for the decision as a whole.</param>
internal sealed record Expectation(SourceLocation Place, string Expected, Func<Decision, string?> Unlike, string? Subject = null)
{
    /// <summary>The failure that the decision makes of it, or null.</summary>
    public PolicyTestFailure? Check(Decision decision) =>
        Unlike(decision) is { } actual ? new PolicyTestFailure(Expected, actual, Place) : null;
}
