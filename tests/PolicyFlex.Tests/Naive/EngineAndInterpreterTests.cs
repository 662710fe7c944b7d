using CsCheck;
using FluentAssertions;
using Xunit;
using Xunit.Abstractions;

namespace PolicyFlex.Tests.Naive;

/// <summary>The engine and the interpreter, which share the page of the language and nothing else, decide the same.</summary>
public sealed class EngineAndInterpreterTests(ITestOutputHelper output)
{
    [Fact]
    public void Engine_and_interpreter_agree()
    {
        var (sets, refused) = (0, 0);
        GeneratedPairs.Gen.Sample(
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
            iter: GeneratedPairs.Sets,
            print: sample => Print(sample.Set, sample.Requests));

        output.WriteLine($"{sets} sets, {refused} of them refused");
        refused.Should().BeLessThan(1 + (sets / 10), "nearly every generated set loads");
    }

    private static string Print(GeneratedSet set, IEnumerable<GeneratedRequest> requests) =>
        requests.Select(request => new GeneratedPair(set, request)).FirstOrDefault(pair => pair.Difference is not null)?.Reduced().ToString()
        ?? set.ToString();
}
