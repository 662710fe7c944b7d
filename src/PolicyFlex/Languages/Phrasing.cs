using System.Globalization;

namespace PolicyFlex.Languages;

/// <summary>Fills the places of a turn of phrase.</summary>
internal static class Phrasing
{
    /// <summary>The phrase with its <c>{0}</c>, <c>{1}</c>, … filled.</summary>
    public static string With(this string phrase, params object[] parts) => string.Format(CultureInfo.InvariantCulture, phrase, parts);

    /// <summary>The phrase as the start of a sentence.</summary>
    public static string AsStart(this string phrase) => phrase.Length == 0 ? phrase : char.ToUpperInvariant(phrase[0]) + phrase[1..];
}
