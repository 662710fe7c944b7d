using System.Text;
using PolicyFlex.Tool;

namespace PolicyFlex.Tests.Tool;

/// <summary>One run of the tool, with all that it wrote.</summary>
internal sealed record ToolRun(int Exit, string Out, string Error)
{
    /// <summary>The moment that the clock of every run shows.</summary>
    public static DateTimeOffset Now { get; } = new(2026, 3, 1, 15, 0, 0, TimeSpan.Zero);

    public static ToolRun Of(params string[] args) => WithInput("", args);

    /// <summary>A run whose clock shows another moment.</summary>
    public static ToolRun At(DateTimeOffset now, params string[] args) => Of("", now, args);

    public static ToolRun WithInput(string input, params string[] args) => Of(input, Now, args);

    private static ToolRun Of(string input, DateTimeOffset now, string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var terminal = new Terminal
        {
            In = new MemoryStream(Encoding.UTF8.GetBytes(input)),
            Out = output,
            Error = error,
            Clock = new FixedClock(now),
        };
        var exit = PolicyFlexTool.Run(args, terminal);
        return new ToolRun(exit, output.ToString(), error.ToString());
    }

    /// <summary>The run with a folder's name in place of its path.</summary>
    public ToolRun Without(string path) => this with
    {
        Out = Out.Replace(path, "FOLDER", StringComparison.Ordinal),
        Error = Error.Replace(path, "FOLDER", StringComparison.Ordinal),
    };

    private sealed class FixedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
