using System.Globalization;
using System.Text;

namespace PolicyFlex.Review;

/// <summary>Words that others wrote, made harmless, and how wide they are.</summary>
internal static class PlainWords
{
    /// <summary>
    /// The words without control characters, halves of characters and those that turn the direction of writing, each of which becomes a blank:
    /// they could command a terminal, break a file, or show words in another order than they have.
    /// </summary>
    public static string Of(string words)
    {
        var plain = new StringBuilder(words.Length);
        for (var i = 0; i < words.Length; i++)
        {
            if (char.IsHighSurrogate(words[i]) && i + 1 < words.Length && char.IsLowSurrogate(words[i + 1]))
            {
                plain.Append(words[i]).Append(words[++i]);
            }
            else
            {
                plain.Append(IsHarmful(words[i]) ? ' ' : words[i]);
            }
        }

        return plain.ToString();
    }

    /// <summary>How many columns of a terminal the words take: letters of East Asia take two, marks above others none.</summary>
    public static int Columns(string words) => words.EnumerateRunes().Sum(Columns);

    /// <summary>How many columns a character takes.</summary>
    public static int Columns(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => 0,
        _ => rune.Value is (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0xA4CF) or (>= 0xAC00 and <= 0xD7A3) or (>= 0xF900 and <= 0xFAFF)
            or (>= 0xFE30 and <= 0xFE6F) or (>= 0xFF00 and <= 0xFF60) or (>= 0xFFE0 and <= 0xFFE6) or (>= 0x1F300 and <= 0x1FAFF) or (>= 0x20000 and <= 0x3FFFD)
            ? 2
            : 1,
    };

    /// <summary>The beginning of the words in so many columns at most, with <c>…</c> where something is left out.</summary>
    public static string Cut(string words, int columns)
    {
        if (Columns(words) <= columns)
        {
            return words;
        }

        var (cut, width) = (new StringBuilder(), 1);
        foreach (var rune in words.EnumerateRunes())
        {
            width += Columns(rune);
            if (width > columns)
            {
                break;
            }

            cut.Append(rune.ToString());
        }

        return cut.ToString().TrimEnd() + "…";
    }

    private static bool IsHarmful(char c) =>
        char.IsControl(c) || char.IsSurrogate(c) || c is '\u200E' or '\u200F' or '\u061C' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069')
            or '\u2028' or '\u2029' or '\uFFFE' or '\uFFFF';
}
