using System.Collections.Immutable;
using System.CommandLine;
using PolicyFlex.Diagnostics;
using PolicyFlex.Testing;
using PolicyFlex.Tool.Changes;
using PolicyFlex.Tool.Output;

namespace PolicyFlex.Tool.Commands;

/// <summary><c>test PATH...</c>: runs the tests that stand beside policies.</summary>
internal sealed class TestCommand
{
    private readonly Argument<string[]> _paths = VerbArguments.Sets();
    private readonly FormatOption _format = new("text", "json", "sarif", "junit", "github");
    private readonly CoverageOptions _coverage = new();
    private readonly MutationOptions _mutation = new();
    private readonly ChangedSinceOption _since = new();
    private readonly Terminal _terminal;

    private TestCommand(Terminal terminal) => _terminal = terminal;

    public static Command Create(Terminal terminal)
    {
        var test = new TestCommand(terminal);
        var command = new Command("test", "Run the tests that stand beside the policies.") { test._paths, test._format, test._since };
        foreach (var option in test._coverage.All.Concat(test._mutation.All))
        {
            command.Add(option);
        }

        command.SetAction(parsed => (int)test.Run(parsed));
        return command;
    }

    private ExitCode Run(ParseResult parsed)
    {
        var (folders, problem) = SetFolders.FindAll(parsed.GetRequiredValue(_paths));
        if ((problem ?? _coverage.Refuse(parsed) ?? _mutation.Refuse(parsed)) is { } wrong)
        {
            _terminal.Tell(wrong);
            return ExitCode.Usage;
        }

        var (touched, unknown) = _since.Touched(parsed, folders);
        if (unknown is not null)
        {
            _terminal.Tell(unknown);
            return ExitCode.Usage;
        }

        ImmutableArray<PolicyTestReport> reports = [.. touched.Select(set => Run(set, _coverage.IsMeasured(parsed)))];
        var mutations = _mutation.Run(parsed, [.. touched.Select(set => set.Folder)], _terminal);
        switch (parsed.GetValue(_format))
        {
            case "json":
                _terminal.Out.WriteJson(writer => TestReportJson.Write(writer, reports, _coverage.IsShown(parsed), mutations));
                break;
            case "sarif":
                _terminal.Out.WriteJson(writer => SarifLog.Write(
                    writer, [.. reports.SelectMany(report => report.Diagnostics)], [.. reports.SelectMany(report => report.Tests)]));
                break;
            case "junit":
                JunitReport.Write(_terminal.Out, reports);
                break;
            case "github":
                TestReportGithub.Write(_terminal.Out, reports);
                break;
            default:
                TestReportText.Write(_terminal.Out, _terminal.Ink, reports, _coverage.IsShown(parsed), mutations);
                break;
        }

        if (_coverage.Write(parsed, reports, _terminal.Clock.GetUtcNow()) is { } unwritable)
        {
            _terminal.Tell(unwritable);
            return ExitCode.Usage;
        }

        Diagnostic[] missed = [.. _coverage.Missed(parsed, reports), .. _mutation.Missed(parsed, mutations)];
        Array.ForEach(missed, _terminal.Tell);
        return missed.Length == 0 && reports.All(report => report.Succeeded) && mutations.All(report => report.IsComplete) ? ExitCode.Fine : ExitCode.Findings;
    }

    /// <summary>What the tests meet is only known by all of them.</summary>
    private PolicyTestReport Run(TouchedSet set, bool measures) => measures
        ? PolicyTests.Measure(set.Folder, _terminal.Clock)
        : PolicyTests.Run(set.Folder, _terminal.Clock, measures: false, set.OnlyTests).Report;
}
