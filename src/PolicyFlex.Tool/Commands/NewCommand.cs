using System.CommandLine;
using PolicyFlex.Tool.Output;

namespace PolicyFlex.Tool.Commands;

/// <summary><c>new NAME</c>: a small, complete set to start from.</summary>
internal static class NewCommand
{
    private const int LongestName = 64;

    public static Command Create(Terminal terminal)
    {
        var name = VerbArguments.NewSet();
        var command = new Command("new", "Start a policy set: a folder with one policy and its tests.") { name };
        command.SetAction(parsed => (int)Run(parsed.GetRequiredValue(name), terminal));
        return command;
    }

    private static ExitCode Run(string path, Terminal terminal)
    {
        var name = Path.GetFileName(Path.TrimEndingDirectorySeparator(path));
        if (!IsName(name))
        {
            terminal.Tell(ToolProblems.BadName(name));
            return ExitCode.Usage;
        }

        if (Path.Exists(path))
        {
            terminal.Tell(ToolProblems.Exists(path));
            return ExitCode.Usage;
        }

        try
        {
            StarterSet.Write(path, name);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            terminal.Tell(ToolProblems.Unwritable(path, e.Message));
            return ExitCode.Usage;
        }

        var shown = Ink.Plain(path);
        terminal.Out.WriteLine($"""
            {shown} is a policy set with one policy, its tests and a situation to try.

              policyflex test {shown}
              policyflex decide {shown} --situation {shown}/{StarterSet.SituationFile} --as agent
            """);
        return ExitCode.Fine;
    }

    private static bool IsName(string name) =>
        name.Length is > 0 and <= LongestName
        && char.IsAsciiLetterLower(name[0])
        && name[^1] != '-'
        && !name.Contains("--", StringComparison.Ordinal)
        && name.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');
}
