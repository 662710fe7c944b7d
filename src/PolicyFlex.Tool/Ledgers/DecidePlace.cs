using PolicyFlex.Casework;
using PolicyFlex.Review;
using PolicyFlex.Tool.Deciding;

namespace PolicyFlex.Tool.Ledgers;

/// <summary>The ledger that decisions count by, and where they are recorded if that is wanted.</summary>
/// <param name="url">Where it is kept.</param>
/// <param name="isRecorded">Whether the decisions are recorded there; then it is made where there is none.</param>
/// <param name="terminal">The terminal.</param>
internal sealed class DecidePlace(string url, bool isRecorded, Terminal terminal)
{
    /// <summary>Decides by the ledger as it stands, and writes what is recorded before it ends.</summary>
    public ExitCode Run(Asked asked, Func<Asked, LedgerSession, Task<ExitCode>> decide) =>
        LedgerSession.Run(url, terminal, new FixedClock(asked.Now), session => RunAsync(asked, session, decide), isRecorded);

    private async Task<ExitCode> RunAsync(Asked asked, LedgerSession session, Func<Asked, LedgerSession, Task<ExitCode>> decide)
    {
        await session.Ledger.RegisterAsync(CaseDesk.RevisionOf(asked.Engine)).ConfigureAwait(false);
        if (!isRecorded)
        {
            return await decide(asked, session).ConfigureAwait(false);
        }

        var journal = new ReviewJournal(asked.Engine, session.Ledger);
        await using (journal.ConfigureAwait(false))
        {
            var exit = await decide(asked with { Journal = journal }, session).ConfigureAwait(false);
            await journal.FlushAsync().ConfigureAwait(false);
            return exit;
        }
    }
}
