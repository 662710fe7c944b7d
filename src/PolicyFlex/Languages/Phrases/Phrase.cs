using System.Globalization;

namespace PolicyFlex.Languages;

/// <summary>Fills the places of a turn of phrase.</summary>
internal static class Phrase
{
    public static string With(this string phrase, params ReadOnlySpan<object?> parts) =>
        string.Format(CultureInfo.InvariantCulture, phrase, parts);

    /// <summary>A sentence with its first letter as sentences have it.</summary>
    public static string Capitalised(this string sentence) =>
        sentence.Length == 0 ? sentence : char.ToUpperInvariant(sentence[0]) + sentence[1..];
}
