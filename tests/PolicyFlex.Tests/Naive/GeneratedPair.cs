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

    /// <summary>The pair with everything taken away without which it still differs in the same field.</summary>
    public GeneratedPair Reduced()
    {
        var (pair, field, tries) = (this, Field(Difference), 0);
        while (tries < MostTries && pair.Smaller().TakeWhile(_ => ++tries < MostTries).FirstOrDefault(smaller => Field(smaller.Difference) == field) is { } smaller)
            pair = smaller;
        return pair;
    }

    public override string ToString() => $"{Difference}\n\n{Set}\n{Request}";

    private const int MostTries = 4000;

    private static string? Field(string? difference) =>
        difference is null ? null : System.Text.RegularExpressions.Regex.Replace(difference.Split(": ")[0], @"\[[^\]]*\]", "[]");

    private IEnumerable<GeneratedPair> Smaller() =>
        Request.Smaller().Select(request => this with { Request = request })
            .Concat(Set.Smaller().Select(set => this with { Set = set }));
}
