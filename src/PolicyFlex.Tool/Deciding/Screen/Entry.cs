using System.Collections.Immutable;

namespace PolicyFlex.Tool.Deciding;

/// <summary>A name with what is said about it.</summary>
/// <param name="Name">The name, which stands to the left; empty for words about the section as a whole.</param>
/// <param name="Paragraphs">What is said, each on lines of its own.</param>
internal sealed record Entry(string Name, ImmutableArray<Paragraph> Paragraphs)
{
    /// <summary>An entry of those paragraphs that are there.</summary>
    public static Entry Of(string name, params IEnumerable<Paragraph?> paragraphs) => new(name, [.. paragraphs.OfType<Paragraph>()]);
}
