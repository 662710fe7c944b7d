using System.Collections.Immutable;

namespace PolicyFlex.Tool.Deciding;

/// <summary>A part of a screen under a heading.</summary>
/// <param name="Heading">The heading.</param>
/// <param name="Entries">What stands under it; a section without entries is not shown.</param>
internal sealed record Section(string Heading, ImmutableArray<Entry> Entries);

/// <summary>A name with what is said about it.</summary>
/// <param name="Name">The name, which stands to the left; empty for words about the section as a whole.</param>
/// <param name="Paragraphs">What is said, each on lines of its own.</param>
internal sealed record Entry(string Name, ImmutableArray<string> Paragraphs)
{
    /// <summary>An entry of those paragraphs that are there.</summary>
    public static Entry Of(string name, params IEnumerable<string?> paragraphs) => new(name, [.. paragraphs.OfType<string>()]);
}
