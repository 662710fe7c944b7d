using System.Collections.Immutable;
using FluentAssertions.Execution;
using PolicyFlex.Deciding;

namespace PolicyFlex.Testing.Xunit;

/// <summary>Holds a decision against what policy tests can expect as well, and fails with the same sentence.</summary>
internal static class Asserted
{
    /// <summary>Fails unless the decision is as expected.</summary>
    public static void Of(Decision? decision, Expectation expected)
    {
        var actual = decision is null ? "there is no decision" : expected.Unlike(decision);
        if (actual is not null)
        {
            AssertionScope.Current.AddPreFormattedFailure($"Expected {expected.Expected}, but {actual}{Reason(decision, expected.Subject)}");
        }
    }

    /// <summary>The names, of which there has to be one.</summary>
    public static ImmutableArray<string> Names(string[] names, string parameter) => names is { Length: > 0 }
        ? [.. names]
        : throw new ArgumentException("Name at least one: an assertion of nothing could not fail.", parameter);

    private static string Reason(Decision? decision, string? subject) =>
        decision?.Actions.FirstOrDefault(action => action.Action == subject)?.Because is { } because ? $", because “{because}”" : ".";
}
