using PolicyFlex.Deciding;
using PolicyFlex.Ledger;

namespace PolicyFlex.Review;

/// <summary>Where the owners of policies look at what was recorded, and decide about flags. For any number of threads.</summary>
/// <remarks>Methods throw a <see cref="LedgerException"/> where the ledger does.</remarks>
public sealed class ReviewDesk
{
    private readonly PolicyEngine _engine;
    private readonly GrantLedger _ledger;
    private readonly TimeProvider _time;

    /// <summary>Opens a desk.</summary>
    /// <param name="engine">The policies as they are now: their owners, titles and rates.</param>
    /// <param name="ledger">The ledger in which cases, overrides and the rest were recorded.</param>
    /// <param name="time">The clock of this host. Default: the machine's.</param>
    public ReviewDesk(PolicyEngine engine, GrantLedger ledger, TimeProvider? time = null)
    {
        ArgumentNullException.ThrowIfNull(engine);
        ArgumentNullException.ThrowIfNull(ledger);
        (_engine, _ledger, _time) = (engine, ledger, time ?? TimeProvider.System);
    }

    /// <summary>Tells what was recorded, from the first entry of the ledger on. The same entries give the same report.</summary>
    /// <param name="options">Which days, and what is shown. Default: all days up to now, with agents.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    public async Task<ReviewReport> ReportAsync(ReviewOptions? options = null, CancellationToken cancellationToken = default)
    {
        options ??= new ReviewOptions();
        var records = await RecordsAsync(cancellationToken).ConfigureAwait(false);
        return ReportBuilder.Build(_engine.Plan, SharedLimit.Of(_engine.Plan), records, options.Until ?? After(_time.GetUtcNow()), options);
    }

    /// <summary>Decides about a flag. One that the report finds, and that was not raised while somebody watched, is raised by it.</summary>
    /// <param name="decision">What is decided.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <returns>The flag as it stands after that.</returns>
    /// <exception cref="LedgerException">There is no such flag, it is settled, or the decision lacks what it needs; the message says which.</exception>
    public async Task<ReviewFlag> AnswerAsync(FlagDecision decision, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(decision);
        var now = _time.GetUtcNow();
        FlagDecisionCheck.Refuse(decision, now);
        var records = await RecordsAsync(cancellationToken).ConfigureAwait(false);
        var replay = ReviewReplay.Run(_engine.Set, records, After(now), new StreamOptions());
        var report = ReportBuilder.Build(_engine.Plan, [], records, replay, After(now), new ReviewOptions { FewestAgents = 0 });
        if (replay.Find(decision.Flag)?.Answers.Find(answer => string.Equals(answer.Id, decision.Id, StringComparison.Ordinal)) is { } known)
        {
            FlagDecisionCheck.RefuseOther(decision, known);
            return Find(report, decision.Flag);
        }

        var flag = FlagDecisionCheck.Find(decision, report);
        foreach (var id in flag.Together.Prepend(flag.Id))
        {
            await _ledger.WriteAsync(decision.Id, FlagWork.Of(_engine.Name, replay.Find(id)!, decision, now), cancellationToken).ConfigureAwait(false);
        }

        records = await RecordsAsync(cancellationToken).ConfigureAwait(false);
        var after = ReportBuilder.Build(_engine.Plan, [], records, After(now), new ReviewOptions { FewestAgents = 0 });
        return Find(after, flag.Id);
    }

    /// <summary>The flag of an id, or the one that tells of it.</summary>
    private static ReviewFlag Find(ReviewReport report, string id) =>
        report.Flags.First(flag => string.Equals(flag.Id, id, StringComparison.Ordinal) || flag.Together.Contains(id, StringComparer.Ordinal));

    /// <summary>The moment after one: what happens at this very moment is told, too.</summary>
    private static DateTimeOffset After(DateTimeOffset moment) => moment.AddTicks(TimeSpan.TicksPerMicrosecond);

    private async Task<ReviewRecords> RecordsAsync(CancellationToken cancellationToken)
    {
        var records = new ReviewRecords(_engine.Plan);
        var reader = new ReviewEntryReader(_engine.Name, _engine.Plan.Traits.SegmentNames);
        await foreach (var entry in _ledger.EntriesAsync(0, cancellationToken).ConfigureAwait(false))
        {
            foreach (var happened in reader.Read(entry))
            {
                records.Add(happened);
            }
        }

        return records;
    }
}
