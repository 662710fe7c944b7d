using System.Collections.Immutable;

namespace PolicyFlex.Diagnostics;

/// <summary>Where a value stands in its file, and where each stretch of its text does, for places inside an expression.</summary>
/// <param name="Start">Where the value starts.</param>
internal sealed record SourceText(SourceLocation Start)
{
    /// <summary>
    /// The stretches of the text in order: each begins at an offset of the text and runs on in its line. Empty for a text that stands in
    /// one piece from <see cref="Start"/>.
    /// </summary>
    public ImmutableArray<(int Offset, SourceLocation Location)> Stretches { get; init; } = [];

    /// <summary>Where the character at <paramref name="offset"/> of the text stands.</summary>
    public SourceLocation At(int offset)
    {
        var (from, place) = (0, Start);
        foreach (var stretch in Stretches)
        {
            if (stretch.Offset > offset)
            {
                break;
            }

            (from, place) = stretch;
        }

        return place with { Column = place.Column + (offset - from) };
    }
}
