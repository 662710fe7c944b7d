using System.Collections.Immutable;
using PolicyFlex.Deciding;
using PolicyFlex.Ledger;
using PolicyFlex.Situations;

namespace PolicyFlex.Review;

/// <summary>
/// Follows a ledger while work goes on: raises flags as soon as a stream reaches its limit, knows the open flags and how many similar
/// situations came lately, and fixes each month what the streams are designed for. Any number of hosts may watch the same ledger: each flag is
/// raised once. For any number of threads.
/// </summary>
/// <remarks>Methods throw a <see cref="LedgerException"/> where the ledger does; then it is caught up with by calling again.</remarks>
public sealed class ReviewWatch : IDisposable
{
    private readonly PolicyEngine _engine;
    private readonly GrantLedger _ledger;
    private readonly TimeProvider _time;
    private readonly SemaphoreSlim _turn = new(1);
    private LiveReview? _live;
    private ImmutableDictionary<string, ImmutableArray<string>> _flags = ImmutableDictionary.Create<string, ImmutableArray<string>>(StringComparer.Ordinal);

    /// <summary>Watches a ledger, once it is told to.</summary>
    /// <param name="engine">The policies.</param>
    /// <param name="ledger">The ledger.</param>
    /// <param name="time">The clock of this host, by which the state that was kept last is found. Default: the machine's.</param>
    public ReviewWatch(PolicyEngine engine, GrantLedger ledger, TimeProvider? time = null)
    {
        ArgumentNullException.ThrowIfNull(engine);
        ArgumentNullException.ThrowIfNull(ledger);
        (_engine, _ledger, _time) = (engine, ledger, time ?? TimeProvider.System);
    }

    internal PolicyEngine Engine => _engine;

    /// <summary>
    /// The open flags of rules and policies, by <c>policy/rule</c> or policy, as of the last entry that was seen: what
    /// <see cref="DecisionRequest.OpenFlags"/> takes.
    /// </summary>
    public ImmutableDictionary<string, ImmutableArray<string>> OpenFlags => Volatile.Read(ref _flags);

    /// <summary>How many cases of the same kind came lately, as of the last entry that was seen: what <see cref="DecisionRequest.Similar"/> takes.</summary>
    /// <param name="situation">A situation, read by the engine of the watch.</param>
    /// <param name="now">The moment for which is counted.</param>
    /// <exception cref="ArgumentException">The situation was read by another engine.</exception>
    public int SimilarTo(Situation situation, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(situation);
        if (!ReferenceEquals(situation.Set, _engine.Set))
        {
            throw new ArgumentException("The situation was read by another engine.", nameof(situation));
        }

        var kind = SituationTraits.Of(_engine.Plan, new KnownFacts(_engine.Plan, situation, now)).Kind;
        return kind is null ? 0 : Volatile.Read(ref _live)?.Similar.Count(kind, now) ?? 0;
    }

    /// <summary>Takes all entries that are there, and raises the flags that they lead to.</summary>
    /// <param name="cancellationToken">Stops; what was taken stays taken.</param>
    /// <returns>The last entry that was seen.</returns>
    public async Task<long> CatchUpAsync(CancellationToken cancellationToken = default)
    {
        await _turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            var live = _live ?? await StateEntries.RestoreAsync(_engine, _ledger, _time.GetUtcNow(), cancellationToken).ConfigureAwait(false);
            Volatile.Write(ref _live, live);
            await foreach (var entry in _ledger.EntriesAsync(live.Sequence, cancellationToken).ConfigureAwait(false))
            {
                await TakeAsync(live, entry).ConfigureAwait(false);
            }

            Volatile.Write(ref _flags, FlagsOf(live));
            return live.Sequence;
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // What was taken and not written is taken again, from the last state that was kept.
            Volatile.Write(ref _live, null);
            throw;
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>Watches without end: catches up, and waits for more.</summary>
    /// <param name="cancellationToken">Ends it, by an <see cref="OperationCanceledException"/>.</param>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            var last = await CatchUpAsync(cancellationToken).ConfigureAwait(false);
            await _ledger.WaitAsync(last, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Lets go of what it holds. The ledger stays open.</summary>
    public void Dispose() => _turn.Dispose();

    private async Task TakeAsync(LiveReview live, LedgerEntry entry)
    {
        foreach (var due in live.Take(entry))
        {
            await _ledger.WriteAsync("review", new OnceWork(due), CancellationToken.None).ConfigureAwait(false);
        }

        if (live.HasNewMonth)
        {
            live.HasNewMonth = false;
            await _ledger.WriteAsync("review", new OnceWork(StateEntries.Of(_engine, live, entry.At)), CancellationToken.None).ConfigureAwait(false);
        }
    }

    /// <summary>The open flags by rule; that of a policy concerns each of its rules that has none of its own.</summary>
    private ImmutableDictionary<string, ImmutableArray<string>> FlagsOf(LiveReview live)
    {
        var today = new DayClock(_engine.Set.Calendar).DayOf(Math.Max(live.Book.Now, 0));
        var flags = live.Book.Flagged
            .Where(stream => stream.Key.Subject is FlagSubject.Rule or FlagSubject.Policy)
            .GroupBy(stream => stream.Key.Name, StringComparer.Ordinal)
            .ToDictionary(rule => rule.Key, rule => rule.Select(stream => Sentence(stream, today)).ToImmutableArray(), StringComparer.Ordinal);
        foreach (var policy in _engine.Set.Policies.Where(policy => flags.ContainsKey(policy.Name)))
        {
            foreach (var rule in policy.Rules)
            {
                flags.TryAdd($"{policy.Name}/{rule.Name}", flags[policy.Name]);
            }
        }

        return flags.ToImmutableDictionary(StringComparer.Ordinal);
    }

    private static string Sentence(ReviewStream stream, int today)
    {
        var recent = stream.Days.Between(today - ReviewReplay.RecentDays + 1, today + 1);
        return $"{stream.Key.Name}: {FlagSentence.Short(stream.Key.Measure, recent.Cases, recent.Overrides, stream.Rates?.Expected ?? 0)}";
    }
}
