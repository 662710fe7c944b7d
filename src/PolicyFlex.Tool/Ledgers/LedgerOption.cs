using System.CommandLine;

namespace PolicyFlex.Tool.Ledgers;

/// <summary><c>--ledger</c>: where the ledger is kept.</summary>
internal sealed class LedgerOption : Option<string?>
{
    /// <param name="isRequired">Whether the verb is about a ledger.</param>
    public LedgerOption(bool isRequired)
        : base("--ledger")
    {
        HelpName = "URL";
        Description = "Where the ledger is kept: sqlite:PATH, postgres:CONNECTION-STRING, or memory: for one that is gone at the end.";
        Required = isRequired;
    }
}
