using System.Text.RegularExpressions;

namespace PolicyFlex.Tests.Reference;

/// <summary>A block of a page without the carets that stand under its lines.</summary>
/// <param name="Kind">What the block is: <c>yaml</c>, <c>json</c>, <c>sh</c>, <c>csharp</c>, or <c>text</c> for what cannot be shown.</param>
/// <param name="Lines">Its lines.</param>
/// <param name="Marks">The places that the carets show, row from 0 and column from 1, in order.</param>
internal sealed partial record Example(string Kind, IReadOnlyList<string> Lines, IReadOnlyList<(int Row, int Column)> Marks)
{
    public static Example Read(string kind, string text)
    {
        var (lines, marks) = (new List<string>(), new List<(int, int)>());
        foreach (var line in text.TrimEnd('\n').Split('\n'))
        {
            if (Carets().IsMatch(line))
            {
                marks.AddRange(line.Index().Where(c => c.Item == '^').Select(c => (lines.Count - 1, c.Index + 1)));
            }
            else
            {
                lines.Add(line);
            }
        }

        return new Example(kind, lines, marks);
    }

    /// <summary>The block with a caret under each of the places.</summary>
    public string Marked(IEnumerable<(int Row, int Column)> marks)
    {
        var byRow = marks.ToLookup(mark => mark.Row, mark => mark.Column);
        return string.Concat(Lines.Select((line, row) => line + "\n" + Under(byRow[row])));
    }

    private static string Under(IEnumerable<int> columns)
    {
        var carets = columns.ToHashSet();
        return carets.Count == 0
            ? ""
            : string.Concat(Enumerable.Range(1, carets.Max()).Select(column => carets.Contains(column) ? '^' : ' ')) + "\n";
    }

    [GeneratedRegex(@"^ *\^[ ^]*$")]
    private static partial Regex Carets();
}
