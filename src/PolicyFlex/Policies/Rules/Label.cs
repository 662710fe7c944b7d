using System.Collections.Immutable;

namespace PolicyFlex.Policies;

/// <summary>What something is called, or is about: a text without places, in one or more languages.</summary>
/// <param name="ByLanguage">The text by language; one without a language stands under the set's first one.</param>
internal sealed record Label(ImmutableArray<LabelInLanguage> ByLanguage)
{
    /// <summary>The text in a language, else in the other, else in the first that it was written in.</summary>
    public string In(string language, string otherwise) => ByLanguage.In(language, otherwise).Text;

    /// <summary>A text in one language.</summary>
    public static Label Of(string text, string language = "en") => new([new LabelInLanguage(language, text)]);
}

/// <summary>The text in one language.</summary>
internal sealed record LabelInLanguage(string Language, string Text) : IInLanguage;
