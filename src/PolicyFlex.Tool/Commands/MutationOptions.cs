using System.CommandLine;
using System.Runtime.InteropServices;
using PolicyFlex.Diagnostics;
using PolicyFlex.Testing;
using PolicyFlex.Tool.Output;

namespace PolicyFlex.Tool.Commands;

/// <summary>What <c>test</c> is asked to say of mutants.</summary>
internal sealed class MutationOptions
{
    private readonly Option<bool> _mutate = new("--mutate") { Description = "Make small mistakes in the policies, and tell which no test notices." };
    private readonly PercentOption _threshold = new("--mutation-threshold", "End with a failure where the tests notice less of the mistakes.");

    /// <summary>The options, for a verb.</summary>
    public IEnumerable<Option> All => [_mutate, _threshold];

    /// <summary>What is wrong with the options; null for nothing.</summary>
    public Diagnostic? Refuse(ParseResult parsed) => _threshold.Refuse(parsed);

    /// <summary>Makes the mistakes, if that is asked for. An interruption ends it with what was tried until then.</summary>
    public MutationReport[] Run(ParseResult parsed, IEnumerable<string> folders, Terminal terminal)
    {
        if (!parsed.GetValue(_mutate) && !_threshold.IsGiven(parsed))
        {
            return [];
        }

        using var interrupted = new CancellationTokenSource();
        using var signal = PosixSignalRegistration.Create(PosixSignal.SIGINT, context =>
        {
            context.Cancel = true;
            interrupted.Cancel();
        });
        var progress = new MutationCounter(terminal);
        MutationReport[] reports = [.. folders.Select(folder => PolicyMutation.Run(folder, terminal.Clock, progress, interrupted.Token))];
        progress.End();
        return reports;
    }

    /// <summary>The sets whose tests notice less than is wanted.</summary>
    public IEnumerable<Diagnostic> Missed(ParseResult parsed, IEnumerable<MutationReport> reports) => _threshold.Read(parsed) is not { } wanted ? []
        : reports.Where(report => report.Tests.Succeeded && report.Score < wanted).Select(report => ToolProblems.FewMutantsNoticed(report.Tests.SetName!, report.Score, wanted));
}
