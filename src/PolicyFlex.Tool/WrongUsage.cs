using System.CommandLine;
using PolicyFlex.Diagnostics;

namespace PolicyFlex.Tool;

/// <summary>Tells what is wrong with a command line.</summary>
internal static class WrongUsage
{
    public static void Tell(ParseResult parsed, Terminal terminal)
    {
        var command = parsed.CommandResult.Command;
        var isRoot = command is RootCommand;
        foreach (var problem in isRoot ? OfVerb(parsed, command) : OfArguments(parsed, command))
        {
            terminal.Tell(problem);
        }

        var verb = isRoot ? "" : " " + command.Name;
        terminal.Error.WriteLine($"`policyflex{verb} --help` shows how it is used.");
    }

    /// <summary>The options that a verb has, by name.</summary>
    public static string[] OptionsOf(Command command) => [.. command.Options.Where(option => !option.Hidden).Select(option => option.Name)];

    private static IEnumerable<Diagnostic> OfVerb(ParseResult parsed, Command root)
    {
        string[] verbs = [.. root.Subcommands.Select(verb => verb.Name)];
        yield return parsed.UnmatchedTokens is [var found, ..]
            ? ToolProblems.UnknownVerb(found, verbs)
            : ToolProblems.NoVerb(verbs);
    }

    private static IEnumerable<Diagnostic> OfArguments(ParseResult parsed, Command command)
    {
        foreach (var found in parsed.UnmatchedTokens)
        {
            yield return found.StartsWith('-')
                ? ToolProblems.UnknownOption(found, command.Name, OptionsOf(command))
                : ToolProblems.TooMuch(found, command.Name);
        }

        foreach (var error in parsed.Errors)
        {
            if (!parsed.UnmatchedTokens.Any(found => error.Message.Contains($"'{found}'", StringComparison.Ordinal)))
            {
                yield return ToolProblems.WrongUsage(error.Message.Replace('\'', '`'));
            }
        }
    }
}
