using System.Buffers;
using System.Text;
using System.Text.Unicode;
using PolicyFlex.Diagnostics;

namespace PolicyFlex.Authoring;

/// <summary>The text of a file, with LF line ends and without a byte order mark, and where each of its characters stands.</summary>
internal sealed class FileText
{
    private readonly List<int> _lineStarts = [0];

    private FileText(string path, string text)
    {
        (Path, Text) = (path, text);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n')
            {
                _lineStarts.Add(i + 1);
            }
        }
    }

    public string Path { get; }
    public string Text { get; }

    /// <summary>How many lines there are; a last one without characters counts.</summary>
    public int Lines => _lineStarts.Count;

    /// <summary>Reads the bytes of a file; null if they are no text at all.</summary>
    public static FileText? Decode(PolicyFile file, DiagnosticBag diagnostics)
    {
        var bytes = file.Bytes.Span;
        if (bytes.Length > PolicyFolder.MostBytes)
        {
            diagnostics.Add(AuthoringProblems.FileTooLarge(file.Path));
            return null;
        }

        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            diagnostics.Add(AuthoringProblems.NotUtf8(new SourceLocation(file.Path, 1, 1)));
            return null;
        }

        if (bytes is [0xEF, 0xBB, 0xBF, ..])
        {
            bytes = bytes[3..];
        }

        var raw = WithPlainLineEnds(Encoding.UTF8.GetString(bytes));
        var text = new FileText(file.Path, WithoutControls(raw));
        if (!Utf8.IsValid(bytes))
        {
            diagnostics.Add(AuthoringProblems.NotUtf8(text.At(ValidCharacters(bytes))));
        }

        text.ReportControls(raw, diagnostics);
        return text;
    }

    /// <summary>The line of the character at <paramref name="offset"/>, from 0.</summary>
    public int LineOf(int offset)
    {
        var index = _lineStarts.BinarySearch(offset);
        return index >= 0 ? index : ~index - 1;
    }

    /// <summary>Where the line, from 0, starts.</summary>
    public int StartOf(int line) => _lineStarts[line];

    /// <summary>Where the line, from 0, ends: at its line end or at the end of the text.</summary>
    public int EndOf(int line) => line + 1 < Lines ? _lineStarts[line + 1] - 1 : Text.Length;

    /// <summary>The line, from 0, without its end.</summary>
    public string Line(int line) => Text[StartOf(line)..EndOf(line)];

    /// <summary>The place of the character at <paramref name="offset"/>.</summary>
    public SourceLocation At(int offset)
    {
        var line = LineOf(offset);
        return new SourceLocation(Path, line + 1, offset - _lineStarts[line] + 1);
    }

    private static string WithPlainLineEnds(string text) =>
        text.Contains('\r') ? text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n') : text;

    /// <summary>Characters that a YAML parser takes for an end of text or of a line become spaces, so that offsets stay.</summary>
    private static string WithoutControls(string text) =>
        text.Any(IsStrange) ? string.Create(text.Length, text, (span, from) =>
        {
            for (var i = 0; i < span.Length; i++)
            {
                span[i] = IsStrange(from[i]) ? ' ' : from[i];
            }
        }) : text;

    private static bool IsStrange(char c) => IsControl(c) || c is '\u0085' or '\u2028' or '\u2029' or '\uFEFF';

    private static bool IsControl(char c) => char.IsControl(c) && c is not ('\n' or '\t' or '\u0085');

    private static int ValidCharacters(ReadOnlySpan<byte> bytes)
    {
        var buffer = ArrayPool<char>.Shared.Rent(bytes.Length);
        _ = Utf8.ToUtf16(bytes, buffer, out _, out var written, replaceInvalidSequences: false);
        var characters = WithPlainLineEnds(new string(buffer, 0, written)).Length;
        ArrayPool<char>.Shared.Return(buffer);
        return characters;
    }

    private void ReportControls(string raw, DiagnosticBag diagnostics)
    {
        var line = -1;
        for (var i = 0; i < raw.Length && !diagnostics.IsFull; i++)
        {
            if (IsControl(raw[i]) && LineOf(i) != line)
            {
                line = LineOf(i);
                diagnostics.Add(AuthoringProblems.ControlCharacter(At(i), raw[i]));
            }
        }
    }
}
