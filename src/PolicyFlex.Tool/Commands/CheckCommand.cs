using System.Collections.Immutable;
using System.CommandLine;
using PolicyFlex.Diagnostics;
using PolicyFlex.Tool.Changes;
using PolicyFlex.Tool.Output;

namespace PolicyFlex.Tool.Commands;

/// <summary><c>check PATH...</c>: tells all that is wrong or doubtful in policy sets.</summary>
internal sealed class CheckCommand
{
    private readonly Argument<string[]> _paths = VerbArguments.Sets();
    private readonly FormatOption _format = new("text", "json", "sarif", "junit", "github");
    private readonly Option<bool> _denyWarnings = new("--deny-warnings") { Description = "Let warnings fail the check too." };
    private readonly ChangedSinceOption _since = new();
    private readonly Terminal _terminal;

    private CheckCommand(Terminal terminal) => _terminal = terminal;

    public static Command Create(Terminal terminal)
    {
        var check = new CheckCommand(terminal);
        var command = new Command("check", "Tell all that is wrong or doubtful in policy sets.")
        {
            check._paths,
            check._format,
            check._denyWarnings,
            check._since,
        };
        command.SetAction(parsed => (int)check.Run(parsed));
        return command;
    }

    private ExitCode Run(ParseResult parsed)
    {
        var (folders, problem) = SetFolders.FindAll(parsed.GetRequiredValue(_paths));
        var (touched, unknown) = problem is null ? _since.Touched(parsed, folders) : ([], problem);
        if (unknown is not null)
        {
            _terminal.Tell(unknown);
            return ExitCode.Usage;
        }

        ImmutableArray<CheckedSet> sets = [.. touched.Select(set => new CheckedSet(set.Folder, PolicyEngine.Check(set.Folder)))];
        ImmutableArray<Diagnostic> diagnostics = [.. sets.SelectMany(set => set.Result.Diagnostics)];
        var worst = parsed.GetValue(_denyWarnings) ? Severity.Warning : Severity.Error;
        Write(parsed.GetValue(_format), sets, diagnostics, worst);
        return sets.Any(set => !set.Result.Succeeded) || diagnostics.Any(d => d.Severity >= worst) ? ExitCode.Findings : ExitCode.Fine;
    }

    private void Write(string? format, ImmutableArray<CheckedSet> sets, ImmutableArray<Diagnostic> diagnostics, Severity worst)
    {
        switch (format)
        {
            case "json":
                _terminal.Out.WriteJson(writer => DiagnosticsJson.Write(writer, diagnostics));
                break;
            case "sarif":
                _terminal.Out.WriteJson(writer => SarifLog.Write(writer, diagnostics));
                break;
            case "junit":
                JunitXml.Write(_terminal.Out, [.. sets.Select(set => CheckedSuite(set, worst))]);
                break;
            case "github":
                GithubAnnotations.Write(_terminal.Out, diagnostics);
                break;
            default:
                CheckScreen.Write(_terminal.Out, _terminal.Ink, sets);
                break;
        }
    }

    /// <summary>A set as a suite: a case for each problem that fails the check, or one that says that there is none.</summary>
    private static JunitSuite CheckedSuite(CheckedSet set, Severity worst)
    {
        JunitCase[] problems = [.. set.Result.Diagnostics.Where(one => one.Severity >= worst).Select(JunitCase.Of)];
        return new JunitSuite(set.Folder, problems.Length > 0 ? problems : [new JunitCase("nothing is wrong")]);
    }
}
