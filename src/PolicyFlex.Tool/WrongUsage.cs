using System.CommandLine;
using System.CommandLine.Parsing;
using PolicyFlex.Diagnostics;
using PolicyFlex.Tool.Commands;
using PolicyFlex.Tool.Output;

namespace PolicyFlex.Tool;

/// <summary>Tells what is wrong with a command line.</summary>
internal static class WrongUsage
{
    public static void Tell(ParseResult parsed, Terminal terminal)
    {
        var command = parsed.CommandResult.Command;
        foreach (var problem in command.Subcommands.Count > 0 && command.Arguments.Count == 0 ? OfVerb(parsed, command) : OfArguments(parsed, command))
        {
            terminal.Tell(problem);
        }

        var verb = string.Concat(NamesOf(parsed.CommandResult).Select(name => " " + name));
        terminal.Error.WriteLine($"`policyflex{verb} --help` shows how it is used.");
    }

    /// <summary>The options that a verb has, by name.</summary>
    public static string[] OptionsOf(Command command) => [.. command.Options.Where(option => !option.Hidden).Select(option => option.Name)];

    /// <summary>The verbs of a command line: <c>ledger</c>, <c>post</c>.</summary>
    private static IEnumerable<string> NamesOf(CommandResult result) =>
        result.Parent is CommandResult parent ? NamesOf(parent).Append(result.Command.Name) : [];

    private static IEnumerable<Diagnostic> OfVerb(ParseResult parsed, Command root)
    {
        string[] verbs = [.. root.Subcommands.Select(verb => verb.Name)];
        yield return parsed.UnmatchedTokens is [var found, ..]
            ? ToolProblems.UnknownVerb(found, verbs)
            : ToolProblems.NoVerb(verbs);
    }

    private static IEnumerable<Diagnostic> OfArguments(ParseResult parsed, Command command)
    {
        var isBehindOption = false;
        foreach (var found in parsed.UnmatchedTokens)
        {
            var isOption = found.StartsWith('-');
            if (isOption)
            {
                yield return ToolProblems.UnknownOption(found, command.Name, OptionsOf(command));
            }
            else if (!isBehindOption)
            {
                yield return ToolProblems.TooMuch(found, command.Name);
            }

            isBehindOption = isOption;
        }

        foreach (var error in parsed.Errors)
        {
            if (!parsed.UnmatchedTokens.Any(found => error.Message.Contains($"'{found}'", StringComparison.Ordinal)))
            {
                yield return Refused(error.SymbolResult, command) ?? ToolProblems.WrongUsage(error.Message.Replace('\'', '`'));
            }
        }
    }

    /// <summary>What our own validators found, which the parser hands on as a text only.</summary>
    private static Diagnostic? Refused(SymbolResult? result, Command command) => result switch
    {
        OptionResult { Option: FormatOption format, Tokens: [var token] } => format.Refuse(token.Value),
        OptionResult { Option: ViewOption, Tokens: [var token] } => ViewOption.Refuse(token.Value),
        OptionResult { Option: ExplainOption, Tokens: [var token] } => ExplainOption.Refuse(token.Value),
        ArgumentResult argument => VerbArguments.Refuse(argument, command),
        _ => null,
    };
}
