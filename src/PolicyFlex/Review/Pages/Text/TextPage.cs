using System.Text;

namespace PolicyFlex.Review;

/// <summary>Text for a terminal: wrapped, at most 100 columns wide.</summary>
internal sealed class TextPage
{
    /// <summary>How wide a line gets.</summary>
    public const int Width = 100;

    private readonly StringBuilder _text = new();
    private bool _gapDue;

    /// <summary>Leaves an empty line before whatever comes next; none at the beginning or the end.</summary>
    public void Gap() => _gapDue = _text.Length > 0;

    /// <summary>A heading after an empty line.</summary>
    public void Heading(string words)
    {
        Gap();
        Paragraph(words);
    }

    /// <summary>A wrapped paragraph.</summary>
    /// <param name="words">The words.</param>
    /// <param name="indent">How far it is moved in.</param>
    /// <param name="lead">What its first line starts with, in place of blanks.</param>
    public void Paragraph(string words, int indent = 0, string? lead = null)
    {
        var start = (lead ?? "").PadRight(indent);
        foreach (var line in Wrapped(Plain(words), Width - start.Length))
        {
            Line(start + line);
            start = new string(' ', start.Length);
        }
    }

    /// <summary>One item of a list.</summary>
    public void Item(string words, int indent) => Paragraph(words, indent + 2, new string(' ', indent) + "· ");

    /// <summary>
    /// A line in columns: the first is filled up to its width at the right, the others at the left. A name that is longer than the first column
    /// stands on lines of its own.
    /// </summary>
    /// <param name="indent">How far it is moved in.</param>
    /// <param name="cells">What stands in it, and how wide each column is.</param>
    public void Row(int indent, params ReadOnlySpan<(string Words, int Width)> cells)
    {
        if (PlainWords.Columns(Plain(cells[0].Words)) > cells[0].Width)
        {
            Paragraph(cells[0].Words, indent);
            Row(indent, [("", cells[0].Width), .. cells[1..]]);
            return;
        }

        var line = new StringBuilder(new string(' ', indent));
        foreach (var (words, width) in cells)
        {
            var cut = PlainWords.Cut(Plain(words), width);
            var blanks = new string(' ', width - PlainWords.Columns(cut));
            line.Append(line.Length == indent ? cut + blanks : "  " + blanks + cut);
        }

        Line(line.ToString());
    }

    public override string ToString() => _text.ToString();

    /// <summary>A bar of a share of all.</summary>
    public static string Bar(double share, int width) => new('#', (int)Math.Round(new Scale(0, 1, 0, width).At(share)));

    private static string Plain(string words) => PlainWords.Of(words).Trim();

    private void Line(string line)
    {
        if (_gapDue)
        {
            _text.Append('\n');
            _gapDue = false;
        }

        _text.Append(line.Replace('\u00A0', ' ').TrimEnd()).Append('\n');
    }

    /// <summary>The lines of words, torn at blanks; a word that is too long is torn where the line ends.</summary>
    private static IEnumerable<string> Wrapped(string words, int width)
    {
        var (line, columns) = (new StringBuilder(), 0);
        foreach (var word in words.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(word => Pieces(word, width)))
        {
            var wide = PlainWords.Columns(word);
            if (columns > 0 && columns + 1 + wide > width)
            {
                yield return line.ToString();
                line.Clear();
                columns = 0;
            }

            line.Append(columns == 0 ? "" : " ").Append(word);
            columns += wide + (columns == 0 ? 0 : 1);
        }

        if (line.Length > 0)
        {
            yield return line.ToString();
        }
    }

    private static IEnumerable<string> Pieces(string word, int width)
    {
        var (piece, columns) = (new StringBuilder(), 0);
        foreach (var rune in word.EnumerateRunes())
        {
            var wide = PlainWords.Columns(rune);
            if (columns + wide > width)
            {
                yield return piece.ToString();
                piece.Clear();
                columns = 0;
            }

            piece.Append(rune.ToString());
            columns += wide;
        }

        yield return piece.ToString();
    }
}
