namespace PolicyFlex.Tool.Deciding;

/// <summary>Cuts a stream into lines, as many at a time as have arrived, so that memory stays flat and nobody waits for a full buffer.</summary>
internal sealed class LineReader(Stream input)
{
    private byte[] _buffer = new byte[256 * 1024];
    private int _start;
    private int _end;
    private bool _ended;
    private bool _skipping;
    private int _number;

    /// <summary>The next lines; empty at the end of the stream. They are good until the next call.</summary>
    public List<Line> Next()
    {
        var lines = new List<Line>();
        while (lines.Count == 0 && !(_ended && _start == _end))
        {
            Fill();
            Cut(lines);
        }

        return lines;
    }

    private void Fill()
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start.._end).CopyTo(_buffer);
            (_start, _end) = (0, _end - _start);
        }

        if (_end == _buffer.Length)
        {
            Array.Resize(ref _buffer, _buffer.Length * 2);
        }

        var count = _ended ? 0 : input.Read(_buffer, _end, _buffer.Length - _end);
        _ended = count == 0;
        _end += count;
    }

    private void Cut(List<Line> lines)
    {
        int length;
        while ((length = _buffer.AsSpan(_start.._end).IndexOf((byte)'\n')) >= 0)
        {
            Add(lines, length);
            _start += length + 1;
        }

        if (_end - _start > InputFile.MostBytes)
        {
            Add(lines, _end - _start);
            (_start, _skipping) = (_end, true);
        }
        else if (_ended && _start < _end)
        {
            Add(lines, _end - _start);
            _start = _end;
        }
    }

    /// <summary>Adds what is left of the line that starts now, unless it is empty or the rest of one that was too long.</summary>
    private void Add(List<Line> lines, int length)
    {
        if (_skipping)
        {
            _skipping = false;
            return;
        }

        _number++;
        var line = _buffer.AsMemory(_start, length);
        if (_number == 1 && line.Span.StartsWith("\uFEFF"u8))
        {
            line = line[3..];
        }

        if (!line.Span.Trim(" \t\r"u8).IsEmpty)
        {
            lines.Add(new Line(_number, line));
        }
    }
}

/// <summary>One line of a stream.</summary>
/// <param name="Number">Its number from 1; empty lines count.</param>
/// <param name="Bytes">What stands in it.</param>
internal readonly record struct Line(int Number, ReadOnlyMemory<byte> Bytes);
