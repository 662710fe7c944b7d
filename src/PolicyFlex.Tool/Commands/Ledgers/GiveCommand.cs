using System.CommandLine;
using PolicyFlex.Casework;
using PolicyFlex.Diagnostics;
using PolicyFlex.Tool.Deciding;
using PolicyFlex.Tool.Output;

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
            var answer = await desk.GiveAsync(give.GestureOf(parsed, situated) with { Request = parsed.GetValue(request) }).ConfigureAwait(false);
            if (answer.Grant is { } grant)
            {
                return give._verb.Show(parsed, grant);
            }

            give._terminal.Tell(answer.Approval is { } approval ? ToolProblems.ApprovalNeeded(parsed.GetValue(give._name)!, approval) : ToolProblems.LedgerRefuses(answer.Refusal!));
            return ExitCode.Findings;
        }), mayCreate: true);
    }

    public static Command Ask(Terminal terminal)
    {
        var give = new GiveCommand("ask", "Ask a higher level to approve something.", terminal);
        return give._verb.Does((parsed, session) => give.RunAsync(parsed, async situated =>
        {
            var desk = new CaseDesk(situated.Engine, session.Ledger, give._terminal.Clock);
            return give._verb.Show(parsed, await desk.AskAsync(parsed.GetRequiredValue(give._id)!, give.GestureOf(parsed, situated)).ConfigureAwait(false));
        }), mayCreate: true);
    }

    private async Task<ExitCode> RunAsync(ParseResult parsed, Func<Situated, Task<ExitCode>> use)
    {
        var (folder, problem) = SetFolders.FindOne(parsed.GetRequiredValue(_set));
        if (folder is null)
        {
            return Refuse(problem!);
        }

        var loaded = PolicyEngine.Load(folder);
        if (!loaded.Succeeded)
        {
            return Tell(loaded.Diagnostics);
        }

        if (Asked.From(parsed.GetRequiredValue(_as)!, parsed.GetValue(_agent), null, loaded.Engine, _terminal.Clock, out var asked) is { } wrong)
        {
            return Refuse(wrong);
        }

        var file = parsed.GetRequiredValue(_situation)!;
        using var input = InputFile.Open(file, _terminal, out problem);
        if (input is null)
        {
            return Refuse(problem!);
        }

        var read = loaded.Engine.Situations.FromJson(InputFile.ReadAll(input), source: InputFile.NameOf(file));
        return read.Succeeded
            ? await use(new Situated(loaded.Engine, new CaseInquiry { Situation = read.Situation, Actor = asked!.Actor })).ConfigureAwait(false)
            : Tell(read.Diagnostics);
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

    private ExitCode Refuse(Diagnostic problem)
    {
        _terminal.Tell(problem);
        return ExitCode.Usage;
    }

    private ExitCode Tell(IReadOnlyCollection<Diagnostic> diagnostics)
    {
        new DiagnosticsText(new Page(_terminal.Error), _terminal.ErrorInk).Write(diagnostics);
        return ExitCode.Findings;
    }

    /// <summary>A situation with the policies that it was read by.</summary>
    private sealed record Situated(PolicyEngine Engine, CaseInquiry Inquiry);
}
