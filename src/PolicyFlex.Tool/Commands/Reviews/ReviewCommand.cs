using System.CommandLine;
using PolicyFlex.Diagnostics;
using PolicyFlex.Review;
using PolicyFlex.Tool.Ledgers;
using PolicyFlex.Tool.Output;
using PolicyFlex.Tool.Reviews;

namespace PolicyFlex.Tool.Commands;

/// <summary><c>review SET</c>: what was recorded in a ledger, and which policies are overridden so often that they should be looked at.</summary>
internal sealed class ReviewCommand
{
    private const string Flags = "flags";

    private readonly Argument<string> _set = VerbArguments.OneSet();
    private readonly LedgerOption _ledger = new(isRequired: true);
    private readonly FormatOption _format = new("text", "json", "html");
    private readonly Option<string?> _out = new("--out") { HelpName = "FILE", Description = "Where to. Default: the standard output." };
    private readonly Option<string?> _from = new("--from") { HelpName = "DATE", Description = "The first day to tell of. Default: the first with records." };
    private readonly Option<string?> _until = new("--until") { HelpName = "TIME", Description = "The moment up to which to tell. Default: now." };
    private readonly Option<bool> _noAgents = new("--no-agents") { Description = "Leave out whatever is about single agents." };
    private readonly Option<string?> _failOn = new("--fail-on")
    {
        HelpName = Flags,
        Description = "End with a failure where a flag is open, for a pipeline.",
    };

    private readonly Terminal _terminal;

    private ReviewCommand(Terminal terminal) => _terminal = terminal;

    public static Command Create(Terminal terminal)
    {
        var review = new ReviewCommand(terminal);
        var command = new Command("review", "Tell which policies are overridden so often that they should be looked at, and what helps.")
        {
            review._set,
            review._ledger,
            review._format,
            review._out,
            review._from,
            review._until,
            review._noAgents,
            review._failOn,
            AnswerCommand.Create(terminal),
            DesignCommand.Create(terminal),
        };
        command.SetAction(parsed => (int)review.Run(parsed));
        return command;
    }

    private ExitCode Run(ParseResult parsed)
    {
        var input = new SetInput(_terminal);
        if (parsed.GetValue(_failOn) is { } failOn && failOn != Flags)
        {
            return Refuse(ToolProblems.UnknownWord(failOn, "reason to fail", [Flags]));
        }

        if (input.Load(parsed.GetRequiredValue(_set)) is not { } engine)
        {
            return input.Exit;
        }

        var problem = ReviewDays.Read(engine, parsed.GetValue(_from), parsed.GetValue(_until), out var options);
        return problem is not null ? Refuse(problem)
            : LedgerSession.Run(parsed.GetRequiredValue(_ledger)!, _terminal, _terminal.Clock, async session =>
            {
                var desk = new ReviewDesk(engine, session.Ledger, _terminal.Clock);
                var report = await desk.ReportAsync(options with { ShowsAgents = !parsed.GetValue(_noAgents) }).ConfigureAwait(false);
                return Write(parsed, report) is { } unwritable ? Refuse(unwritable)
                    : parsed.GetValue(_failOn) is not null && report.Flags.Any(flag => flag.State == FlagState.Open) ? ExitCode.Findings
                    : ExitCode.Fine;
            });
    }

    private Diagnostic? Write(ParseResult parsed, ReviewReport report)
    {
        var text = parsed.GetValue(_format) switch
        {
            "json" => report.ToJson(),
            "html" => report.ToHtml(),
            _ => report.ToText(),
        };
        if (parsed.GetValue(_out) is not { } path)
        {
            _terminal.Out.Write(text.EndsWith('\n') ? text : text + "\n");
            return null;
        }

        try
        {
            File.WriteAllText(path, text);
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return ToolProblems.Unwritable(path, e.Message);
        }
    }

    private ExitCode Refuse(Diagnostic problem)
    {
        _terminal.Tell(problem);
        return ExitCode.Usage;
    }
}
