using System.Collections.Frozen;
using System.Text.Json;

namespace PolicyFlex.Review;

/// <summary>The values of an enumeration as words: <c>more-lenient</c>.</summary>
/// <typeparam name="T">The enumeration.</typeparam>
internal static class EnumWords<T>
    where T : struct, Enum
{
    private static readonly FrozenDictionary<T, string> Words =
        Enum.GetValues<T>().ToFrozenDictionary(value => value, value => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString()));

    private static readonly FrozenDictionary<string, T> Values = Words.ToFrozenDictionary(word => word.Value, word => word.Key, StringComparer.Ordinal);

    /// <summary>All words, in the order of the values.</summary>
    public static IEnumerable<string> All => Enum.GetValues<T>().Select(Of);

    /// <summary>The word of a value.</summary>
    public static string Of(T value) => Words[value];

    /// <summary>The value of a word; null for another word.</summary>
    public static T? Read(string? word) => word is not null && Values.TryGetValue(word, out var value) ? value : null;
}
