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
        using var output = new BrokenWriter();

        var exit = PolicyFlexTool.Run(["--help"], new Terminal { In = Stream.Null, Out = output, Error = error, Debug = debug });

        exit.Should().Be(3);
        error.ToString().Should().StartWith(
            "error PF699: policyflex failed, and that is its own fault: it broke. With POLICYFLEX_DEBUG=1 it tells where.\n");
        var lines = error.ToString().TrimEnd('\n').Split('\n').Length;
        (debug ? lines >= leastLines : lines == leastLines).Should().BeTrue();
    }

    private sealed class BrokenWriter : TextWriter
    {
        public override Encoding Encoding => Encoding.UTF8;

        public override void Write(char value) => throw new InvalidOperationException("it broke");
    }
}
