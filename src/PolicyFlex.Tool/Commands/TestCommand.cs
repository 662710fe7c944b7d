using System.Collections.Immutable;
using System.CommandLine;
using PolicyFlex.Testing;
using PolicyFlex.Tool.Output;

namespace PolicyFlex.Tool.Commands;

/// <summary><c>test PATH...</c>: runs the tests that stand beside policies.</summary>
internal sealed class TestCommand
{
    private readonly Argument<string[]> _paths = VerbArguments.Sets();
    private readonly FormatOption _format = new("text", "json", "junit", "github");
    private readonly Terminal _terminal;

    private TestCommand(Terminal terminal) => _terminal = terminal;

    public static Command Create(Terminal terminal)
    {
        var test = new TestCommand(terminal);
        var command = new Command("test", "Run the tests that stand beside the policies.") { test._paths, test._format };
        command.SetAction(parsed => (int)test.Run(parsed));
        return command;
    }

    private ExitCode Run(ParseResult parsed)
    {
        var (folders, problem) = SetFolders.FindAll(parsed.GetRequiredValue(_paths));
        if (problem is not null)
        {
            _terminal.Tell(problem);
            return ExitCode.Usage;
        }

        ImmutableArray<PolicyTestReport> reports = [.. folders.Select(folder => PolicyTests.Run(folder, _terminal.Clock))];
        switch (parsed.GetValue(_format))
        {
            case "json":
                _terminal.Out.WriteJson(writer => TestReportJson.Write(writer, reports));
                break;
            case "junit":
                JunitReport.Write(_terminal.Out, reports);
                break;
            case "github":
                TestReportGithub.Write(_terminal.Out, reports);
                break;
            default:
                TestReportText.Write(_terminal.Out, _terminal.Ink, reports);
                break;
        }

        return reports.All(report => report.Succeeded) ? ExitCode.Fine : ExitCode.Findings;
    }
}
