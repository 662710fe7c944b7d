using System.CommandLine;
using PolicyFlex.Ledger;
using PolicyFlex.Review;
using PolicyFlex.Situations;
using PolicyFlex.Tool.Ledgers;

namespace PolicyFlex.Tool.Commands;

/// <summary><c>ledger outcome SET</c>: records how a case turned out for the customer.</summary>
internal sealed class OutcomeCommand
{
    private readonly LedgerVerb _verb;
    private readonly Terminal _terminal;
    private readonly Argument<string> _set = VerbArguments.OneSet();
    private readonly Option<string?> _id;
    private readonly Option<string?> _grant;
    private readonly Option<string?> _situation;
    private readonly Option<string?> _outcome;
    private readonly Option<string?> _words;
    private readonly Option<string?> _at;

    private OutcomeCommand(Terminal terminal)
    {
        (_verb, _terminal) = (new LedgerVerb("outcome", "Record how a case turned out for the customer.", terminal), terminal);
        _verb.Command.Add(_set);
        _id = _verb.RecordedId();
        _grant = _verb.Text("--grant", "ID", "The grant that it is about.");
        _situation = _verb.Text("--situation", "FILE", "The situation of a case in which nothing was given; - for the standard input.");
        _outcome = _verb.Text("--outcome", "OUTCOME", $"How it turned out: {string.Join(", ", EnumWords<OutcomeKind>.All)}.", required: true);
        _words = _verb.Text("--words", "TEXT", "What the customer said, in their own words.");
        _at = _verb.At("When it was known. Default: now.");
    }

    public static Command Create(Terminal terminal)
    {
        var command = new OutcomeCommand(terminal);
        return command._verb.Does((parsed, session) => command.RunAsync(parsed, session.Ledger));
    }

    private async Task<ExitCode> RunAsync(ParseResult parsed, GrantLedger ledger)
    {
        var (input, file) = (new SetInput(_terminal), parsed.GetValue(_situation));
        if ((parsed.GetValue(_grant) is null) == (file is null))
        {
            _terminal.Tell(ToolProblems.EitherOr("--grant ID", "--situation FILE"));
            return ExitCode.Usage;
        }

        Situation? situation = null;
        if (input.Load(parsed.GetRequiredValue(_set)) is not { } engine
            || input.Word<OutcomeKind>(parsed.GetRequiredValue(_outcome)!, "outcome") is not { } how
            || !input.TryMoment(engine, parsed.GetValue(_at), out var moment)
            || (file is not null && (situation = input.Read(engine, file)) is null))
        {
            return input.Exit;
        }

        var outcome = new CaseOutcome
        {
            Id = parsed.GetRequiredValue(_id)!,
            Grant = parsed.GetValue(_grant),
            Situation = situation,
            Outcome = how,
            Words = parsed.GetValue(_words),
            At = moment,
        };
        var journal = new ReviewJournal(engine, ledger, time: _terminal.Clock);
        await using (journal.ConfigureAwait(false))
        {
            var isNew = await journal.RecordOutcomeAsync(outcome).ConfigureAwait(false);
            _verb.Show(parsed, RecordedJson.Of(outcome, isNew), RecordedText.Of(outcome, isNew));
            return ExitCode.Fine;
        }
    }
}
