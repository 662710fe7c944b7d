using PolicyFlex.Diagnostics;
using PolicyFlex.Ledger;
using PolicyFlex.Sql;

namespace PolicyFlex.Tool.Ledgers;

/// <summary>Where a ledger is kept, as a command line names it: <c>memory:</c>, <c>sqlite:PATH</c>, <c>postgres:CONNECTION-STRING</c>.</summary>
internal static class LedgerUrl
{
    private static readonly string[] Kinds = ["memory:", "sqlite:PATH", "postgres:CONNECTION-STRING"];

    /// <summary>The store that a URL names, not opened yet; null with a problem if it names none.</summary>
    /// <param name="url">The URL.</param>
    /// <param name="clock">The clock of a ledger in memory.</param>
    /// <param name="mayCreate">Whether a file that is not there is made.</param>
    /// <param name="problem">Why there is no store; null if there is one.</param>
    public static ILedgerStore? Find(string url, TimeProvider clock, bool mayCreate, out Diagnostic? problem)
    {
        problem = null;
        var rest = url[(url.IndexOf(':', StringComparison.Ordinal) + 1)..];
        try
        {
            switch (url.Split(':')[0])
            {
                case "memory" when url == "memory:":
                    return new MemoryLedgerStore(clock);
                case "sqlite" when rest.Length > 0 && !mayCreate && !File.Exists(rest):
                    problem = ToolProblems.NoLedger(rest);
                    return null;
                case "sqlite" when rest.Length > 0:
                    return new SqliteLedgerStore(rest);
                case "postgres" when rest.Length > 0:
                    return new PostgresLedgerStore(rest);
                default:
                    problem = ToolProblems.UnknownLedger(url, Kinds);
                    return null;
            }
        }
        catch (ArgumentException e)
        {
            problem = ToolProblems.LedgerRefuses(e.Message);
            return null;
        }
    }
}
