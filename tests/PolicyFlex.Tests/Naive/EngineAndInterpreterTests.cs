using System.Collections.Immutable;
using System.Globalization;
using CsCheck;
using FluentAssertions;
using Xunit;
using Xunit.Abstractions;

namespace PolicyFlex.Tests.Naive;

/// <summary>The engine and the interpreter, which share the page of the language and nothing else, decide the same.</summary>
public sealed class EngineAndInterpreterTests(ITestOutputHelper output)
{
    private const int RequestsPerSet = 10;

    private static readonly Gen<(GeneratedSet Set, ImmutableArray<GeneratedRequest> Requests)> Pairs =
        from file in GenVocabulary.File
        from policies in GenPolicies.Files
        from requests in GenRequests.Request.Array[RequestsPerSet]
        select (new GeneratedSet(policies.Insert(0, file)), ImmutableArray.Create(requests));

    /// <summary>How many pairs of set and situation to try: <c>POLICYFLEX_PAIRS</c>, else 3,000.</summary>
    private static int Count =>
        int.TryParse(Environment.GetEnvironmentVariable("POLICYFLEX_PAIRS"), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : 3000;

    [Fact]
    public void Engine_and_interpreter_agree()
    {
        var (sets, refused) = (0, 0);
        Pairs.Sample(
            sample =>
            {
                Interlocked.Increment(ref sets);
                if (GeneratedPair.Load(sample.Set).Engine is not { } engine)
                {
                    Interlocked.Increment(ref refused);
                    return;
                }

                foreach (var request in sample.Requests)
                    GeneratedPair.Between(engine, request).Should().BeNull();
            },
            writeLine: output.WriteLine,
            iter: Math.Max(1, Count / RequestsPerSet),
            print: sample => Print(sample.Set, sample.Requests));

        output.WriteLine($"{sets} sets, {refused} of them refused");
        refused.Should().BeLessThan(1 + (sets / 20), "nearly every generated set loads");
    }

    private static string Print(GeneratedSet set, IEnumerable<GeneratedRequest> requests) =>
        requests.Select(request => new GeneratedPair(set, request)).FirstOrDefault(pair => pair.Difference is not null)?.Reduced().ToString()
        ?? set.ToString();
}
