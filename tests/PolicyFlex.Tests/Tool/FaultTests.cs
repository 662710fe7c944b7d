using System.Text;
using FluentAssertions;
using PolicyFlex.Tool;
using Xunit;

namespace PolicyFlex.Tests.Tool;

public sealed class FaultTests
{
    [Theory]
    [InlineData(false, 1)]
    [InlineData(true, 3)]
    public void A_fault_of_the_tool_is_one_sentence_unless_more_is_asked_for(bool debug, int leastLines)
    {
        using var error = new StringWriter { NewLine = "\n" };
        using var output = new BrokenWriter(new InvalidOperationException("it broke"));

        var exit = PolicyFlexTool.Run(["--help"], new Terminal { In = Stream.Null, Out = output, Error = error, Debug = debug });

        exit.Should().Be(3);
        error.ToString().Should().StartWith(
            "error PF699: policyflex failed, and that is its own fault: it broke. With POLICYFLEX_DEBUG=1 it tells where.\n");
        var lines = error.ToString().TrimEnd('\n').Split('\n').Length;
        (debug ? lines >= leastLines : lines == leastLines).Should().BeTrue();
    }

    [Theory]
    [InlineData(32, "")]
    [InlineData(28, "error PF625: Reading or writing broke off: No space left on device.\n")]
    public void A_reader_that_went_away_is_no_news_and_a_full_disk_is(int number, string told)
    {
        using var error = new StringWriter { NewLine = "\n" };
        using var output = new BrokenWriter(new IOException("No space left on device", number));

        var exit = PolicyFlexTool.Run(["--help"], new Terminal { In = Stream.Null, Out = output, Error = error });

        exit.Should().Be(2);
        error.ToString().Should().Be(told);
    }

    [Fact]
    public void An_endless_stream_ends_with_its_reader()
    {
        using var folder = new TemporaryFolder();
        using var output = new BrokenWriter(new IOException("Broken pipe", 32));
        using var endless = new EndlessStream();

        var exit = PolicyFlexTool.Run(
            ["decide", ShopSet.Write(folder), "--situations", "-", "--as", "agent"],
            new Terminal { In = endless, Out = output, Error = TextWriter.Null });

        exit.Should().Be(2);
        endless.Reads.Should().Be(1);
    }

    /// <summary>Empty situations without end.</summary>
    private sealed class EndlessStream : MemoryStream
    {
        public int Reads { get; private set; }

        public override int Read(byte[] buffer, int offset, int count)
        {
            Reads++;
            "{}\n"u8.CopyTo(buffer.AsSpan(offset, count));
            return 3;
        }
    }

    private sealed class BrokenWriter(Exception broken) : TextWriter
    {
        public override Encoding Encoding => Encoding.UTF8;

        public override void Write(char value) => throw broken;
    }
}
