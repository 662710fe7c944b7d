using PolicyFlex.Diagnostics;

namespace PolicyFlex.Tests.Naive;

/// <summary>A generated set with one of its situations, and what the engine and the interpreter make of it.</summary>
internal sealed record GeneratedPair(GeneratedSet Set, GeneratedRequest Request)
{
    /// <summary>The first field in which engine and interpreter differ; null if they agree, or there is nothing to decide.</summary>
    public string? Difference => Load(Set).Engine is { } engine ? Between(engine, Request) : null;

    public static LoadResult Load(GeneratedSet set) => PolicyEngine.Load([.. set.Files.Select(file => file.ToPolicyFile())], new DiagnosticBag());

    public static string? Between(PolicyEngine engine, GeneratedRequest generated)
    {
        if (generated.ToRequest(engine) is not { } request)
            return null;

        try
        {
            var expected = NaiveInterpreter.Decide(engine.Set, engine.Trees, request);
            return DecisionDifference.Between(engine.Decide(request), expected);
        }
        catch (NaiveTooManyUnitsException)
        {
            return null;
        }
    }

    /// <summary>The pair with all taken away without which it still differs in the same field, as far as so many tries go.</summary>
    public GeneratedPair Reduced()
    {
        var (pair, field, tries, isReduced) = (this, Field(Difference), 0, true);
        while (isReduced)
        {
            isReduced = false;
            for (var passed = 0; tries < MostTries && pair.Smaller().Skip(passed).FirstOrDefault() is { } smaller; tries++)
            {
                var isStillDifferent = Field(smaller.Difference) == field;
                (pair, isReduced) = isStillDifferent ? (smaller, true) : (pair, isReduced);
                passed += isStillDifferent ? 0 : 1;
            }
        }

        return pair;
    }

    public override string ToString() => $"{Difference}\n\n{Set}\n{Request}";

    private const int MostTries = 1500;

    private static string? Field(string? difference) =>
        difference is null ? null : System.Text.RegularExpressions.Regex.Replace(difference.Split(": ")[0], @"\[[^\]]*\]", "[]");

    private IEnumerable<GeneratedPair> Smaller() =>
        Request.Smaller().Select(request => this with { Request = request })
            .Concat(Set.Smaller().Select(set => this with { Set = set }));
}
