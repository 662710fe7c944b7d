using System.Text;
using FluentAssertions;
using PolicyFlex.Tool.Deciding;
using Xunit;

namespace PolicyFlex.Tests.Tool;

public sealed class LineReaderTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(1000)]
    public void Lines_come_whole_and_numbered_however_the_stream_arrives(int atOnce)
    {
        Read("\uFEFFone\r\n\n  \ntwo\nthrée", atOnce).Should().Equal((1, "one\r"), (4, "two"), (5, "thrée"));
    }

    [Fact]
    public void An_empty_stream_has_no_lines() => Read("", 10).Should().BeEmpty();

    [Fact]
    public void A_line_that_arrived_is_not_held_back_for_the_next()
    {
        using var stream = new Dribble(Encoding.UTF8.GetBytes("one\ntwo\n"), 4);

        new LineReader(stream).Next().Should().ContainSingle();
    }

    [Fact]
    public void A_line_that_is_too_long_counts_once_and_the_next_is_read()
    {
        var longest = new string('x', InputFile.MostBytes);
        var lines = Read($"one\n{longest}{longest}{longest}\ntwo\n", 1_000_000);

        lines.Select(line => line.Number).Should().Equal(1, 2, 3);
        lines[1].Text.Length.Should().BeGreaterThan(InputFile.MostBytes);
        lines[2].Text.Should().Be("two");
    }

    private static List<(int Number, string Text)> Read(string text, int atOnce)
    {
        using var stream = new Dribble(Encoding.UTF8.GetBytes(text), atOnce);
        var reader = new LineReader(stream);
        var all = new List<(int, string)>();
        while (reader.Next() is { Count: > 0 } lines)
        {
            all.AddRange(lines.Select(line => (line.Number, Encoding.UTF8.GetString(line.Bytes.Span))));
        }

        return all;
    }

    /// <summary>A stream that gives only so many bytes at once.</summary>
    private sealed class Dribble(byte[] bytes, int atOnce) : MemoryStream(bytes)
    {
        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, atOnce));
    }
}
