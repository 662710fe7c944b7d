using System.Collections.Immutable;

namespace PolicyFlex.Policies;

/// <summary>A sentence in one or more languages, each in one or more variants.</summary>
/// <param name="ByLanguage">The variants by language; a text without a language stands under the set's first one.</param>
internal sealed record Words(ImmutableArray<WordsInLanguage> ByLanguage);

/// <summary>The variants in one language, the preferred first.</summary>
internal sealed record WordsInLanguage(string Language, ImmutableArray<Template> Variants) : IInLanguage;

/// <summary>A text with places: <c>I have put {amount} on your account.</c></summary>
internal sealed record Template(ImmutableArray<TemplatePart> Parts)
{
    /// <summary>The whole text, if it has no places; else null.</summary>
    public string? Fixed { get; } = Parts.Any(part => part.IsPlace) ? null : string.Concat(Parts.Select(part => part.Text));
}

/// <summary>A stretch of text, or a place for a fact.</summary>
/// <param name="Text">The text, or the name of what fills the place.</param>
/// <param name="IsPlace">Whether it is a place.</param>
internal sealed record TemplatePart(string Text, bool IsPlace);
