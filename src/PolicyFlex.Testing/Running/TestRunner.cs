using PolicyFlex.Authoring;
using PolicyFlex.Deciding;
using PolicyFlex.Diagnostics;
using PolicyFlex.Explaining;
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
            diagnostics.Add(InTest(test, diagnostic));
        }

        if (!read.Succeeded)
        {
            return null;
        }

        var request = Request(test, read.Situation);
        var decision = engine.Decide(request);
        Expectation[] unmet = [.. test.Expectations.Where(expectation => expectation.Check(decision) is not null)];
        var explanation = unmet.Length == 0 ? null : engine.Explain(request);
        return new PolicyTestResult(
            test.Name,
            test.Location,
            [.. unmet.Select(expectation => expectation.Check(decision)! with { Why = Why(explanation!, expectation.Subject) })]);
    }

    private static string? Why(Explanation explanation, string? subject) =>
        explanation.Answers.FirstOrDefault(answer => answer.Subject == subject) is { Sentences: { IsEmpty: false } sentences }
            ? string.Join(" ", sentences)
            : null;

    private DecisionRequest Request(PolicyTest test, Situation situation)
    {
        var request = new DecisionRequest
        {
            Situation = situation,
            Actor = new Actor(test.As ?? engine.Levels[0], test.Agent),
            Now = test.Now ?? moment,
        };
        return PastGrants.AddTo(request, test.History, engine);
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
