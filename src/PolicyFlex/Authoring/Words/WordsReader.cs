using System.Collections.Immutable;
using PolicyFlex.Policies;

namespace PolicyFlex.Authoring;

/// <summary>Reads what is said: a text, variants of it, or either by language.</summary>
internal static class WordsReader
{
    public static Words? Read(YamlNode node, Reading reading)
    {
        var languages = LanguagesReader.Read(
            node,
            (language, said) => Variants(said, reading) is { Length: > 0 } variants ? new WordsInLanguage(language, variants) : null,
            reading);
        return languages.IsEmpty ? null : reading.Place(new Words(languages), node);
    }

    private static ImmutableArray<Template> Variants(YamlNode node, Reading reading)
    {
        TornSentences.Report(node, reading);
        return Nodes.Each(node, Template, reading);
    }

    private static Template? Template(YamlNode node, Reading reading)
    {
        if (Nodes.Text(node, "what is said", reading) is not { } text)
        {
            return null;
        }

        if (string.IsNullOrWhiteSpace(text.Text))
        {
            reading.Report(AuthoringProblems.NoWords(text));
            return null;
        }

        return TemplateReader.Read(text, reading);
    }
}
