using PolicyFlex.Diagnostics;
using PolicyFlex.Tool.Output;

namespace PolicyFlex.Tool;

/// <summary>All that the tool sees of the world beside its arguments and files.</summary>
internal sealed record Terminal
{
    public required Stream In { get; init; }

    /// <summary>For results.</summary>
    public required TextWriter Out { get; init; }

    /// <summary>For all that is not a result.</summary>
    public required TextWriter Error { get; init; }

    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>How results are coloured. Default: not at all.</summary>
    public Ink Ink { get; init; } = Ink.None;

    /// <summary>How everything else is coloured. Default: not at all.</summary>
    public Ink ErrorInk { get; init; } = Ink.None;

    /// <summary>Whether a fault of the tool shows where it happened. Default: no.</summary>
    public bool Debug { get; init; }

    /// <summary>Tells a problem of the command line on <see cref="Error"/>.</summary>
    public void Tell(Diagnostic problem) => Error.WriteLine(Ink.Plain(problem.ToString()));

    /// <summary>The terminal that the process runs in; colour only where a person looks on and <c>NO_COLOR</c> is not set.</summary>
    public static Terminal OfProcess()
    {
        var colour = string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        return new Terminal
        {
            In = Console.OpenStandardInput(),
            Out = new StreamWriter(Console.OpenStandardOutput(), bufferSize: 16 * 1024),
            Error = new StreamWriter(Console.OpenStandardError()) { AutoFlush = true },
            Ink = colour && !Console.IsOutputRedirected ? Ink.Ansi : Ink.None,
            ErrorInk = colour && !Console.IsErrorRedirected ? Ink.Ansi : Ink.None,
            Debug = !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("POLICYFLEX_DEBUG")),
        };
    }
}
