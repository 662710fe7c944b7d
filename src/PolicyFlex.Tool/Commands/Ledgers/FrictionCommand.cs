using System.CommandLine;
using PolicyFlex.Ledger;
using PolicyFlex.Review;
using PolicyFlex.Tool.Ledgers;

namespace PolicyFlex.Tool.Commands;

/// <summary><c>ledger friction SET RULE</c>: records that a rule gets in the way of an employee.</summary>
internal static class FrictionCommand
{
    public static Command Create(Terminal terminal)
    {
        var verb = new LedgerVerb("friction", "Record that a rule gets in the way of who has to apply it.", terminal);
        var (set, rule) = (VerbArguments.OneSet(), VerbArguments.Named("RULE", "The rule, as policy/rule, or a policy."));
        verb.Command.Add(set);
        verb.Command.Add(rule);
        var id = verb.RecordedId();
        var kind = verb.Text("--kind", "KIND", $"How: {string.Join(", ", EnumWords<FrictionKind>.All)}.", required: true);
        var (text, employee, at) = (verb.Text("--text", "TEXT", "In their own words."), verb.Text("--employee", "ID", "Who says it. Default: somebody who is not named."), verb.At("When it was said. Default: now."));
        return verb.Does(
            (parsed, session) =>
            {
                var input = new SetInput(terminal);
                return input.Load(parsed.GetRequiredValue(set)) is { } engine
                    && input.Word<FrictionKind>(parsed.GetRequiredValue(kind)!, "way in which a rule gets in the way") is { } how
                    && input.TryMoment(engine, parsed.GetValue(at), out var moment)
                    ? RecordAsync(
                        engine,
                        session.Ledger,
                        new FrictionReport
                        {
                            Id = parsed.GetRequiredValue(id)!,
                            Rule = parsed.GetRequiredValue(rule),
                            Kind = how,
                            Text = parsed.GetValue(text),
                            Employee = parsed.GetValue(employee),
                            At = moment,
                        },
                        (report, isNew) => verb.Show(parsed, RecordedJson.Of(report, isNew), RecordedText.Of(report, isNew)))
                    : Task.FromResult(input.Exit);
            },
            mayCreate: true);
    }

    private static async Task<ExitCode> RecordAsync(PolicyEngine engine, GrantLedger ledger, FrictionReport report, Action<FrictionReport, bool> show)
    {
        var journal = new ReviewJournal(engine, ledger);
        await using (journal.ConfigureAwait(false))
        {
            show(report, await journal.RecordFrictionAsync(report).ConfigureAwait(false));
            return ExitCode.Fine;
        }
    }
}
