using System.Collections.Immutable;
using PolicyFlex.Deciding;
using PolicyFlex.Ledger;
using PolicyFlex.Situations;

namespace PolicyFlex.Review;

/// <summary>
/// Records in a ledger what the review counts: what was decided, where somebody did otherwise, where a rule gets in the way, and how cases
/// turned out. For any number of threads; one for each engine.
/// </summary>
/// <remarks>
/// Decisions are gathered and written in the background, many in one entry: after a crash the last batch may be missing. All else is durable
/// when its task is done, and may be said again with the same id. These methods throw a <see cref="LedgerException"/> that says what is wrong.
/// </remarks>
public sealed class ReviewJournal : IAsyncDisposable
{
    private readonly PolicyEngine _engine;
    private readonly GrantLedger _ledger;
    private readonly TimeProvider _time;
    private readonly CaseTaker _taker;
    private readonly CaseQueue _queue;

    /// <summary>Opens a journal.</summary>
    /// <param name="engine">The policies.</param>
    /// <param name="ledger">The ledger, which stays the caller's to close, after the journal.</param>
    /// <param name="options">How it works. Default: as the options say.</param>
    /// <param name="time">The clock of this host. Default: the machine's clock.</param>
    /// <exception cref="ArgumentOutOfRangeException">An option is not within what it says.</exception>
    public ReviewJournal(PolicyEngine engine, GrantLedger ledger, ReviewJournalOptions? options = null, TimeProvider? time = null)
    {
        ArgumentNullException.ThrowIfNull(engine);
        ArgumentNullException.ThrowIfNull(ledger);
        options ??= new ReviewJournalOptions();
        ArgumentOutOfRangeException.ThrowIfLessThan(options.MostInOneBatch, 1, nameof(options));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(options.MostInOneBatch, 10_000, nameof(options));
        ArgumentOutOfRangeException.ThrowIfLessThan(options.LongestWait, TimeSpan.FromMilliseconds(1), nameof(options));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(options.LongestWait, TimeSpan.FromHours(1), nameof(options));
        ArgumentOutOfRangeException.ThrowIfLessThan(options.MostWaiting, options.MostInOneBatch, nameof(options));
        (_engine, _ledger, _time) = (engine, ledger, time ?? TimeProvider.System);
        (_taker, _queue) = (new CaseTaker(engine.Plan), new CaseQueue(options, _time, WriteAsync));
    }

    /// <summary>How many decisions were dropped, since too many waited, or since the journal was closed. 0 is as it should be.</summary>
    public long Dropped => _queue.Dropped;

    /// <summary>How many decisions wait to be written.</summary>
    public int Waiting => _queue.Waiting;

    /// <summary>Why the decisions that wait could not be written when it was last tried; null if they could.</summary>
    public Exception? Failure => _queue.Failure;

    /// <summary>
    /// Records a decision; one that is not covered also as a situation to learn from, once for each situation. It takes microseconds, waits for
    /// nothing, and does not fail where the ledger does.
    /// </summary>
    /// <param name="decision">The decision, by the engine of the journal.</param>
    /// <param name="situation">The situation that was decided.</param>
    /// <param name="actor">Who handles it.</param>
    /// <exception cref="ArgumentNullException">One of them is null.</exception>
    /// <exception cref="ArgumentException">They do not belong together, or not to the engine of the journal.</exception>
    public void Record(Decision decision, Situation situation, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(decision);
        RefuseForeign(decision, situation, actor);
        _queue.Add(_taker.Of(decision, situation, actor));
    }

    /// <summary>Writes the decisions that wait now.</summary>
    /// <param name="cancellationToken">Gives up waiting; what waits is written later.</param>
    /// <exception cref="LedgerException">The store cannot be written; they go on waiting.</exception>
    public Task FlushAsync(CancellationToken cancellationToken = default) => _queue.FlushAsync(cancellationToken);

    /// <summary>
    /// Records something that was done otherwise than the policy says and that the ledger does not hold as a grant: a grant that overrides is
    /// counted by itself. Also what nobody might have done is recorded: a final denial that was overridden, or one by too low a level.
    /// </summary>
    /// <param name="made">What was done.</param>
    /// <param name="cancellationToken">Gives up waiting; what is being written then is written all the same.</param>
    /// <returns>Whether it was recorded now; false if the same was recorded before.</returns>
    /// <exception cref="LedgerException">It overrides nothing, its reason or name is not known, its time is in the future, or the id was used for another one.</exception>
    /// <exception cref="ArgumentException">The decision, the situation and the actor do not belong together, or not to the engine of the journal.</exception>
    public Task<bool> RecordOverrideAsync(PolicyOverride made, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(made);
        ArgumentNullException.ThrowIfNull(made.Decision, nameof(made));
        RefuseForeign(made.Decision, made.Situation, made.Actor);
        OverrideCheck.Refuse(made);
        var facts = new KnownFacts(_engine.Plan, made.Situation, made.Decision.At);
        var subjects = Subjects(facts, made.Actor, "an override");
        var (rules, refusal) = OverrideCheck.Find(_engine.Plan, made);
        return _ledger.WriteAsync(
            made.Id,
            new OverrideWork(made, subjects, SituationTraits.Of(_engine.Plan, facts), rules, refusal, _engine.Name, _ledger.MostClockDifference),
            cancellationToken);
    }

    /// <summary>Records that a rule gets in the way of an employee.</summary>
    /// <param name="report">What they say.</param>
    /// <param name="cancellationToken">Gives up waiting; what is being written then is written all the same.</param>
    /// <returns>Whether it was recorded now; false if the same was recorded before.</returns>
    /// <exception cref="LedgerException">The set has no such rule or policy, its time is in the future, or the id was used for another one.</exception>
    public Task<bool> RecordFrictionAsync(FrictionReport report, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(report);
        FrictionCheck.Refuse(_engine.Plan, report);
        return _ledger.WriteAsync(report.Id, new FrictionWork(report, _engine.Name, _engine.Revision, _ledger.MostClockDifference), cancellationToken);
    }

    /// <summary>Records how a case turned out for the customer.</summary>
    /// <param name="outcome">How it did.</param>
    /// <param name="cancellationToken">Gives up waiting; what is being written then is written all the same.</param>
    /// <returns>Whether it was recorded now; false if the same was recorded before.</returns>
    /// <exception cref="LedgerException">
    /// There is no such grant, it is not posted, the time is before it or in the future, or the id was used for another one.
    /// </exception>
    /// <exception cref="ArgumentException">The situation was read by another engine.</exception>
    public Task<bool> RecordOutcomeAsync(CaseOutcome outcome, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        OutcomeCheck.Refuse(outcome);
        var situated = outcome.Situation is { } situation ? SituatedOf(situation, outcome.At ?? _time.GetUtcNow()) : null;
        return _ledger.WriteAsync(outcome.Id, new OutcomeWork(outcome, situated, _engine.Name, _engine.Revision, _ledger.MostClockDifference), cancellationToken);
    }

    /// <summary>Writes what waits, and stops. What cannot be written then is counted as dropped.</summary>
    public ValueTask DisposeAsync() => _queue.DisposeAsync();

    /// <summary>The policies.</summary>
    internal PolicyEngine Engine => _engine;

    private Task<bool> WriteAsync(CaseBatch batch, CancellationToken cancellationToken) =>
        _ledger.WriteAsync(batch.Id, new BatchWork(batch, _engine.Name, _engine.Plan.Traits.SegmentNames), cancellationToken);

    private void RefuseForeign(Decision decision, Situation situation, Actor actor)
    {
        if (!string.Equals(decision.Revision, _engine.Revision, StringComparison.Ordinal))
        {
            throw new ArgumentException("The decision was made by another revision of the set; let the journal of that one's engine record it.", nameof(decision));
        }

        RequestCheck.Refuse(new DecisionRequest { Situation = situation, Actor = actor, Now = decision.At }, _engine.Set);
        if (!string.Equals(decision.Id, situation.Id, StringComparison.Ordinal))
        {
            throw new ArgumentException($"The decision is of the situation `{decision.Id}`, and this is the situation `{situation.Id}`.", nameof(situation));
        }
    }

    private OutcomeWork.Situated SituatedOf(Situation situation, DateTimeOffset moment)
    {
        var nobody = new Actor(_engine.Levels[0]);
        RequestCheck.Refuse(new DecisionRequest { Situation = situation, Actor = nobody, Now = moment }, _engine.Set);
        var facts = new KnownFacts(_engine.Plan, situation, moment);
        return new OutcomeWork.Situated(Subjects(facts, nobody, "an outcome"), TraitsReader.ContentOf(SituationTraits.Of(_engine.Plan, facts)));
    }

    private ImmutableSortedDictionary<string, string> Subjects(KnownFacts facts, Actor actor, string what)
    {
        var subjects = PolicyFlex.Deciding.GrantSubjects.Of(_engine.Plan, new Subjects(facts, actor));
        ReservationCheck.RefuseSubjects(subjects, what);
        return subjects;
    }
}
