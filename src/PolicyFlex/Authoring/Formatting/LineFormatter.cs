using System.Text;

namespace PolicyFlex.Authoring;

/// <summary>Formats line by line: two spaces for each step, lists beneath their keys, one space behind colon and dash, one empty line at a time.</summary>
internal sealed class LineFormatter(FileText file, Continuations continuations)
{
    private const int Step = 2;

    private readonly List<string> _lines = [];
    private readonly Stack<Level> _levels = new([new Level(-1, -Step, IsList: false)]);
    private readonly List<(string Text, int Indent)> _comments = [];

    /// <summary>The whole text.</summary>
    public string Format()
    {
        for (var line = 0; line < file.Lines; line++)
        {
            var text = file.Line(line);
            if (text.Trim(' ', '\t').Length == 0)
            {
                AddComments(at: null);
                AddBlank();
            }
            else if (text.TrimStart(' ', '\t')[0] == '#')
            {
                _comments.Add((text.Trim(' ', '\t'), IndentOf(text)));
            }
            else
            {
                line = AddContent(line, text);
            }
        }

        AddComments(at: null);
        while (_lines.Count > 0 && _lines[^1].Length == 0)
        {
            _lines.RemoveAt(_lines.Count - 1);
        }

        return new StringBuilder().AppendJoin('\n', _lines).Append('\n').ToString();
    }

    private void AddBlank()
    {
        if (_lines.Count > 0 && _lines[^1].Length > 0)
        {
            _lines.Add("");
        }
    }

    /// <summary>Adds a line, and those that go on with it; gives back the last of them.</summary>
    private int AddContent(int line, string text)
    {
        if (text.StartsWith("---", StringComparison.Ordinal) || text.StartsWith("...", StringComparison.Ordinal))
        {
            AddComments(at: 0);
            _lines.Add(text.TrimEnd());
            return line;
        }

        var (at, dashes, content) = Placed(text);
        AddComments(at);
        var written = new string(' ', at) + string.Concat(Enumerable.Repeat("- ", dashes)) + Spaced(text[content..]);
        _lines.Add(written.TrimEnd(' ', '\t'));
        var shift = at + (dashes * Step) - content;
        var last = line;
        if (continuations.BeginsBlock(line))
        {
            // Behind a dash alone it lies where other things behind the dash do.
            last = dashes > 0 && !new LineLayout(text).HasKey
                ? AddBlock(line, content - 1, at + ((dashes - 1) * Step))
                : AddBlock(line, content, at + (dashes * Step));
        }

        while (last + 1 < file.Lines && continuations.GoesOn(last + 1))
        {
            last++;
            var further = file.Line(last).TrimEnd(' ', '\t');
            _lines.Add(further.Length == 0 ? "" : new string(' ', Math.Max(at + 1, IndentOf(further) + shift)) + further.TrimStart(' ', '\t'));
        }

        return last;
    }

    /// <summary>Where a line comes to stand, how many dashes it has, and where what is behind them stood.</summary>
    private (int At, int Dashes, int Content) Placed(string text)
    {
        var (column, dashes, at) = (IndentOf(text), 0, -1);
        while (column < text.Length && text[column] == '-' && (column + 1 == text.Length || text[column + 1] is ' ' or '\t'))
        {
            var indent = Enter(column, isList: true);
            at = at < 0 ? indent : at;
            dashes++;
            column++;
            while (column < text.Length && text[column] is ' ' or '\t')
            {
                column++;
            }
        }

        if (column == text.Length)
        {
            return (at, dashes, column);
        }

        var own = Enter(column, isList: false);
        return (at < 0 ? own : at, dashes, column);
    }

    /// <summary>The new indentation of what stood at a column.</summary>
    private int Enter(int old, bool isList)
    {
        while (_levels.Peek() is var top && (top.Old > old || (top.Old == old && top.IsList && !isList)))
        {
            _levels.Pop();
        }

        if (_levels.Peek() is var same && same.Old == old && same.IsList == isList)
        {
            return same.New;
        }

        var level = new Level(old, _levels.Peek().New + Step, isList);
        _levels.Push(level);
        return level.New;
    }

    /// <summary>Moves a text behind <c>|</c> or <c>&gt;</c> as a whole; gives back its last line.</summary>
    private int AddBlock(int header, int parent, int at)
    {
        var end = header;
        for (var line = header + 1; line < file.Lines; line++)
        {
            var isBlank = file.Line(line).Trim(' ').Length == 0;
            if (!isBlank && IndentOf(file.Line(line)) <= parent)
            {
                break;
            }

            end = isBlank ? end : line;
        }

        var least = Enumerable.Range(header + 1, end - header).Select(file.Line).Where(line => line.Trim(' ').Length > 0).Select(IndentOf).DefaultIfEmpty(0).Min();
        var shift = file.Line(header).TrimEnd() is var text && char.IsAsciiDigit(text[^1]) ? 0 : at + Step - least;
        for (var line = header + 1; line <= end; line++)
        {
            var body = file.Line(line);
            _lines.Add(body.Trim(' ').Length == 0 ? "" : shift >= 0 ? new string(' ', shift) + body : body[-shift..]);
        }

        return end;
    }

    /// <summary>Adds the comments that were met: beside what they stood beside, else before what comes next.</summary>
    private void AddComments(int? at)
    {
        foreach (var (text, indent) in _comments)
        {
            int[] beside = [.. _levels.Where(one => one.Old == indent).Select(one => one.New)];
            var column = at is { } next && (beside.Length == 0 || beside.Contains(next)) ? next : beside.DefaultIfEmpty(indent).Min();
            _lines.Add(new string(' ', column) + text);
        }

        _comments.Clear();
    }

    private static int IndentOf(string text) => text.Length - text.TrimStart(' ', '\t').Length;

    /// <summary>A key and its value with one space between; what is only a comment keeps its place.</summary>
    private static string Spaced(string content)
    {
        var layout = new LineLayout(content);
        if (!layout.HasKey || layout.Value >= content.Length || content[layout.Value] == '#')
        {
            return content;
        }

        return $"{layout.Key.TrimEnd()}: {content[layout.Value..]}";
    }

    /// <summary>What begins at a column, and the indentation that it gets.</summary>
    private readonly record struct Level(int Old, int New, bool IsList);
}
