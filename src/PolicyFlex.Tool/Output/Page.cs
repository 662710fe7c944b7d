namespace PolicyFlex.Tool.Output;

/// <summary>Writes text for people: wrapped and aligned, at most 100 columns wide.</summary>
internal sealed class Page(TextWriter output)
{
    /// <summary>How wide a line gets.</summary>
    public const int Width = 100;

    private bool _gapDue;

    /// <summary>Leaves an empty line before whatever comes next; never two, and none at the end.</summary>
    public void Gap() => _gapDue = true;

    /// <summary>A line as it is.</summary>
    public void Line(string text)
    {
        if (_gapDue)
        {
            output.WriteLine();
            _gapDue = false;
        }

        output.WriteLine(text.TrimEnd());
    }

    /// <summary>A wrapped paragraph; its first line stands behind <paramref name="lead"/>.</summary>
    /// <param name="lead">What the first line starts with.</param>
    /// <param name="leadWidth">How many columns the lead takes; its colours take none.</param>
    /// <param name="text">The paragraph.</param>
    /// <param name="indent">How far the further lines are indented; null for as far as the first.</param>
    /// <param name="paint">How the paragraph is coloured; null for not at all.</param>
    public void Paragraph(string lead, int leadWidth, string text, int? indent = null, Func<string, string>? paint = null)
    {
        var further = indent ?? leadWidth;
        foreach (var line in Wrap(Ink.Plain(text), Width - leadWidth, Width - further))
        {
            Line(lead + (paint is null ? line : paint(line)));
            lead = new string(' ', further);
        }
    }

    /// <summary>The lines of a text, torn at blanks; a word that is too long stands alone.</summary>
    private static IEnumerable<string> Wrap(string text, int firstWidth, int furtherWidth)
    {
        var (line, width) = ("", firstWidth);
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                yield return line;
                (line, width) = (word, furtherWidth);
            }
            else
            {
                line = line.Length == 0 ? word : line + " " + word;
            }
        }

        if (line.Length > 0)
        {
            yield return line;
        }
    }
}
