using System.Collections.Immutable;
using PolicyFlex.Policies;

namespace PolicyFlex.Authoring;

/// <summary>Reads what is said: a text, variants of it, or either by language.</summary>
internal static class WordsReader
{
    public static Words? Read(YamlNode node, Reading reading)
    {
        if (node is not YamlMap map)
        {
            return Variants(node, reading) is { Length: > 0 } variants
                ? reading.Place(new Words([reading.Place(new WordsInLanguage(reading.Language, variants), node)]), node)
                : null;
        }

        ImmutableArray<WordsInLanguage> languages = [.. map.Entries.Select(entry => Language(entry, reading)).OfType<WordsInLanguage>()];
        return languages.IsEmpty ? null : reading.Place(new Words(languages), map);
    }

    private static WordsInLanguage? Language(YamlEntry entry, Reading reading)
    {
        if (!CalendarReader.IsLanguage(entry.Key.Text))
        {
            reading.Report(AuthoringProblems.NotLanguage(entry.Key));
            return null;
        }

        return Nodes.Value(entry, reading) is { } node && Variants(node, reading) is { Length: > 0 } variants
            ? reading.Place(new WordsInLanguage(entry.Key.Text, variants), entry.Key)
            : null;
    }

    private static ImmutableArray<Template> Variants(YamlNode node, Reading reading)
    {
        TornSentences.Report(node, reading);
        return Nodes.Each(node, Template, reading);
    }

    private static Template? Template(YamlNode node, Reading reading) =>
        Nodes.Text(node, "what is said", reading) is { } text ? TemplateReader.Read(text, reading) : null;
}
