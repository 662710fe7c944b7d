using System.CommandLine;
using PolicyFlex.Tool.Explaining;
using PolicyFlex.Tool.Output;

namespace PolicyFlex.Tool.Commands;

/// <summary><c>explain CODE</c>: what the reference page says about the code of a diagnostic.</summary>
internal static class ExplainCommand
{
    public static Command Create(Terminal terminal)
    {
        var code = VerbArguments.Code();
        var command = new Command("explain", "Explain the code of a message, with an example and how it is mended.") { code };
        command.SetAction(parsed => (int)Run(parsed.GetRequiredValue(code), terminal));
        return command;
    }

    private static ExitCode Run(string code, Terminal terminal)
    {
        var sections = ReferencePages.Read();
        if (!sections.TryGetValue(code, out var section))
        {
            terminal.Tell(ToolProblems.UnknownCode(code, sections.Keys));
            return ExitCode.Usage;
        }

        new CodeScreen(new Page(terminal.Out)).Write(code.ToUpperInvariant(), section);
        return ExitCode.Fine;
    }
}
