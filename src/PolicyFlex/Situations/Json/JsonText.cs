using System.Text;
using PolicyFlex.Diagnostics;

namespace PolicyFlex.Situations;

/// <summary>A text that is read, and where its bytes stand for a person.</summary>
internal sealed class JsonText
{
    private readonly string _source;
    private readonly int _firstLine;

    /// <param name="utf8">The text in UTF-8, with or without a byte order mark.</param>
    /// <param name="source">What the text is called in diagnostics.</param>
    /// <param name="firstLine">The line of the source at which the text starts, from 1.</param>
    public JsonText(ReadOnlyMemory<byte> utf8, string source, int firstLine)
    {
        Utf8 = utf8.Span.StartsWith(Encoding.UTF8.Preamble) ? utf8[Encoding.UTF8.Preamble.Length..] : utf8;
        (_source, _firstLine) = (source, firstLine);
    }

    /// <summary>The text without a byte order mark.</summary>
    public ReadOnlyMemory<byte> Utf8 { get; }

    /// <summary>The place of a byte.</summary>
    public SourceLocation At(int offset)
    {
        var before = Utf8.Span[..Math.Clamp(offset, 0, Utf8.Length)];
        var line = _firstLine + before.Count((byte)'\n');
        var column = 1 + Encoding.UTF8.GetCharCount(before[(before.LastIndexOf((byte)'\n') + 1)..]);
        return new SourceLocation(_source, line, column);
    }

    /// <summary>The first byte of a line of this text, counted from 0.</summary>
    public int StartOfLine(long line)
    {
        var start = 0;
        for (; line > 0; line--)
        {
            start += Utf8.Span[start..].IndexOf((byte)'\n') + 1;
        }

        return start;
    }
}
