using System.Collections.Frozen;

namespace PolicyFlex.Languages;

/// <summary>Every language that we can write, by its tag.</summary>
internal static class LanguageTable
{
    private static readonly FrozenDictionary<string, Language> Languages = new[]
    {
        EnglishLanguages.All, GermanicLanguages.All, NordicLanguages.All, RomanceLanguages.All, SlavicLanguages.All, SoutheasternLanguages.All,
        AsianLanguages.All,
    }
        .SelectMany(family => family)
        .ToFrozenDictionary(writing => writing.Tag, writing => new Language(writing, Phrases.Of(writing.Tag)), StringComparer.OrdinalIgnoreCase);

    /// <summary>The tags of all, in ordinal order.</summary>
    public static IEnumerable<string> Tags => Languages.Keys.Order(StringComparer.Ordinal);

    /// <summary>The language of a tag, else of the tag without its last part, and so on, else English.</summary>
    public static Language Find(string tag)
    {
        for (var known = tag; known.Length > 0; known = known[..Math.Max(0, known.LastIndexOf('-'))])
        {
            if (Languages.TryGetValue(known, out var language))
            {
                return language;
            }
        }

        return Languages[Language.Default];
    }
}
