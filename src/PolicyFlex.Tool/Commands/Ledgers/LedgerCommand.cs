using System.CommandLine;

namespace PolicyFlex.Tool.Commands;

/// <summary><c>ledger VERB</c>: what is given, held in a ledger.</summary>
internal static class LedgerCommand
{
    public static Command Create(Terminal terminal) => new("ledger", "Hold, give and take back what a decision allows, record what the review counts, and look after the ledger.")
    {
        GiveCommand.Grant(terminal),
        GiveCommand.Ask(terminal),
        ApprovalCommands.Approve(terminal),
        ApprovalCommands.Decline(terminal),
        GrantCommands.Post(terminal),
        GrantCommands.Void(terminal),
        GrantCommands.Reverse(terminal),
        GrantCommands.Fulfil(terminal),
        GrantCommands.Show(terminal),
        OverrideCommand.Create(terminal),
        FrictionCommand.Create(terminal),
        OutcomeCommand.Create(terminal),
        CustomerCommands.Merge(terminal),
        CustomerCommands.Erase(terminal),
        WholeLedgerCommands.Sweep(terminal),
        WholeLedgerCommands.Verify(terminal),
        HealthCommand.Create(terminal),
        WholeLedgerCommands.Export(terminal),
        WholeLedgerCommands.Import(terminal),
    };
}
