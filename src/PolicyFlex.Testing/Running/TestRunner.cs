using PolicyFlex.Authoring;
using PolicyFlex.Deciding;
using PolicyFlex.Diagnostics;

namespace PolicyFlex.Testing;

/// <summary>Decides the situations of tests by the whole set and compares.</summary>
/// <param name="engine">The set.</param>
/// <param name="moment">The moment for tests that say no <c>now</c>.</param>
/// <param name="diagnostics">Where it is told what is wrong with situations.</param>
/// <param name="coverage">Notes what decisions meet; null if nobody asks.</param>
internal sealed class TestRunner(PolicyEngine engine, DateTimeOffset moment, DiagnosticBag diagnostics, CoverageBook? coverage = null)
{
    private readonly SituationJson _json = new(engine.Set);

    /// <summary>What came of a test; null if its situation is not understood, which is told.</summary>
    public PolicyTestResult? Run(PolicyTest test)
    {
        if (RequestOf(test) is not { } request)
        {
            return null;
        }

        var decision = Decide(request);
        return new PolicyTestResult(
            test.Name,
            test.Location,
            [.. test.Expectations.Select(expectation => expectation.Check(decision)).OfType<PolicyTestFailure>()]);
    }

    /// <summary>The request that a test makes; null if its situation is not understood, which is told.</summary>
    public DecisionRequest? RequestOf(PolicyTest test)
    {
        var read = engine.Situations.FromJson(_json.Write(test));
        foreach (var diagnostic in read.Diagnostics)
        {
            diagnostics.Add(InTest(test, diagnostic));
        }

        return !read.Succeeded ? null : PastGrants.AddTo(
            new DecisionRequest
            {
                Situation = read.Situation,
                Actor = new Actor(test.As ?? engine.Levels[0], test.Agent),
                Now = test.Now ?? moment,
            },
            test.History,
            engine);
    }

    private Decision Decide(DecisionRequest request)
    {
        if (coverage is null)
        {
            return engine.Decide(request);
        }

        var explanation = engine.Explain(request);
        coverage.Add(explanation);
        return explanation.Decision;
    }

    /// <summary>A diagnostic of the situation where the fact stands that it names, else at the test; with the number that was meant.</summary>
    private static Diagnostic InTest(PolicyTest test, Diagnostic diagnostic)
    {
        if (test.Given.Values.FirstOrDefault(given => Names(diagnostic.Message, given.Fact.Name)) is not { } found)
        {
            return diagnostic with { Location = test.Location };
        }

        var told = diagnostic with { Location = found.Value.Place.Start };
        return found is { Fact.Type.IsNumeric: true, Value: YamlText text } && NodeReading.Meant(text.Text) is { } meant
            ? told with { Expected = "Write the number alone.", DidYouMean = meant }
            : told;
    }

    private static bool Names(string message, string fact) =>
        message.Contains($"`{fact}`", StringComparison.Ordinal) || message.Contains($"`{fact}[", StringComparison.Ordinal);
}
