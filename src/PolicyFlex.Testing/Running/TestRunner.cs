using System.Collections.Immutable;
using PolicyFlex.Deciding;
using PolicyFlex.Diagnostics;
using PolicyFlex.Situations;

namespace PolicyFlex.Testing;

/// <summary>Decides the situations of tests by the whole set and compares.</summary>
internal sealed class TestRunner(PolicyEngine engine, DateTimeOffset moment, DiagnosticBag diagnostics)
{
    private readonly SituationJson _json = new(engine.Set);

    /// <summary>What came of a test; null if its situation is not understood, which is told.</summary>
    public PolicyTestResult? Run(PolicyTest test)
    {
        var read = engine.Situations.FromJson(_json.Write(test));
        foreach (var diagnostic in read.Diagnostics)
        {
            diagnostics.Add(diagnostic with { Location = Place(test, diagnostic) });
        }

        if (!read.Succeeded)
        {
            return null;
        }

        var decision = Decide(test, read.Situation);
        return new PolicyTestResult(
            test.Name,
            test.Location,
            [.. test.Expectations.Select(expectation => expectation.Check(decision)).OfType<PolicyTestFailure>()]);
    }

    private Decision Decide(PolicyTest test, Situation situation)
    {
        var request = new DecisionRequest
        {
            Situation = situation,
            Actor = new Actor(test.As ?? engine.Levels[0], test.Agent),
            Now = test.Now ?? moment,
        };
        if (test.History.IsEmpty)
        {
            return engine.Decide(request);
        }

        var worths = test.History.Any(past => past is { IsAction: false, Worth: null, Amount: not null }) ? Worths(request) : [];
        return engine.Decide(request with { History = TestHistory.Of(test, request.Now, option => worths.GetValueOrDefault(option)) });
    }

    /// <summary>What one unit of each option is worth in this situation, which does not hang on the past.</summary>
    private Dictionary<string, decimal?> Worths(DecisionRequest request)
    {
        var decision = engine.Decide(request);
        return decision.Goodwill.Concat(decision.Fallback?.Goodwill ?? [])
            .DistinctBy(option => option.Option, StringComparer.Ordinal)
            .ToDictionary(option => option.Option, option => option.Worth, StringComparer.Ordinal);
    }

    /// <summary>Where the fact stands that a diagnostic of the situation names, else the test.</summary>
    private static SourceLocation Place(PolicyTest test, Diagnostic diagnostic) =>
        test.Given.Values.FirstOrDefault(given => Names(diagnostic.Message, given.Fact.Name)) is { } found
            ? found.Value.Place.Start
            : test.Location;

    private static bool Names(string message, string fact) =>
        message.Contains($"`{fact}`", StringComparison.Ordinal) || message.Contains($"`{fact}[", StringComparison.Ordinal);
}
