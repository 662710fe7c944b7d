using System.Collections.Immutable;
using PolicyFlex.Authoring;
using PolicyFlex.Deciding;
using PolicyFlex.Diagnostics;
using PolicyFlex.Explaining;

namespace PolicyFlex.Testing;

/// <summary>Decides the situations of tests by the whole set and compares.</summary>
/// <param name="engine">The set.</param>
/// <param name="moment">The moment for tests that say no <c>now</c>.</param>
/// <param name="diagnostics">Where it is told what is wrong with situations.</param>
/// <param name="coverage">Notes what decisions meet; null if nobody asks.</param>
internal sealed class TestRunner(PolicyEngine engine, DateTimeOffset moment, DiagnosticBag diagnostics, CoverageBook? coverage = null)
{
    private readonly SituationJson _json = new(engine.Set);

    /// <summary>What came of a test.</summary>
    public PolicyTestResult Run(RequestedTest requested)
    {
        var (test, request) = requested;
        var explanation = coverage is null ? null : engine.Explain(request);
        if (explanation is not null)
        {
            coverage!.Add(explanation);
        }

        var decision = explanation?.Decision ?? engine.Decide(request);
        var failures = ImmutableArray.CreateBuilder<PolicyTestFailure>();
        foreach (var expectation in test.Expectations)
        {
            if (expectation.Check(decision) is { } failure)
            {
                explanation ??= engine.Explain(request);
                failures.Add(failure with { Why = Why(explanation, expectation.Subject) });
            }
        }

        return new PolicyTestResult(test.Name, test.Location, failures.ToImmutable());
    }

    /// <summary>A test with the request that it makes; null if its situation is not understood, which is told.</summary>
    public RequestedTest? Ask(PolicyTest test)
    {
        var read = engine.Situations.FromJson(_json.Write(test));
        foreach (var diagnostic in read.Diagnostics)
        {
            diagnostics.Add(InTest(test, diagnostic));
        }

        return !read.Succeeded ? null : new RequestedTest(test, PastGrants.AddTo(
            new DecisionRequest
            {
                Situation = read.Situation,
                Actor = new Actor(test.As ?? engine.Levels[0], test.Agent),
                Now = test.Now ?? moment,
                Similar = test.Similar,
                OpenFlags = test.Flags,
            },
            test.History,
            engine));
    }

    private static string? Why(Explanation explanation, string? subject) =>
        explanation.Answers.FirstOrDefault(answer => answer.Subject == subject) is { Sentences: { IsEmpty: false } sentences }
            ? string.Join(" ", sentences)
            : null;

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
