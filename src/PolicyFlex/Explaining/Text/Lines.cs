using System.Text;
using PolicyFlex.Diagnostics;

namespace PolicyFlex.Explaining;

/// <summary>Lines of text, indented by how deep they lie.</summary>
internal sealed class Lines
{
    private readonly StringBuilder _text = new();
    private int _depth;

    /// <summary>A line, with the place that it speaks of.</summary>
    public void Add(string line, SourceLocation? at = null)
    {
        _text.Append(' ', 2 * _depth).Append(line);
        if (at is { } place)
        {
            _text.Append(" [").Append(Short(place)).Append(']');
        }

        _text.Append('\n');
    }

    /// <summary>Writes what belongs to the line before.</summary>
    public void Beneath(Action write)
    {
        _depth++;
        write();
        _depth--;
    }

    /// <summary>A place by its file's name, without the folders that it lies in.</summary>
    public static string Short(SourceLocation at) =>
        new SourceLocation(at.File[(at.File.LastIndexOf('/') + 1)..], at.Line, at.Column).ToString();

    public override string ToString() => _text.ToString();
}
