using System.CommandLine;

namespace PolicyFlex.Tool.Commands;

/// <summary>What becomes of customers.</summary>
internal static class CustomerCommands
{
    public static Command Merge(Terminal terminal)
    {
        var verb = new LedgerVerb("merge", "Make two customers one: limits count over both.", terminal, hasFormats: false);
        var (id, from, into) = (verb.Id(), verb.Text("--from", "CUSTOMER", "The customer who is merged.", required: true), verb.Text("--into", "CUSTOMER", "The customer who stays.", required: true));
        return verb.Does(async (parsed, session) =>
        {
            var (customer, other) = (parsed.GetRequiredValue(from)!, parsed.GetRequiredValue(into)!);
            var isNew = await session.Ledger.MergeAsync(parsed.GetRequiredValue(id), customer, other).ConfigureAwait(false);
            verb.Show(parsed, _ => { }, isNew ? $"{customer} is {other} from now on." : "That was done before.");
            return ExitCode.Fine;
        });
    }

    public static Command Erase(Terminal terminal)
    {
        var verb = new LedgerVerb("erase", "Forget a customer, and all that was written freely; amounts stay.", terminal, hasFormats: false);
        var (id, customer) = (verb.Id(), verb.Text("--customer", "CUSTOMER", "The customer.", required: true));
        return verb.Does(async (parsed, session) =>
        {
            var isNew = await session.Ledger.EraseAsync(parsed.GetRequiredValue(id), parsed.GetRequiredValue(customer)!).ConfigureAwait(false);
            verb.Show(parsed, _ => { }, isNew ? "The customer is forgotten; amounts stay." : "That was done before.");
            return ExitCode.Fine;
        });
    }
}
