using System.CommandLine;
using PolicyFlex.Ledger;
using PolicyFlex.Tool.Ledgers;

namespace PolicyFlex.Tool.Commands;

/// <summary>What becomes of a grant that is held.</summary>
internal static class GrantCommands
{
    public static Command Post(Terminal terminal)
    {
        var verb = new LedgerVerb("post", "Give what is held: the customer accepts it.", terminal);
        var (id, amount, accepted) = (verb.Id(), verb.Amount("How much of it; the rest is given back. Default: the whole."), verb.Text("--accepted", "TEXT", "What the customer accepted."));
        return verb.Does(async (parsed, session) => verb.Show(
            parsed, await session.Ledger.PostAsync(parsed.GetRequiredValue(id), parsed.GetValue(amount), parsed.GetValue(accepted)).ConfigureAwait(false)));
    }

    public static Command Void(Terminal terminal)
    {
        var verb = new LedgerVerb("void", "Give back what is held: the customer does not want it.", terminal);
        var (id, note) = (verb.Id(), verb.Text("--note", "TEXT", "Why."));
        return verb.Does(async (parsed, session) => verb.Show(parsed, await session.Ledger.VoidAsync(parsed.GetRequiredValue(id), parsed.GetValue(note)).ConfigureAwait(false)));
    }

    public static Command Reverse(Terminal terminal)
    {
        var verb = new LedgerVerb("reverse", "Take back what was given, whole or in part.", terminal);
        var (id, reversal) = (verb.Id(), verb.Text("--reversal", "ID", "An id of your own for what is taken back.", required: true));
        var (amount, reason) = (verb.Amount("How much. Default: all that is left."), verb.Text("--reason", "TEXT", "Why."));
        return verb.Does(async (parsed, session) => verb.Show(
            parsed,
            await session.Ledger.ReverseAsync(parsed.GetRequiredValue(id), parsed.GetRequiredValue(reversal)!, parsed.GetValue(amount), parsed.GetValue(reason)).ConfigureAwait(false)));
    }

    public static Command Fulfil(Terminal terminal)
    {
        var verb = new LedgerVerb("fulfil", "Note that what was given was carried out.", terminal);
        var id = verb.Id();
        return verb.Does(async (parsed, session) => verb.Show(parsed, await session.Ledger.FulfilAsync(parsed.GetRequiredValue(id)).ConfigureAwait(false)));
    }

    public static Command Show(Terminal terminal)
    {
        var verb = new LedgerVerb("show", "Show a grant, or a request for approval.", terminal);
        var id = verb.Id();
        return verb.Does(async (parsed, session) =>
        {
            var name = parsed.GetRequiredValue(id);
            if (await session.Ledger.FindAsync(name).ConfigureAwait(false) is { } grant)
            {
                verb.Show(parsed, grant, more: GrantText.WhoseOf(grant));
                return ExitCode.Fine;
            }

            return await session.Ledger.FindRequestAsync(name).ConfigureAwait(false) is { } request
                ? verb.Show(parsed, request)
                : throw new LedgerException(LedgerProblem.NotFound, $"There is no grant and no request `{name}`.");
        });
    }
}
