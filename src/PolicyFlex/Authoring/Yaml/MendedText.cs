namespace PolicyFlex.Authoring;

/// <summary>
/// The text of a file in which what cannot be read is blanked out, so that the parser comes past it. Every character keeps its place.
/// </summary>
internal sealed class MendedText(FileText file)
{
    private readonly char[] _text = file.Text.ToCharArray();
    private readonly HashSet<int> _cut = [];
    private readonly SortedSet<int> _gone = [];

    public string Text => new(_text);

    /// <summary>Whether tabs were taken for single spaces, so that lines may not fit each other any more.</summary>
    public bool IsUntabbed { get; private set; }

    /// <summary>Whether the value of this line, from 0, was blanked out and its key left.</summary>
    public bool IsCut(int line) => _cut.Contains(line);

    /// <summary>Whether one of these lines, from 0, was blanked out with its key.</summary>
    public bool HasGap(int first, int last) => first <= last && _gone.GetViewBetween(first, last).Count > 0;

    /// <summary>Whether the value of this line, from 0, was blanked out, in the line or in those directly beneath it.</summary>
    public bool HasLostValue(int line)
    {
        if (IsCut(line) || _gone.Count == 0)
        {
            return IsCut(line);
        }

        var last = line;
        while (last + 1 < file.Lines && !HasText(last + 1))
        {
            last++;
        }

        return HasGap(line + 1, last);
    }

    /// <summary>Whether the line that was indented like this one, from 0, directly above it was blanked out with its key, so that both have one cause.</summary>
    public bool IsBesideLost(int line)
    {
        var indent = new LineLayout(file.Line(line)).Indent;
        var above = line - 1;
        while (above >= 0 && new LineLayout(file.Line(above)) is var layout && (layout.IsBlank || layout.Indent > indent))
        {
            above--;
        }

        return above >= 0 && _gone.Contains(above) && new LineLayout(file.Line(above)).Indent == indent;
    }

    /// <summary>Whether there is anything left of this line, from 0, to blank out.</summary>
    public bool HasText(int line) => !Span(line).IsWhiteSpace();

    /// <summary>Whether the indentation of this line, from 0, has a tab.</summary>
    public bool HasTabIndent(int line)
    {
        var span = Span(line);
        return span[..^span.TrimStart(" \t").Length].Contains('\t');
    }

    /// <summary>Blanks out what stands behind the key of this line, from 0, and all lines beneath it.</summary>
    public void CutValue(int line, int from)
    {
        _cut.Add(line);
        Blank(from, file.EndOf(line));
        BlankBeneath(line);
    }

    /// <summary>Blanks out this line, from 0, but for the dashes of a list before it, and all lines beneath it.</summary>
    public void CutLine(int line)
    {
        var layout = new LineLayout(file.Line(line));
        var hasDash = layout.Content > layout.Indent && HasText(line) && !_cut.Contains(line);
        if (hasDash)
        {
            _cut.Add(line);
        }

        _gone.Add(line);
        Blank(file.StartOf(line) + (hasDash ? layout.Content : 0), file.EndOf(line));
        BlankBeneath(line);
    }

    /// <summary>Blanks out everything from this line, from 0, on.</summary>
    public void CutRest(int line)
    {
        _gone.Add(line);
        Blank(file.StartOf(line), _text.Length);
    }

    /// <summary>Makes every tab in an indentation a space.</summary>
    public void UntabIndents()
    {
        IsUntabbed = true;
        for (var line = 0; line < file.Lines; line++)
        {
            for (var i = file.StartOf(line); i < file.EndOf(line) && _text[i] is ' ' or '\t'; i++)
            {
                _text[i] = ' ';
            }
        }
    }

    private ReadOnlySpan<char> Span(int line) => _text.AsSpan(file.StartOf(line)..file.EndOf(line));

    private void BlankBeneath(int line)
    {
        var indent = new LineLayout(file.Line(line)).Content;
        for (var next = line + 1; next < file.Lines; next++)
        {
            var layout = new LineLayout(file.Line(next));
            if (!layout.IsBlank && layout.Indent <= indent && !layout.IsCloser)
            {
                break;
            }

            Blank(file.StartOf(next), file.EndOf(next));
        }
    }

    private void Blank(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            _text[i] = _text[i] == '\n' ? '\n' : ' ';
        }
    }
}
