using System.Collections.Immutable;

namespace PolicyFlex.Authoring;

/// <summary>Reads what may stand by language, or without one in the set's first.</summary>
internal static class LanguagesReader
{
    /// <summary>What was read for each language; what cannot be read is left out.</summary>
    /// <param name="node">A map by language, or what stands for the set's first.</param>
    /// <param name="read">Reads what stands for one language.</param>
    /// <param name="reading">Hears of problems.</param>
    public static ImmutableArray<T> Read<T>(YamlNode node, Func<string, YamlNode, T?> read, Reading reading)
        where T : class
    {
        if (node is not YamlMap map)
        {
            return read(reading.Language, node) is { } only ? [reading.Place(only, node)] : [];
        }

        return [.. map.Entries.Select(entry => Entry(entry, read, reading)).OfType<T>()];
    }

    /// <summary>Whether a map has a language among its keys.</summary>
    public static bool IsByLanguage(YamlMap map) => map.Entries.Any(entry => CalendarReader.IsLanguage(entry.Key.Text));

    private static T? Entry<T>(YamlEntry entry, Func<string, YamlNode, T?> read, Reading reading)
        where T : class
    {
        if (!CalendarReader.IsLanguage(entry.Key.Text))
        {
            reading.Report(AuthoringProblems.NotLanguage(entry.Key));
            return null;
        }

        return Nodes.Value(entry, reading) is { } node && read(entry.Key.Text, node) is { } found ? reading.Place(found, entry.Key) : null;
    }
}
