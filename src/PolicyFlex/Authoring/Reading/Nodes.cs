using System.Collections.Immutable;

namespace PolicyFlex.Authoring;

/// <summary>Takes nodes for what they must be, and tells where they are not.</summary>
internal static class Nodes
{
    /// <summary>The text; null if the node is none.</summary>
    public static YamlText? Text(YamlNode node, string what, Reading reading)
    {
        if (node is YamlText { IsNull: false } text)
        {
            return text;
        }

        ReportKind(node, what, "a text", reading);
        return null;
    }

    /// <summary>The value of an entry; null if there is none, which is told.</summary>
    public static YamlNode? Value(YamlEntry entry, Reading reading)
    {
        if (entry.Value is YamlText { IsNull: true })
        {
            reading.Report(AuthoringProblems.NoValue(entry.Key.Place.Start, entry.Key.Text));
            return null;
        }

        return entry.Value is YamlBroken ? null : entry.Value;
    }

    /// <summary>What each entry of a list is read as, or the one that stands without a list; what cannot be read is left out.</summary>
    public static ImmutableArray<T> Each<T>(YamlNode node, Func<YamlNode, Reading, T?> read, Reading reading)
        where T : class
    {
        var nodes = node is YamlList list ? list.Items : [node];
        return [.. nodes.Where(item => item is not YamlBroken).Select(item => read(item, reading)).OfType<T>()];
    }

    /// <summary>What each entry of a map of names is read as; what cannot be read is left out.</summary>
    public static ImmutableArray<T> Named<T>(YamlNode node, string what, Func<YamlEntry, Reading, T?> read, Reading reading)
        where T : class
    {
        if (node is YamlMap map)
        {
            return [.. map.Entries.Select(entry => read(entry, reading)).OfType<T>()];
        }

        ReportKind(node, what, "a map of names", reading);
        return [];
    }

    /// <summary>Tells that a node is not what was expected, unless its problem was told already.</summary>
    public static void ReportKind(YamlNode node, string what, string expected, Reading reading)
    {
        if (node is not YamlBroken)
        {
            reading.Report(AuthoringProblems.WrongKind(node, what, expected));
        }
    }
}
