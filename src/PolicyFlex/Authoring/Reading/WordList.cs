using System.Collections.Immutable;

namespace PolicyFlex.Authoring;

/// <summary>A closed list of words of the language, and what people write in their stead.</summary>
internal sealed class WordList<T>(params (string Word, T Value)[] entries)
    where T : struct
{
    private readonly Dictionary<string, T> _values = entries.ToDictionary(e => e.Word, e => e.Value, StringComparer.Ordinal);

    /// <summary>The words in order.</summary>
    public ImmutableArray<string> Words { get; } = [.. entries.Select(e => e.Word)];

    /// <summary>Words of elsewhere, by which a word of the list is meant.</summary>
    public IReadOnlyDictionary<string, string> Synonyms { get; init; } = new Dictionary<string, string>();

    /// <summary>The value of a word, or null.</summary>
    public T? Find(string word) => _values.TryGetValue(word, out var value) ? value : null;

    /// <summary>The word that is meant by one of elsewhere, or null.</summary>
    public string? Meant(string word) => Synonyms.GetValueOrDefault(word.ToLowerInvariant());

    /// <summary>The word for a value.</summary>
    public string WordFor(T value) => entries.First(e => EqualityComparer<T>.Default.Equals(e.Value, value)).Word;
}
