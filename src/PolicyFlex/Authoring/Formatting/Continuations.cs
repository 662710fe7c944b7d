using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace PolicyFlex.Authoring;

/// <summary>Which lines of a file go on with what a line above began: a text of several lines, or brackets.</summary>
internal sealed class Continuations
{
    private readonly HashSet<int> _goingOn = [];
    private readonly HashSet<int> _blocks = [];

    private Continuations()
    {
    }

    /// <summary>Finds them.</summary>
    /// <param name="file">The file, which can be read.</param>
    public static Continuations Of(FileText file)
    {
        var found = new Continuations();
        var parser = new Parser(new Scanner(new StringReader(file.Text), skipComments: true));
        var open = new Stack<(bool IsFlow, long Line)>();
        while (parser.MoveNext())
        {
            switch (parser.Current)
            {
                case Scalar { Style: ScalarStyle.Literal or ScalarStyle.Folded } block:
                    found._blocks.Add((int)block.Start.Line - 1);
                    break;
                case Scalar scalar:
                    found.GoOn(scalar.Start.Line, scalar.End.Line);
                    break;
                case SequenceStart sequence:
                    open.Push((sequence.Style == SequenceStyle.Flow, sequence.Start.Line));
                    break;
                case MappingStart mapping:
                    open.Push((mapping.Style == MappingStyle.Flow, mapping.Start.Line));
                    break;
                case SequenceEnd or MappingEnd when open.Pop() is { IsFlow: true } flow:
                    found.GoOn(flow.Line, parser.Current.End.Line);
                    break;
                default:
                    break;
            }
        }

        return found;
    }

    /// <summary>Whether the line, from 0, goes on with what began above it.</summary>
    public bool GoesOn(int line) => _goingOn.Contains(line);

    /// <summary>Whether a text behind <c>|</c> or <c>&gt;</c> begins in the line, from 0, and lies beneath it.</summary>
    public bool BeginsBlock(int line) => _blocks.Contains(line);

    private void GoOn(long first, long last)
    {
        for (var line = first; line < last; line++)
        {
            _goingOn.Add((int)line);
        }
    }
}
