using System.CommandLine;
using PolicyFlex.Casework;
using PolicyFlex.Ledger;
using PolicyFlex.Review;
using PolicyFlex.Tool.Ledgers;

namespace PolicyFlex.Tool.Commands;

/// <summary><c>ledger override SET</c>: records something that was done otherwise than the policy says, beside all grants.</summary>
internal sealed class OverrideCommand
{
    private readonly LedgerVerb _verb;
    private readonly Terminal _terminal;
    private readonly Argument<string> _set = VerbArguments.OneSet();
    private readonly Option<bool> _stricter = new("--stricter") { Description = "The customer did not get what the policy allows." };
    private readonly Option<bool> _lenient = new("--more-lenient") { Description = "The customer got what the policy denies." };
    private readonly Option<string?> _id;
    private readonly Option<string?> _name;
    private readonly Option<string?> _situation;
    private readonly Option<string?> _as;
    private readonly Option<string?> _agent;
    private readonly Option<string?> _reason;
    private readonly Option<string?> _note;
    private readonly Option<decimal?> _worth;
    private readonly Option<string?> _at;

    private OverrideCommand(Terminal terminal)
    {
        (_verb, _terminal) = (new LedgerVerb("override", "Record that something was done otherwise than the policy says.", terminal), terminal);
        _verb.Command.Add(_set);
        _id = _verb.RecordedId();
        _name = _verb.Text("--name", "NAME", "The action or the option.", required: true);
        _verb.Command.Add(_stricter);
        _verb.Command.Add(_lenient);
        _situation = _verb.Text("--situation", "FILE", "The situation as JSON; - for the standard input.", required: true);
        _as = _verb.Text("--as", "LEVEL", "The level of whoever did it.", required: true);
        _agent = _verb.Text("--agent", "ID", "Who did it.");
        _reason = _verb.Text("--reason", "REASON", "A reason of the set.", required: true);
        _note = _verb.Text("--note", "TEXT", "What the agent writes.");
        _worth = _verb.Amount("What it was worth, in the set's currency. Default: not known.", "--worth");
        _at = _verb.At("When it was done. Default: now.");
    }

    public static Command Create(Terminal terminal)
    {
        var command = new OverrideCommand(terminal);
        return command._verb.Does((parsed, session) => command.RunAsync(parsed, session.Ledger), mayCreate: true);
    }

    private async Task<ExitCode> RunAsync(ParseResult parsed, GrantLedger ledger)
    {
        var input = new SetInput(_terminal);
        if (parsed.GetValue(_stricter) == parsed.GetValue(_lenient))
        {
            _terminal.Tell(ToolProblems.EitherOr("--stricter", "--more-lenient"));
            return ExitCode.Usage;
        }

        if (input.Load(parsed.GetRequiredValue(_set)) is not { } engine
            || input.Ask(engine, parsed.GetRequiredValue(_as)!, parsed.GetValue(_agent), parsed.GetValue(_at)) is not { } asked
            || input.Read(engine, parsed.GetRequiredValue(_situation)!) is not { } situation)
        {
            return input.Exit;
        }

        await ledger.RegisterAsync(CaseDesk.RevisionOf(engine)).ConfigureAwait(false);
        var balances = await ledger.ReadAsync(engine.BalancesNeeded(asked.Request(situation))).ConfigureAwait(false);
        var made = new PolicyOverride
        {
            Id = parsed.GetRequiredValue(_id)!,
            Decision = (asked with { Balances = balances }).Decide(situation),
            Situation = situation,
            Actor = asked.Actor,
            Name = parsed.GetRequiredValue(_name)!,
            Direction = parsed.GetValue(_stricter) ? OverrideDirection.Stricter : OverrideDirection.MoreLenient,
            Reason = parsed.GetRequiredValue(_reason)!,
            Note = parsed.GetValue(_note),
            Worth = parsed.GetValue(_worth),
            At = parsed.GetValue(_at) is null ? null : asked.Now,
        };
        var journal = new ReviewJournal(engine, ledger, time: _terminal.Clock);
        await using (journal.ConfigureAwait(false))
        {
            var isNew = await journal.RecordOverrideAsync(made).ConfigureAwait(false);
            _verb.Show(parsed, RecordedJson.Of(made, isNew), RecordedText.Of(made, isNew));
            return ExitCode.Fine;
        }
    }
}
