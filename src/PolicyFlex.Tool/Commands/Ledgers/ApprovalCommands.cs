using System.CommandLine;

namespace PolicyFlex.Tool.Commands;

/// <summary>Answers to requests for approval.</summary>
internal static class ApprovalCommands
{
    public static Command Approve(Terminal terminal) => Answer("approve", "Approve a request.", true, terminal);

    public static Command Decline(Terminal terminal) => Answer("decline", "Decline a request.", false, terminal);

    private static Command Answer(string name, string description, bool approves, Terminal terminal)
    {
        var verb = new LedgerVerb(name, description, terminal);
        var id = verb.Id();
        var agent = verb.Text("--agent", "ID", "Who answers; never the one who asked.", required: true);
        var level = verb.Text("--as", "LEVEL", "The level of whoever answers.", required: true);
        var note = verb.Text("--note", "TEXT", "What they write.");
        return verb.Does(async (parsed, session) =>
        {
            var (request, who, at, why) = (parsed.GetRequiredValue(id), parsed.GetRequiredValue(agent)!, parsed.GetRequiredValue(level), parsed.GetValue(note));
            return verb.Show(
                parsed,
                await (approves ? session.Ledger.ApproveAsync(request, who, at, why) : session.Ledger.DeclineAsync(request, who, at, why)).ConfigureAwait(false));
        });
    }
}
