using System.Collections.Immutable;
using System.Text.Json;
using PolicyFlex.Deciding;

namespace PolicyFlex.Review;

/// <summary>What many cases of a batch have in common.</summary>
internal sealed record CaseShape
{
    public required Coverage Coverage { get; init; }
    public required bool DeadEnd { get; init; }
    public required bool SaysWants { get; init; }
    public required string? Kind { get; init; }
    public required ImmutableArray<string?> Segments { get; init; }
    public required ImmutableArray<string> Rules { get; init; }
    public required ImmutableArray<string> Exceptions { get; init; }
    public required ImmutableArray<string> Denied { get; init; }

    /// <summary>Reads a shape from its numbers.</summary>
    /// <param name="numbers">The numbers, as <see cref="CaseBatchWriter"/> writes them.</param>
    /// <param name="texts">The texts of the batch.</param>
    /// <param name="names">The facts whose values it has as segments.</param>
    /// <param name="traits">What brings these into the order of the set.</param>
    /// <exception cref="JsonException">They are no shape.</exception>
    public static CaseShape Of(IReadOnlyList<int> numbers, ImmutableArray<string> texts, ImmutableArray<string> names, TraitsReader traits)
    {
        var next = 0;
        var bits = Next();
        return new CaseShape
        {
            Coverage = (bits & 3) < 3 ? (Coverage)(bits & 3) : throw new JsonException("It has no coverage."),
            DeadEnd = (bits & 4) != 0,
            SaysWants = (bits & 8) != 0,
            Kind = Text(),
            Segments = traits.SegmentsOf(names, [.. names.Select(_ => Text())]),
            Rules = Names(),
            Exceptions = Names(),
            Denied = Names(),
        };

        int Next() => next < numbers.Count ? numbers[next++] : throw new JsonException("A shape ends too soon.");
        string? Text() => Next() is var place && place == 0 ? null : place > 0 && place <= texts.Length ? texts[place - 1] : throw new JsonException("A text is missing.");
        ImmutableArray<string> Names()
        {
            var found = ImmutableArray.CreateBuilder<string>();
            for (var left = Next(); left > 0; left--)
            {
                found.Add(Text() ?? throw new JsonException("A name is missing."));
            }

            return found.DrainToImmutable();
        }
    }
}
