using System.Collections.Immutable;
using PolicyFlex.Policies;

namespace PolicyFlex.Authoring;

/// <summary>
/// Reads a map at one place of the language, key by key. Keys that the place does not have, and required ones that are missing, have
/// been told when it is opened; a value that is not what its key needs is told when it is read, and counts as absent.
/// </summary>
internal sealed class MapReader
{
    private readonly YamlMap _map;

    private MapReader(YamlMap map, Reading reading) => (_map, Reading) = (map, reading);

    public Reading Reading { get; }

    /// <summary>The map itself, for its place.</summary>
    public YamlMap Map => _map;

    /// <summary>Opens a map; null if the node is none.</summary>
    /// <param name="node">What should be the map.</param>
    /// <param name="place">Where in the language it stands.</param>
    /// <param name="reading">Hears of problems.</param>
    /// <param name="expected">What could stand there, for a sentence.</param>
    public static MapReader? Open(YamlNode node, Place place, Reading reading, string expected = "a map of keys and values")
    {
        if (node is not YamlMap map)
        {
            if (node is YamlText text && place.Keys.FirstOrDefault(key => text.Text.StartsWith(key + " ", StringComparison.Ordinal)) is { } bare)
            {
                reading.Report(AuthoringProblems.NoColon(text, bare));
                return null;
            }

            Nodes.ReportKind(node, place.Title, expected, reading);
            return null;
        }

        foreach (var entry in map.Entries)
        {
            if (!place.Keys.Contains(entry.Key.Text, StringComparer.Ordinal) && !reading.Diagnostics.IsFull)
            {
                reading.Report(AuthoringProblems.UnknownKey(entry.Key, place));
            }
        }

        foreach (var key in place.Required)
        {
            if (map.Find(key) is null && !map.HasGaps)
            {
                reading.Report(AuthoringProblems.MissingKey(map.Place.Start, place, key));
            }
        }

        return new MapReader(map, reading);
    }

    /// <summary>Whether the key was written, whatever its value is.</summary>
    public bool Has(string key) => _map.Find(key) is not null;

    /// <summary>The value of a key; null if it is absent, or empty, which is told.</summary>
    public YamlNode? Node(string key) => _map.Find(key) is { } entry ? Nodes.Value(entry, Reading) : null;

    /// <summary>Reads the value of a key; the default of the type if it is absent or cannot be read.</summary>
    public T? Read<T>(string key, Func<YamlNode, Reading, T?> read) => Node(key) is { } node ? read(node, Reading) : default;

    /// <summary>The text of a key, or null.</summary>
    public string? Text(string key) => Node(key) is { } node ? Nodes.Text(node, $"`{key}`", Reading)?.Text : null;

    /// <summary>The text of a key, in one or more languages, or null.</summary>
    public Label? Label(string key) => Node(key) is { } node ? LabelReader.Read(node, $"`{key}`", Reading) : null;

    /// <summary>The name that a key holds, or null; one that is misspelled is told and taken.</summary>
    public string? Name(string key, NameStyle style, string what) =>
        Node(key) is { } node ? style.Read(node, what, Reading) : null;

    /// <summary>Whether a key is <c>true</c>; false if it is absent.</summary>
    public bool Flag(string key) => Node(key) is { } node && Scalars.Boolean(node, $"`{key}`", Reading);

    /// <summary>The entries of a list, or the one that stands without a list.</summary>
    public ImmutableArray<T> Each<T>(string key, Func<YamlNode, Reading, T?> read)
        where T : class =>
        Node(key) is { } node ? Nodes.Each(node, read, Reading) : [];

    /// <summary>The texts of a list, or the one that stands without a list.</summary>
    public ImmutableArray<string> Texts(string key) =>
        Each(key, (node, reading) => Nodes.Text(node, $"an entry of `{key}`", reading)?.Text);

    /// <summary>The names of a list, or the one that stands without a list.</summary>
    public ImmutableArray<string> Names(string key, NameStyle style, string what) =>
        Each(key, (node, reading) => style.Read(node, what, reading));

    /// <summary>The entries of a list of maps.</summary>
    public ImmutableArray<T> Maps<T>(string key, string what, Func<YamlNode, Reading, T?> read)
        where T : class
    {
        if (Node(key) is not { } node)
        {
            return [];
        }

        if (node is YamlList)
        {
            return Nodes.Each(node, read, Reading);
        }

        Nodes.ReportKind(node, $"`{key}`", $"a list of {what}", Reading);
        return [];
    }

    /// <summary>The entries of a map of names.</summary>
    public ImmutableArray<T> Named<T>(string key, Func<YamlEntry, Reading, T?> read)
        where T : class =>
        Node(key) is { } node ? Nodes.Named(node, $"`{key}`", read, Reading) : [];

    /// <summary>Notes where a record that was read from this map stands, and each of its members by key.</summary>
    public T Place<T>(T record)
        where T : class
    {
        Register(record, _map, Reading);
        return record;
    }

    /// <summary>
    /// Notes where a record that was read from a map stands, each of its members by key, and each entry of a list by key and index:
    /// <c>segments[0]</c>.
    /// </summary>
    public static void Register(object record, YamlMap map, Reading reading)
    {
        reading.Sources.Add(record, map.Place);
        foreach (var (key, value) in map.Entries)
        {
            reading.Sources.Add(record, value is YamlText { IsNothing: true } ? key.Place : value.Place, key.Text);
            for (var i = 0; value is YamlList list && i < list.Items.Count; i++)
            {
                reading.Sources.Add(record, list.Items[i].Place, $"{key.Text}[{i}]");
            }
        }
    }
}
