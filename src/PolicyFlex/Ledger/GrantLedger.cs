using System.Collections.Immutable;
using PolicyFlex.Deciding;

namespace PolicyFlex.Ledger;

/// <summary>
/// The ledger of what is given: a decision says what is possible now, the ledger makes it true. A grant is reserved under all its bounds or
/// not at all, then posted, or given back, or it expires. For any number of threads, and with a shared store for any number of hosts.
/// </summary>
/// <remarks>
/// Every method may be called again with the same id after a failure whose outcome is not known: what was written is answered again.
/// Methods throw a <see cref="LedgerException"/> that says what is wrong, and an <see cref="OperationCanceledException"/> when the caller
/// gives up waiting; what is being written then is written all the same.
/// </remarks>
public sealed class GrantLedger : IAsyncDisposable
{
    private const int DueAtOnce = 100;

    private readonly ILedgerStore _store;
    private readonly TimeProvider _time;
    private readonly LedgerOptions _options;
    private readonly LedgerWriter _writer;

    /// <summary>Keeps a ledger in a store, which stays the caller's to close.</summary>
    /// <param name="store">The store, opened.</param>
    /// <param name="time">The clock of this host. Default: the machine's.</param>
    /// <param name="options">How it works. Default: as the options say.</param>
    public GrantLedger(ILedgerStore store, TimeProvider? time = null, LedgerOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(store);
        (_store, _time, _options) = (store, time ?? TimeProvider.System, options ?? new LedgerOptions());
        ArgumentOutOfRangeException.ThrowIfLessThan(_options.MostInOneTransaction, 1, nameof(options));
        ArgumentOutOfRangeException.ThrowIfLessThan(_options.MostClockDifference, TimeSpan.Zero, nameof(options));
        _writer = new LedgerWriter(store, Now, _options.MostInOneTransaction);
    }

    /// <summary>Registers a revision, before anything is granted by it. What counts anew with it is counted over all that was given before.</summary>
    /// <param name="revision">What the ledger has to know of it.</param>
    /// <param name="cancellationToken">Gives up; registering again goes on where it stopped.</param>
    public async Task RegisterAsync(RegisteredRevision revision, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(revision);
        var registration = await _writer.WriteAsync(new RegisterWork(revision), cancellationToken).ConfigureAwait(false);
        Catalog.See(registration.Counters);
        if (!registration.AreCounted)
        {
            await EarlierGrants.CountAsync(_store, _writer, registration.Counters, cancellationToken).ConfigureAwait(false);
            await _writer.WriteAsync(new CountedWork(registration.Counters), cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Reserves a grant under all its bounds, or refuses it whole; a refusal is an answer, and stands for its id.</summary>
    /// <param name="reservation">The grant.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <exception cref="LedgerException">The request cannot be meant so, is not approved, or its decision no longer stands.</exception>
    public async Task<Grant> ReserveAsync(Reservation reservation, CancellationToken cancellationToken = default)
    {
        ReservationCheck.Refuse(reservation);
        var grant = await _writer.WriteAsync(new ReserveWork(reservation, Catalog, isLast: false), cancellationToken).ConfigureAwait(false);
        if (grant is not null)
        {
            return grant;
        }

        // What has expired and was not swept yet refuses nobody.
        await SweepAsync(cancellationToken).ConfigureAwait(false);
        return (await _writer.WriteAsync(new ReserveWork(reservation, Catalog, isLast: true), cancellationToken).ConfigureAwait(false))!;
    }

    /// <summary>Posts a reservation: it was given.</summary>
    /// <param name="id">The grant.</param>
    /// <param name="amount">How much was given, more than 0; the rest is given back. Default: the whole.</param>
    /// <param name="accepted">What the customer accepted, as the agent writes it down. It is erased with the customer. Default: nothing.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    public Task<Grant> PostAsync(string id, decimal? amount = null, string? accepted = null, CancellationToken cancellationToken = default) =>
        WriteAsync(id, new SettleWork(id, EntryKind.Posted, amount, accepted), cancellationToken);

    /// <summary>Gives a reservation back: it was not given.</summary>
    /// <param name="id">The grant.</param>
    /// <param name="note">Why, freely. It is erased with the customer. Default: nothing.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    public Task<Grant> VoidAsync(string id, string? note = null, CancellationToken cancellationToken = default) =>
        WriteAsync(id, new SettleWork(id, EntryKind.Voided, null, note), cancellationToken);

    /// <summary>Takes back what was given, whole or in part; it makes room where it was counted.</summary>
    /// <param name="id">The grant.</param>
    /// <param name="reversal">The caller's own id of what is taken back.</param>
    /// <param name="amount">How much, more than 0. Default: all that is left.</param>
    /// <param name="reason">Why. Default: nothing.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    public Task<Grant> ReverseAsync(string id, string reversal, decimal? amount = null, string? reason = null, CancellationToken cancellationToken = default)
    {
        ReservationCheck.RefuseId(reversal);
        return WriteAsync(id, new ReverseWork(id, reversal, amount, reason), cancellationToken);
    }

    /// <summary>Notes that a posted grant was carried out.</summary>
    /// <param name="id">The grant.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    public Task<Grant> FulfilAsync(string id, CancellationToken cancellationToken = default) =>
        WriteAsync(id, new FulfilWork(id), cancellationToken);

    /// <summary>A grant; null if there is none of that id.</summary>
    /// <param name="id">The grant.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    public async Task<Grant?> FindAsync(string id, CancellationToken cancellationToken = default)
    {
        ReservationCheck.RefuseId(id);
        return GrantStory.Of(await EntriesOfAsync(GrantStory.MatterOf(id), cancellationToken).ConfigureAwait(false))?.Grant;
    }

    /// <summary>How balances stand, in one read: what a decision needs before it decides.</summary>
    /// <param name="keys">The balances.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <returns>One for each key, in their order.</returns>
    public async Task<ImmutableArray<Balance>> ReadAsync(ImmutableArray<BalanceKey> keys, CancellationToken cancellationToken = default)
    {
        if (keys.IsDefaultOrEmpty)
        {
            return [];
        }

        var view = await _store.ReadAsync(new StoreReads { Now = Now(), Balances = [.. keys.Distinct()] }, cancellationToken).ConfigureAwait(false);
        return [.. keys.Select(key => new Balance(key, view.Balances[key].Used, view.Balances[key].First))];
    }

    /// <summary>Asks for the approval of a grant that is above its agent's level, or that overrides a denial.</summary>
    /// <param name="ask">What is asked.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    public Task<ApprovalRequest> AskAsync(ApprovalAsk ask, CancellationToken cancellationToken = default)
    {
        ReservationCheck.Refuse(ask);
        return _writer.WriteAsync(new AskWork(ask, Catalog), cancellationToken);
    }

    /// <summary>Approves a request. Where it needs two people, it is approved once the second of them has done so.</summary>
    /// <param name="id">The request.</param>
    /// <param name="agent">Who approves it; never the one who asked.</param>
    /// <param name="level">The level that they have; where the options name a directory, it says so and this is left out.</param>
    /// <param name="note">What they write, freely. Default: nothing.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    public Task<ApprovalRequest> ApproveAsync(string id, string agent, string? level = null, string? note = null, CancellationToken cancellationToken = default) =>
        AnswerAsync(id, true, agent, level, note, cancellationToken);

    /// <summary>Declines a request.</summary>
    /// <param name="id">The request.</param>
    /// <param name="agent">Who declines it; never the one who asked.</param>
    /// <param name="level">The level that they have; where the options name a directory, it says so and this is left out.</param>
    /// <param name="note">What they write, freely. Default: nothing.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    public Task<ApprovalRequest> DeclineAsync(string id, string agent, string? level = null, string? note = null, CancellationToken cancellationToken = default) =>
        AnswerAsync(id, false, agent, level, note, cancellationToken);

    /// <summary>A request; null if there is none of that id.</summary>
    /// <param name="id">The request.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    public async Task<ApprovalRequest?> FindRequestAsync(string id, CancellationToken cancellationToken = default)
    {
        ReservationCheck.RefuseId(id);
        return RequestStory.Of(await EntriesOfAsync(RequestStory.MatterOf(id), cancellationToken).ConfigureAwait(false))?.Request;
    }

    /// <summary>Merges a customer into another: limits count over both from then on.</summary>
    /// <param name="id">The caller's own id of the merge.</param>
    /// <param name="from">The customer who is merged.</param>
    /// <param name="into">The customer who stays.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <returns>Whether it was done now; false if it was done before.</returns>
    public Task<bool> MergeAsync(string id, string from, string into, CancellationToken cancellationToken = default)
    {
        ReservationCheck.RefuseId(from);
        ReservationCheck.RefuseId(into);
        if (string.Equals(from, into, StringComparison.Ordinal))
        {
            throw new LedgerException(LedgerProblem.AlreadyMerged, $"`{from}` cannot be merged into itself.");
        }

        return WriteAsync(id, new MoveWork(id, from, into), cancellationToken);
    }

    /// <summary>
    /// Erases a customer, and whoever was merged into them: their ids, their names and all that was written freely. Amounts stay, and count
    /// for nobody that can be named.
    /// </summary>
    /// <param name="id">The caller's own id of the erasure, which names nobody.</param>
    /// <param name="customer">The customer.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <returns>Whether it was done now; false if it was done before.</returns>
    public Task<bool> EraseAsync(string id, string customer, CancellationToken cancellationToken = default)
    {
        ReservationCheck.RefuseId(customer);
        return WriteAsync(id, new MoveWork(id, customer, null), cancellationToken);
    }

    /// <summary>Gives back every reservation whose time has run out, and ends such requests. A host calls it now and then; nothing depends on when.</summary>
    /// <param name="cancellationToken">Gives up; what is left is swept the next time.</param>
    /// <returns>How many were ended.</returns>
    public async Task<int> SweepAsync(CancellationToken cancellationToken = default)
    {
        var (ended, seen) = (0, new HashSet<string>(StringComparer.Ordinal));
        while (true)
        {
            var due = await _store.DueAsync(Now(), DueAtOnce, cancellationToken).ConfigureAwait(false);
            var fresh = due.Where(seen.Add).ToList();
            if (fresh.Count == 0)
            {
                return ended;
            }

            var now = await Task.WhenAll(fresh.Select(matter => EndAsync(matter, cancellationToken))).ConfigureAwait(false);
            ended += now.Count(isEnded => isEnded);
        }
    }

    /// <summary>The entries after a place, in order, for a host that follows what happens. Whoever goes on from the last one misses none.</summary>
    /// <param name="after">The <see cref="LedgerEntry.Sequence"/> after which. Default: all.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    public IAsyncEnumerable<LedgerEntry> EntriesAsync(long after = 0, CancellationToken cancellationToken = default) => _store.EntriesAsync(after, cancellationToken);

    /// <summary>
    /// Follows what happens from a place on, in the domain's words, and waits for more without end. Whoever goes on from the last
    /// <see cref="LedgerEvent.Sequence"/> misses nothing.
    /// </summary>
    /// <param name="after">The <see cref="LedgerEvent.Sequence"/> after which. Default: from the beginning.</param>
    /// <param name="cancellationToken">Ends it, by an <see cref="OperationCanceledException"/>.</param>
    /// <exception cref="LedgerException">The store failed: go on from the last place once it can be used again.</exception>
    public IAsyncEnumerable<LedgerEvent> FollowAsync(long after = 0, CancellationToken cancellationToken = default) =>
        LedgerFollower.RunAsync(_store, after, cancellationToken);

    /// <summary>Looks at how the ledger stands, for the health check of a host. Nothing is changed by it.</summary>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>What was found; a store that does not answer is found, and no exception.</returns>
    public Task<LedgerHealth> CheckHealthAsync(CancellationToken cancellationToken = default) =>
        HealthCheck.RunAsync(_store, _time, _options.MostClockDifference, cancellationToken);

    /// <summary>Writes what waits, and stops. The store stays open.</summary>
    public ValueTask DisposeAsync() => _writer.DisposeAsync();

    /// <summary>The revisions and counters.</summary>
    internal LedgerCatalog Catalog { get; } = new();

    /// <summary>How far a host's time may be ahead before it is in the future.</summary>
    internal TimeSpan MostClockDifference => _options.MostClockDifference;

    /// <summary>Writes something of an id.</summary>
    internal Task<T> WriteAsync<T>(string id, LedgerWork<T> work, CancellationToken cancellationToken)
    {
        ReservationCheck.RefuseId(id);
        return _writer.WriteAsync(work, cancellationToken);
    }

    /// <summary>Waits until there is an entry after a place.</summary>
    internal Task WaitAsync(long after, CancellationToken cancellationToken) => _store.WaitAsync(after, cancellationToken);

    private async Task<ApprovalRequest> AnswerAsync(string id, bool approves, string agent, string? level, string? note, CancellationToken cancellationToken)
    {
        ReservationCheck.RefuseId(agent);
        if (_options.Approvers is { } directory)
        {
            var request = await FindRequestAsync(id, cancellationToken).ConfigureAwait(false) ?? throw new LedgerException(LedgerProblem.NotFound, $"There is no request `{id}`.");
            level = await directory.LevelOfAsync(agent, request, cancellationToken).ConfigureAwait(false);
        }

        return level is null
            ? throw new LedgerException(LedgerProblem.MayNotApprove, $"`{agent}` may approve nothing here.")
            : await WriteAsync(id, new AnswerWork(id, approves, agent, level, note, Catalog), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Ends what is overdue, and tells whether it was; what runs out at this very moment is not.</summary>
    private async Task<bool> EndAsync(string matter, CancellationToken cancellationToken) => matter.Split('/', 2) switch
    {
        ["grant", var id] => (await _writer.WriteAsync(new SettleWork(id, EntryKind.Expired, null, null), cancellationToken).ConfigureAwait(false)).State == GrantState.Expired,
        _ => await _writer.WriteAsync(new LapseWork(matter), cancellationToken).ConfigureAwait(false),
    };

    /// <summary>The entries of a matter.</summary>
    internal async Task<ImmutableArray<LedgerEntry>> EntriesOfAsync(string matter, CancellationToken cancellationToken)
    {
        var view = await _store.ReadAsync(new StoreReads { Now = Now(), Matters = [matter] }, cancellationToken).ConfigureAwait(false);
        return view.Matters.TryGetValue(matter, out var entries) ? entries : [];
    }

    /// <summary>The time of this host, in whole microseconds, as stores keep it.</summary>
    private DateTimeOffset Now()
    {
        var now = _time.GetUtcNow();
        return now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMicrosecond));
    }
}
