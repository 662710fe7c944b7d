using PolicyFlex.Diagnostics;

namespace PolicyFlex.Authoring;

/// <summary>A piece of a YAML file with its place: a text, a list, a map, or something that could not be read.</summary>
/// <param name="place">Where it stands.</param>
internal abstract class YamlNode(SourceText place)
{
    public SourceText Place { get; } = place;

    /// <summary>What it is, for a sentence: <c>a list</c>.</summary>
    public abstract string Kind { get; }
}

/// <summary>How a text was written.</summary>
internal enum TextStyle
{
    Plain,
    Quoted,

    /// <summary>Behind <c>|</c> or <c>&gt;</c>.</summary>
    Block,
}

/// <summary>A text as it was written; numbers, booleans and dates are texts too.</summary>
internal sealed class YamlText(string text, TextStyle style, SourceText place) : YamlNode(place)
{
    public string Text { get; } = text;
    public TextStyle Style { get; } = style;

    /// <summary>
    /// Where a comment starts that follows with no more than a space before its <c>#</c> and one behind, as in <c>Press # to go on</c>;
    /// null for none.
    /// </summary>
    public SourceLocation? CloseComment { get; init; }

    /// <summary>Whether nothing was written at all, as behind the colon of <c>owner:</c>.</summary>
    public bool IsNothing => Style != TextStyle.Quoted && string.IsNullOrWhiteSpace(Text);

    /// <summary>Whether it is nothing, or YAML's word for it.</summary>
    public bool IsNull => IsNothing || (Style == TextStyle.Plain && Text is "null" or "~");

    public override string Kind => IsNull ? "nothing" : "a text";
}

/// <summary>A list, in block style or in <c>[ ]</c>.</summary>
internal sealed class YamlList(IReadOnlyList<YamlNode> items, SourceText place) : YamlNode(place)
{
    public IReadOnlyList<YamlNode> Items { get; } = items;

    /// <summary>Whether it stands in <c>[ ]</c>.</summary>
    public bool IsFlow { get; init; }

    /// <summary>Whether its entries were written as one map, since the dashes between them are missing; that has been told.</summary>
    public bool IsUndashed { get; init; }

    public override string Kind => "a list";
}

/// <summary>A key with its own place, and its value.</summary>
internal sealed record YamlEntry(YamlText Key, YamlNode Value);

/// <summary>A map with its entries in the order written, each key once.</summary>
/// <param name="entries">The entries.</param>
/// <param name="hasGaps">Whether some of it could not be read, so that a key that seems to be missing need not be.</param>
/// <param name="place">Where it stands.</param>
internal sealed class YamlMap(IReadOnlyList<YamlEntry> entries, bool hasGaps, SourceText place) : YamlNode(place)
{
    private readonly Dictionary<string, YamlEntry> _byKey = entries.ToDictionary(e => e.Key.Text, StringComparer.Ordinal);

    public IReadOnlyList<YamlEntry> Entries { get; } = entries;
    public bool HasGaps { get; } = hasGaps;
    public override string Kind => "a map";

    /// <summary>The entry with this key, or null.</summary>
    public YamlEntry? Find(string key) => _byKey.GetValueOrDefault(key);
}

/// <summary>Something whose problem has been told already; nobody needs to hear of it again.</summary>
internal sealed class YamlBroken(SourceText place) : YamlNode(place)
{
    public override string Kind => "something that cannot be read";
}
