using System.Buffers;
using System.Collections.Immutable;
using System.Text.Json;
using CsCheck;
using FluentAssertions;
using PolicyFlex.Explaining;
using PolicyFlex.Json;
using PolicyFlex.Tests.Naive;
using Xunit;
using Xunit.Abstractions;

namespace PolicyFlex.Tests.Explaining;

/// <summary>An explanation never contradicts its decision, nor the interpreter, which has another way to find each truth.</summary>
public sealed class ExplanationAgreementTests(ITestOutputHelper output)
{
    [Fact]
    public void What_is_told_is_what_the_interpreter_finds()
    {
        var told = 0;
        GeneratedPairs.Gen.Sample(
            sample =>
            {
                if (GeneratedPair.Load(sample.Set).Engine is not { } engine)
                {
                    return;
                }

                foreach (var request in sample.Requests)
                {
                    Interlocked.Add(ref told, DifferenceIn(engine, request, out var difference));
                    difference.Should().BeNull();
                }
            },
            writeLine: output.WriteLine,
            iter: GeneratedPairs.Sets,
            print: sample => Print(sample.Set, sample.Requests));

        output.WriteLine($"{told} explanations");
        told.Should().BeGreaterThan(GeneratedPairs.Sets, "most situations are understood");
    }

    /// <summary>Explains, writes the explanation in every way, and compares; 0 where there is nothing to decide.</summary>
    private static int DifferenceIn(PolicyEngine engine, GeneratedRequest generated, out string? difference)
    {
        difference = null;
        if (generated.ToRequest(engine) is not { } request)
        {
            return 0;
        }

        var explanation = engine.Explain(request);
        difference = ExplanationDifference.Between(explanation, new NaiveScene(engine.Set, engine.Trees, request));
        ExplanationText.Brief(explanation).Should().NotContain("{0}").And.NotContain("{1}");
        ExplanationText.Full(explanation).Should().NotContain("{0}").And.NotContain("{1}");
        using var writer = new Utf8JsonWriter(new ArrayBufferWriter<byte>());
        DecisionJson.Write(writer, explanation, [], []);
        return 1;
    }

    private static string Print(GeneratedSet set, ImmutableArray<GeneratedRequest> requests)
    {
        foreach (var request in requests)
        {
            if (GeneratedPair.Load(set).Engine is { } engine && DifferenceIn(engine, request, out var difference) > 0 && difference is not null)
            {
                return $"{difference}\n\n{set}\n{request}";
            }
        }

        return set.ToString();
    }
}
