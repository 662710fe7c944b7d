using System.CommandLine;
using PolicyFlex.Diagnostics;
using PolicyFlex.Languages;
using PolicyFlex.Situations;
using PolicyFlex.Tool.Deciding;
using PolicyFlex.Tool.Ledgers;
using PolicyFlex.Tool.Output;

namespace PolicyFlex.Tool.Commands;

/// <summary><c>decide SET</c>: what may be done in one situation, or in each of a stream of them.</summary>
internal sealed class DecideCommand
{
    private readonly Argument<string> _set = VerbArguments.OneSet();
    private readonly Option<string?> _situation = new("--situation") { HelpName = "FILE", Description = "A situation as JSON; - for the standard input." };
    private readonly Option<string?> _situations = new("--situations")
    {
        HelpName = "FILE.jsonl",
        Description = "Many situations, one a line; - for the standard input.",
    };

    private readonly Option<string?> _background = new("--background")
    {
        HelpName = "FILE.yaml",
        Description = "What was given before, how many similar situations came, and what is under review; - for the standard input.",
    };

    private readonly Option<string> _as = new("--as") { HelpName = "LEVEL", Description = "The level of whoever handles it.", Required = true };
    private readonly Option<string?> _agent = new("--agent") { HelpName = "ID", Description = "Who handles it, for limits per agent." };
    private readonly Option<string?> _at = new("--at") { HelpName = "TIME", Description = "The moment to decide for. Default: now." };
    private readonly LedgerOption _ledger = new(isRequired: false);
    private readonly Option<bool> _record = new("--record") { Description = "Record the decision in the ledger, for the review." };
    private readonly ViewOption _view = new();
    private readonly FormatOption _format = new("text", "json", "jsonl");
    private readonly ExplainOption _explain = new();
    private readonly Terminal _terminal;

    private DecideCommand(Terminal terminal) => _terminal = terminal;

    public static Command Create(Terminal terminal)
    {
        var decide = new DecideCommand(terminal);
        var command = new Command("decide", "Tell what may be done in a situation.")
        {
            decide._set,
            decide._situation,
            decide._situations,
            decide._background,
            decide._as,
            decide._agent,
            decide._at,
            decide._ledger,
            decide._record,
            decide._view,
            decide._format,
            decide._explain,
        };
        command.SetAction(parsed => (int)decide.Run(parsed));
        return command;
    }

    private ExitCode Run(ParseResult parsed)
    {
        var (one, many, background) = (parsed.GetValue(_situation), parsed.GetValue(_situations), parsed.GetValue(_background));
        var format = parsed.GetResult(_format) is { Implicit: false } ? parsed.GetValue(_format)! : one is null ? "jsonl" : "text";
        var (folder, problem) = SetFolders.FindOne(parsed.GetRequiredValue(_set));
        problem = (one is null) == (many is null) ? ToolProblems.OneOrMany()
            : (format == "jsonl") != (one is null) ? ToolProblems.FormatNeeds(format, one is null ? "--situations" : "--situation")
            : background is not null && many is not null ? ToolProblems.BackgroundOfMany()
            : background == "-" && one == "-" ? ToolProblems.InputTwice()
            : parsed.GetValue(_record) && parsed.GetValue(_ledger) is null ? ToolProblems.RecordNeedsLedger()
            : problem;
        if (folder is null || problem is not null)
        {
            return Refuse(problem!);
        }

        var loaded = PolicyEngine.Load(folder);
        if (!loaded.Succeeded)
        {
            new DiagnosticsText(new Page(_terminal.Error), _terminal.ErrorInk).Write(loaded.Diagnostics);
            return ExitCode.Findings;
        }

        problem = Asked.From(parsed.GetRequiredValue(_as), parsed.GetValue(_agent), parsed.GetValue(_at), loaded.Engine, _terminal.Clock, out var asked);
        if (problem is not null)
        {
            return Refuse(problem);
        }

        var shown = asked! with { Detail = _explain.In(parsed), IsForCustomer = parsed.GetRequiredValue(_view) == ViewOption.Customer };
        return shown is { IsForCustomer: true, Detail: not Detail.None } ? Refuse(ToolProblems.ExplainedToCustomer())
            : one is not null ? DecideOne(one, background, shown, format, Place(parsed))
            : DecideMany(many!, shown, Place(parsed));
    }

    private DecidePlace? Place(ParseResult parsed) => parsed.GetValue(_ledger) is { } url ? new DecidePlace(url, parsed.GetValue(_record), _terminal) : null;

    private ExitCode DecideOne(string file, string? beside, Asked asked, string format, DecidePlace? ledger)
    {
        using var input = InputFile.Open(file, _terminal, out var problem);
        using var background = beside is null || problem is not null ? null : InputFile.Open(beside, _terminal, out problem);
        if (problem is not null)
        {
            return Refuse(problem);
        }

        var read = asked.Engine.Situations.FromJson(InputFile.ReadAll(input!), source: InputFile.NameOf(file));
        var diagnostics = read.Diagnostics;
        if (background is not null)
        {
            var known = BackgroundReader.Read(background, InputFile.NameOf(beside!), asked.Engine.Set, out var told);
            (asked, diagnostics) = (asked with { Background = known }, diagnostics.AddRange(told));
        }

        if (diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error))
        {
            WriteBadInput(diagnostics, format);
            return ExitCode.Findings;
        }

        new DiagnosticsText(new Page(_terminal.Error), _terminal.ErrorInk).Write(diagnostics);
        if (ledger is null)
        {
            return Write(asked, read.Situation!, format);
        }

        return asked.Background.History.IsEmpty
            ? ledger.Run(asked, async (opened, session) =>
            {
                var balances = await session.Ledger.ReadAsync(opened.Engine.BalancesNeeded(opened.Request(read.Situation!))).ConfigureAwait(false);
                return Write(opened with { Balances = balances }, read.Situation!, format);
            })
            : Refuse(ToolProblems.HistoryTwice());
    }

    private ExitCode Write(Asked asked, Situation situation, string format)
    {
        if (format == "json")
        {
            _terminal.Out.WriteJson(writer => asked.Write(writer, situation));
        }
        else
        {
            WriteText(asked, situation);
        }

        return ExitCode.Fine;
    }

    private void WriteText(Asked asked, Situation situation)
    {
        var page = new Page(_terminal.Out);
        var explanation = asked.Detail == Detail.None ? null : asked.Explain(situation);
        var decision = explanation?.Decision ?? asked.Decide(situation);
        var language = Language.Of(decision.Language);
        if (asked.IsForCustomer)
        {
            new CustomerScreen(asked.Engine.Set, language, page).Write(asked.Engine.ForCustomer(decision));
            return;
        }

        var screen = new DecisionScreen(asked.Engine.Set, language, page, _terminal.Ink);
        if (explanation is null)
        {
            screen.Write(decision, asked.Actor);
            return;
        }

        screen.Write(decision, asked.Actor, asked.Questions(situation));
        new ExplanationScreen(language, page, _terminal.Ink).Write(explanation, asked.Detail);
        screen.Write([ChangeSection.Of(asked.Changes(situation), language.Phrases.Screen)]);
    }

    private ExitCode DecideMany(string file, Asked asked, DecidePlace? ledger)
    {
        using var input = InputFile.Open(file, _terminal, out var problem);
        if (input is null)
        {
            return Refuse(problem!);
        }

        var name = InputFile.NameOf(file);
        return ledger is null
            ? new SituationStream(asked, input, name, _terminal.Out).Run()
            : ledger.Run(asked, (opened, session) => Task.FromResult(new SituationStream(opened, input, name, _terminal.Out) { Ledger = session.Ledger }.Run()));
    }

    private void WriteBadInput(IReadOnlyCollection<Diagnostic> diagnostics, string format)
    {
        if (format == "json")
        {
            _terminal.Out.WriteJson(writer => DiagnosticsJson.WriteObject(writer, diagnostics));
            return;
        }

        new DiagnosticsText(new Page(_terminal.Error), _terminal.ErrorInk).Write(diagnostics);
    }

    private ExitCode Refuse(Diagnostic problem)
    {
        _terminal.Tell(problem);
        return ExitCode.Usage;
    }
}
