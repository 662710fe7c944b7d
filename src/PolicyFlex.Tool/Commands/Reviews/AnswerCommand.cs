using System.CommandLine;
using PolicyFlex.Review;
using PolicyFlex.Tool.Ledgers;
using PolicyFlex.Tool.Output;
using PolicyFlex.Tool.Reviews;

namespace PolicyFlex.Tool.Commands;

/// <summary><c>review answer</c>: what the owner of a policy decides about a flag.</summary>
internal sealed class AnswerCommand
{
    private readonly Argument<string> _set = VerbArguments.OneSet();
    private readonly Argument<string> _flag = VerbArguments.Named("FLAG", "The flag, by the id that the report gives it.");
    private readonly LedgerOption _ledger = new(isRequired: true);
    private readonly Option<string> _answer = new("--answer") { HelpName = string.Join('|', EnumWords<FlagAnswer>.All), Description = "What is done about it.", Required = true };
    private readonly Option<string?> _id = new("--id") { HelpName = "ID", Description = "An id of your own: said again with it, it counts once." };
    private readonly Option<string?> _by = new("--by") { HelpName = "WHO", Description = "Who decides." };
    private readonly Option<string?> _reason = new("--reason") { HelpName = "TEXT", Description = "Why. What is accepted needs a reason." };
    private readonly Option<string?> _until = new("--until") { HelpName = "TIME", Description = "Until when it is accepted or snoozed." };
    private readonly Option<string?> _tolerable = new("--tolerable") { HelpName = "SHARE", Description = "The share that is accepted until then. Default: the concerning one." };
    private readonly Option<string?> _overrides = new("--overrides") { HelpName = string.Join('|', EnumWords<Appropriateness>.All), Description = "Whether the overrides were right." };
    private readonly Terminal _terminal;

    private AnswerCommand(Terminal terminal) => _terminal = terminal;

    public static Command Create(Terminal terminal)
    {
        var answer = new AnswerCommand(terminal);
        var command = new Command("answer", "Decide about a flag, and record it.")
        {
            answer._set,
            answer._flag,
            answer._answer,
            answer._ledger,
            answer._id,
            answer._by,
            answer._reason,
            answer._until,
            answer._tolerable,
            answer._overrides,
        };
        command.SetAction(parsed => (int)answer.Run(parsed));
        return command;
    }

    private ExitCode Run(ParseResult parsed)
    {
        var input = new SetInput(_terminal);
        if (input.Load(parsed.GetRequiredValue(_set)) is not { } engine || Read(parsed, engine, input) is not { } decision)
        {
            return input.Exit;
        }

        return LedgerSession.Run(parsed.GetRequiredValue(_ledger)!, _terminal, _terminal.Clock, async session =>
        {
            var flag = await new ReviewDesk(engine, session.Ledger, _terminal.Clock).AnswerAsync(decision).ConfigureAwait(false);
            new Page(_terminal.Out).Line(AnswerText.Of(flag, engine.Set.Calendar.Zone));
            return ExitCode.Fine;
        });
    }

    /// <summary>What is decided; null where the command line does not say so.</summary>
    private FlagDecision? Read(ParseResult parsed, PolicyEngine engine, SetInput input)
    {
        var (share, overrides) = (parsed.GetValue(_tolerable), parsed.GetValue(_overrides));
        var tolerable = 0m;
        if (input.Word<FlagAnswer>(parsed.GetRequiredValue(_answer), "answer") is not { } answer
            || (overrides is not null && input.Word<Appropriateness>(overrides, "word for the overrides") is null)
            || !input.TryMoment(engine, parsed.GetValue(_until), out var until)
            || (share is not null && input.Refuses(VolumeReader.Read(_tolerable.Name, share, out tolerable))))
        {
            return null;
        }

        return new FlagDecision
        {
            Id = parsed.GetValue(_id) ?? Guid.NewGuid().ToString("N"),
            Flag = parsed.GetRequiredValue(_flag),
            Answer = answer,
            By = parsed.GetValue(_by),
            Reason = parsed.GetValue(_reason),
            Until = until,
            Tolerable = share is null ? null : (double)tolerable,
            Overrides = overrides is null ? null : EnumWords<Appropriateness>.Read(overrides),
        };
    }
}
