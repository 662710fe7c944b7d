using System.CommandLine;
using PolicyFlex.Tool.Commands;

namespace PolicyFlex.Tool;

/// <summary>The tool: arguments in, an exit code out.</summary>
internal static class PolicyFlexTool
{
    /// <summary>Runs one command line.</summary>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    public static int Run(string[] args, Terminal terminal)
    {
        try
        {
            var exit = Invoke(args, terminal);
            terminal.Out.Flush();
            return exit;
        }
        catch (IOException e) when (IsBrokenPipe(e))
        {
            // Whoever read the results went away, as `head` does; there is nobody left to tell.
            return (int)ExitCode.Usage;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            terminal.Tell(ToolProblems.Interrupted(e.Message));
            return (int)ExitCode.Usage;
        }
        catch (Exception fault)
        {
            terminal.Tell(ToolProblems.Fault(fault.Message));
            if (terminal.Debug)
            {
                terminal.Error.WriteLine(fault);
            }

            return (int)ExitCode.Fault;
        }
    }

    /// <summary>EPIPE, and what Windows has for it: ERROR_BROKEN_PIPE and ERROR_NO_DATA.</summary>
    private static bool IsBrokenPipe(IOException e) => e.HResult is 32 or unchecked((int)0x8007006D) or unchecked((int)0x800700E8);

    private static int Invoke(string[] args, Terminal terminal)
    {
        var root = new RootCommand("Checks, decides and tests customer-service policies.")
        {
            CheckCommand.Create(terminal),
            DecideCommand.Create(terminal),
            TestCommand.Create(terminal),
            FormatCommand.Create(terminal),
            LedgerCommand.Create(terminal),
            ReviewCommand.Create(terminal),
            NewCommand.Create(terminal),
            SchemaCommand.Create(terminal),
            ExplainCommand.Create(terminal),
        };
        var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0)
        {
            WrongUsage.Tell(parsed, terminal);
            return (int)ExitCode.Usage;
        }

        return parsed.Invoke(new InvocationConfiguration
        {
            Output = terminal.Out,
            Error = terminal.Error,
            EnableDefaultExceptionHandler = false,
        });
    }
}
