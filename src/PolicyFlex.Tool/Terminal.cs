using Microsoft.Win32.SafeHandles;
using PolicyFlex.Diagnostics;
using PolicyFlex.Tool.Output;

namespace PolicyFlex.Tool;

/// <summary>All that the tool sees of the world beside its arguments and files.</summary>
internal sealed record Terminal
{
    private const int StandardOutput = 1;

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
            Out = new StreamWriter(OpenOutput(), bufferSize: 16 * 1024),
            Error = new StreamWriter(Console.OpenStandardError()) { AutoFlush = true },
            Ink = colour && !Console.IsOutputRedirected ? Ink.Ansi : Ink.None,
            ErrorInk = colour && !Console.IsErrorRedirected ? Ink.Ansi : Ink.None,
            Debug = !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("POLICYFLEX_DEBUG")),
        };
    }

    /// <summary>
    /// The standard output. The console's own stream takes no notice of a pipe that nobody reads any more, so that deciding an endless
    /// stream would not end with its reader; a pipe is therefore written to as a file.
    /// </summary>
    private static Stream OpenOutput()
    {
        if (OperatingSystem.IsWindows() || !Console.IsOutputRedirected)
        {
            return Console.OpenStandardOutput();
        }

        var handle = new SafeFileHandle(StandardOutput, ownsHandle: false);
        try
        {
            var file = new FileStream(handle, FileAccess.Write, bufferSize: 0);
            return file.CanSeek ? Console.OpenStandardOutput() : file;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return Console.OpenStandardOutput();
        }
    }
}
