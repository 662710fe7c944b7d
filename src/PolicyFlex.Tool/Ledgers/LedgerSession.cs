using PolicyFlex.Ledger;

namespace PolicyFlex.Tool.Ledgers;

/// <summary>One use of a ledger by a command line: opened before, closed after, and whatever it refuses told.</summary>
internal sealed class LedgerSession
{
    private LedgerSession(ILedgerStore store, GrantLedger ledger) => (Store, Ledger) = (store, ledger);

    public ILedgerStore Store { get; }

    public GrantLedger Ledger { get; }

    /// <summary>Runs something with a ledger.</summary>
    /// <param name="url">Where it is kept.</param>
    /// <param name="terminal">The terminal.</param>
    /// <param name="clock">The clock by which it is used.</param>
    /// <param name="use">What to do.</param>
    /// <param name="mayCreate">Whether a file that is not there is made, as by what gives something first; whatever only looks into a ledger would find it empty.</param>
    public static ExitCode Run(string url, Terminal terminal, TimeProvider clock, Func<LedgerSession, Task<ExitCode>> use, bool mayCreate = false) =>
        RunAsync(url, terminal, clock, use, mayCreate).GetAwaiter().GetResult();

    private static async Task<ExitCode> RunAsync(
        string url, Terminal terminal, TimeProvider clock, Func<LedgerSession, Task<ExitCode>> use, bool mayCreate)
    {
        if (LedgerUrl.Find(url, clock, mayCreate, out var problem) is not { } store)
        {
            terminal.Tell(problem!);
            return ExitCode.Usage;
        }

        await using (store.ConfigureAwait(false))
        {
            try
            {
                await store.OpenAsync().ConfigureAwait(false);
                var ledger = new GrantLedger(store, clock);
                await using (ledger.ConfigureAwait(false))
                {
                    return await use(new LedgerSession(store, ledger)).ConfigureAwait(false);
                }
            }
            catch (LedgerException refused)
            {
                terminal.Tell(ToolProblems.LedgerRefuses(refused.Message));
                return refused.Problem is LedgerProblem.Unavailable or LedgerProblem.NewerStore ? ExitCode.Usage : ExitCode.Findings;
            }
        }
    }
}
