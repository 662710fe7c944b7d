using System.CommandLine;
using PolicyFlex.Casework;
using PolicyFlex.Deciding;
using PolicyFlex.Ledger;

namespace PolicyFlex.Tool.Commands;

/// <summary><c>ledger grant SET</c> and <c>ledger ask SET</c>: holds for the customer what a decision allows, or asks a higher level for it.</summary>
internal sealed class GiveCommand
{
    private readonly LedgerVerb _verb;
    private readonly Terminal _terminal;
    private readonly Argument<string> _set = VerbArguments.OneSet();
    private readonly Option<string?> _id;
    private readonly Option<string?> _name;
    private readonly Option<decimal?> _amount;
    private readonly Option<string?> _situation;
    private readonly Option<string?> _as;
    private readonly Option<string?> _agent;
    private readonly Option<string?> _reason;
    private readonly Option<string?> _note;
    private readonly Option<bool> _override = new("--override") { Description = "Override the denial of rules; it needs a reason." };

    private GiveCommand(string name, string description, Terminal terminal)
    {
        (_verb, _terminal) = (new LedgerVerb(name, description, terminal), terminal);
        _verb.Command.Add(_set);
        _id = _verb.Text("--id", "ID", "An id of your own; asked again with it, the first answer is given again.", required: true);
        _name = _verb.Text("--give", "NAME", "The option or the action.", required: true);
        _amount = _verb.Amount("How much. Default: what was approved, what the policy suggests, or what the action costs.");
        _situation = _verb.Text("--situation", "FILE", "The situation as JSON; - for the standard input.", required: true);
        _as = _verb.Text("--as", "LEVEL", "The level of whoever handles it.", required: true);
        _agent = _verb.Text("--agent", "ID", "Who handles it.", required: true);
        _reason = _verb.Text("--reason", "REASON", "A reason of the set.");
        _note = _verb.Text("--note", "TEXT", "What the agent writes.");
        _verb.Command.Add(_override);
    }

    public static Command Grant(Terminal terminal)
    {
        var give = new GiveCommand("grant", "Hold something for the customer, under every limit, or tell why not.", terminal);
        var request = give._verb.Text("--request", "ID", "The approved request that it makes use of.");
        return give._verb.Does((parsed, session) => give.RunAsync(parsed, async situated =>
        {
            var desk = new CaseDesk(situated.Engine, session.Ledger, give._terminal.Clock);
            var isRepeated = await session.Ledger.FindAsync(parsed.GetRequiredValue(give._id)!).ConfigureAwait(false) is not null;
            var answer = await desk.GiveAsync(give.GestureOf(parsed, situated) with { Request = parsed.GetValue(request) }).ConfigureAwait(false);
            if (answer.Grant is { } grant)
            {
                return give._verb.Show(parsed, grant, situated.Engine.Set, isRepeated ? " The id was used before; nothing new is given." : "");
            }

            if (answer.Approval is { } approval)
            {
                give._terminal.Tell(ToolProblems.ApprovalNeeded(parsed.GetValue(give._name)!, approval));
                return ExitCode.Findings;
            }

            return await give.RefusedAsync(parsed, situated, desk, answer.Refusal!).ConfigureAwait(false);
        }), mayCreate: true);
    }

    public static Command Ask(Terminal terminal)
    {
        var give = new GiveCommand("ask", "Ask a higher level to approve something.", terminal);
        return give._verb.Does((parsed, session) => give.RunAsync(parsed, async situated =>
        {
            var desk = new CaseDesk(situated.Engine, session.Ledger, give._terminal.Clock);
            try
            {
                return give._verb.Show(parsed, await desk.AskAsync(parsed.GetRequiredValue(give._id)!, give.GestureOf(parsed, situated)).ConfigureAwait(false), situated.Engine.Set);
            }
            catch (LedgerException refused) when (refused.Problem == LedgerProblem.InvalidRequest)
            {
                return await give.RefusedAsync(parsed, situated, desk, refused.Message).ConfigureAwait(false);
            }
        }), mayCreate: true);
    }

    private Task<ExitCode> RunAsync(ParseResult parsed, Func<Situated, Task<ExitCode>> use)
    {
        var input = new SetInput(_terminal);
        return input.Load(parsed.GetRequiredValue(_set)) is { } engine
            && input.Ask(engine, parsed.GetRequiredValue(_as)!, parsed.GetValue(_agent)) is { } asked
            && input.Read(engine, parsed.GetRequiredValue(_situation)!) is { } situation
            ? use(new Situated(engine, new CaseInquiry { Situation = situation, Actor = asked.Actor }))
            : Task.FromResult(input.Exit);
    }

    /// <summary>Tells a refusal; of a denial that a level can override, also how that is asked for here.</summary>
    private async Task<ExitCode> RefusedAsync(ParseResult parsed, Situated situated, CaseDesk desk, string refusal)
    {
        var isOverridable = !parsed.GetValue(_override)
            && (await desk.DecideAsync(situated.Inquiry).ConfigureAwait(false)).Actions.Any(
                action => action is { Answer: Answer.Denied, OverridableBy: not null } && action.Action == parsed.GetValue(_name));
        _terminal.Tell(isOverridable ? ToolProblems.LedgerRefusesUnlessOverridden(refusal) : ToolProblems.LedgerRefuses(refusal));
        return ExitCode.Findings;
    }

    private Gesture GestureOf(ParseResult parsed, Situated situated) => new()
    {
        Id = parsed.GetRequiredValue(_id)!,
        Inquiry = situated.Inquiry,
        Name = parsed.GetRequiredValue(_name)!,
        Amount = parsed.GetValue(_amount),
        Override = parsed.GetValue(_override),
        Reason = parsed.GetValue(_reason),
        Note = parsed.GetValue(_note),
    };

    /// <summary>A situation with the policies that it was read by.</summary>
    private sealed record Situated(PolicyEngine Engine, CaseInquiry Inquiry);
}
