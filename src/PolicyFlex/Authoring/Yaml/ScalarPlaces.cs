using System.Collections.Immutable;
using PolicyFlex.Diagnostics;

namespace PolicyFlex.Authoring;

/// <summary>
/// Finds where each character of a text stands in its file, by reading the file and the text side by side: what folding dropped or
/// joined is white space, and what quoting wrote longer is an escape.
/// </summary>
internal static class ScalarPlaces
{
    /// <summary>The places of a text that was read from <paramref name="start"/> on.</summary>
    /// <param name="file">The file.</param>
    /// <param name="start">The offset of its first character: a letter, a quote, or the indicator of a block.</param>
    /// <param name="text">The text as it was read.</param>
    /// <param name="style">How it was written.</param>
    public static SourceText Of(FileText file, int start, string text, TextStyle style)
    {
        var place = new SourceText(file.At(start));
        if (text.Length == 0 || (style == TextStyle.Plain && Stands(file.Text, start, text)))
        {
            return place;
        }

        var from = style switch
        {
            TextStyle.Quoted => start + 1,
            TextStyle.Block => Math.Min(file.EndOf(file.LineOf(start)) + 1, file.Text.Length),
            _ => start,
        };
        return place with { Stretches = Stretches(file, from, text, style == TextStyle.Quoted ? file.Text[start] : '\0') };
    }

    private static bool Stands(string raw, int at, string text) =>
        string.CompareOrdinal(raw, at, text, 0, text.Length) == 0 && !text.Contains('\n', StringComparison.Ordinal);

    private static ImmutableArray<(int Offset, SourceLocation Location)> Stretches(FileText file, int from, string text, char quote)
    {
        var raw = file.Text;
        var stretches = ImmutableArray.CreateBuilder<(int, SourceLocation)>();
        var (at, expected, line) = (from, -1, -1);
        for (var i = 0; i < text.Length && at < raw.Length; i++)
        {
            at = SkipFolded(raw, SkipJoined(raw, at, quote), text[i]);
            if (at >= raw.Length)
            {
                break;
            }

            if (at != expected || file.LineOf(at) != line)
            {
                line = file.LineOf(at);
                stretches.Add((i, file.At(at)));
            }

            var width = Width(raw, at, quote);
            expected = at + 1;
            at += width;
        }

        return stretches.ToImmutable();
    }

    /// <summary>Skips a line end that a <c>\</c> before it takes away.</summary>
    private static int SkipJoined(string raw, int at, char quote) =>
        quote == '"' && string.CompareOrdinal(raw, at, "\\\n", 0, 2) == 0 ? at + 2 : at;

    /// <summary>Skips the white space that folding dropped before a character.</summary>
    private static int SkipFolded(string raw, int at, char wanted)
    {
        if (wanted == '\n' && raw[at] != '\n')
        {
            var end = at;
            while (end < raw.Length && raw[end] is ' ' or '\t')
            {
                end++;
            }

            return end < raw.Length && raw[end] == '\n' ? end : at;
        }

        if (char.IsWhiteSpace(wanted))
        {
            return at;
        }

        while (at < raw.Length && raw[at] is ' ' or '\t' or '\n')
        {
            at++;
        }

        return at;
    }

    /// <summary>How many characters of the file stand for the one at <paramref name="at"/>.</summary>
    private static int Width(string raw, int at, char quote) => (quote, raw[at]) switch
    {
        ('\'', '\'') => 2,
        ('"', '\\') => (at + 1 < raw.Length ? raw[at + 1] : ' ') switch
        {
            'x' => 4,
            'u' => 6,
            'U' => 10,
            _ => 2,
        },
        _ => 1,
    };
}
