using System.Collections.Immutable;
using System.Globalization;
using PolicyFlex.Deciding;
using PolicyFlex.Ledger;
using PolicyFlex.Review;

namespace PolicyFlex.Casework;

/// <summary>
/// Where policies and the ledger meet: a situation is decided by what the ledger has counted, and what is given is held there under the
/// bounds that it was decided with. For any number of threads; one for each engine.
/// </summary>
/// <remarks>Methods throw a <see cref="LedgerException"/> where the ledger does, and an <see cref="ArgumentException"/> where the engine does.</remarks>
public sealed class CaseDesk
{
    private readonly PolicyEngine _engine;
    private readonly GrantLedger _ledger;
    private readonly TimeProvider _time;
    private readonly ReviewJournal? _journal;
    private readonly ReviewWatch? _watch;
    private readonly Lock _lock = new();
    private Task? _registration;

    /// <summary>Opens a desk.</summary>
    /// <param name="engine">The policies. Their revision is registered in the ledger before anything is given by it.</param>
    /// <param name="ledger">The ledger.</param>
    /// <param name="time">The clock of this host. Default: the machine's.</param>
    /// <param name="journal">What records each decision for the review; it stays the caller's to close. Default: nothing is recorded.</param>
    /// <param name="watch">
    /// What knows the open flags and the similar situations that a decision carries where the inquiry says nothing of them; it stays the
    /// caller's to close. Default: nothing is known.
    /// </param>
    /// <exception cref="ArgumentException">The journal or the watch is one of another engine.</exception>
    public CaseDesk(PolicyEngine engine, GrantLedger ledger, TimeProvider? time = null, ReviewJournal? journal = null, ReviewWatch? watch = null)
    {
        ArgumentNullException.ThrowIfNull(engine);
        ArgumentNullException.ThrowIfNull(ledger);
        if (journal is not null && !ReferenceEquals(journal.Engine, engine))
        {
            throw new ArgumentException("The journal is one of another engine; give each desk a journal of its own engine.", nameof(journal));
        }

        if (watch is not null && !ReferenceEquals(watch.Engine, engine))
        {
            throw new ArgumentException("The watch is one of another engine; give each desk a watch of its own engine.", nameof(watch));
        }

        (_engine, _ledger, _time, _journal, _watch) = (engine, ledger, time ?? TimeProvider.System, journal, watch);
    }

    /// <summary>What a ledger has to know of an engine's revision, for hosts that use the ledger without a desk.</summary>
    /// <param name="engine">The policies.</param>
    public static RegisteredRevision RevisionOf(PolicyEngine engine)
    {
        ArgumentNullException.ThrowIfNull(engine);
        return new RegisteredRevision
        {
            Revision = engine.Revision,
            Set = engine.Name,
            Currency = engine.Currency,
            Levels = engine.Levels,
            Options = [.. engine.Plan.Options.Keys.Order(StringComparer.Ordinal)],
            Actions = [.. engine.Plan.Actions.Keys.Order(StringComparer.Ordinal)],
            Counters = engine.Counters,
        };
    }

    /// <summary>
    /// Decides what may be done for a customer now, by what the ledger has counted: one read, and then the decision. With a journal it is
    /// recorded for the review.
    /// </summary>
    /// <param name="inquiry">The situation, and who handles it.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task<Decision> DecideAsync(CaseInquiry inquiry, CancellationToken cancellationToken = default)
    {
        var decision = _engine.Decide(await RequestAsync(inquiry, cancellationToken).ConfigureAwait(false));
        _journal?.Record(decision, inquiry.Situation, inquiry.Actor);
        return decision;
    }

    /// <summary>Decides whether something may be given, and holds it for the customer if it may.</summary>
    /// <param name="gesture">What is to be given.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <returns>
    /// The grant that is held; or whose approval it needs, to be asked for by <see cref="AskAsync"/>; or why it cannot be given. For an id
    /// that was used before, what came of it.
    /// </returns>
    public async Task<GestureAnswer> GiveAsync(Gesture gesture, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(gesture);
        if (await _ledger.FindAsync(gesture.Id, cancellationToken).ConfigureAwait(false) is { } known)
        {
            return Repeated(gesture, known);
        }

        var request = gesture.Request is null ? null : await ApprovedAsync(gesture.Request, cancellationToken).ConfigureAwait(false);
        var wished = request is null ? gesture : gesture with { Amount = gesture.Amount ?? request.Amount };
        var result = await TermsAsync(wished, ApprovedAt(request), cancellationToken).ConfigureAwait(false);
        if (!result.Succeeded)
        {
            return new GestureAnswer(null, null, result.Refusal);
        }

        if (result.Terms.Approval is { } approval && gesture.Request is null)
        {
            return new GestureAnswer(null, approval, null);
        }

        return Answer(await _ledger.ReserveAsync(
            new Reservation
            {
                Id = gesture.Id,
                Terms = result.Terms,
                Request = gesture.Request,
                Reason = gesture.Reason,
                Note = gesture.Note,
                CustomerName = gesture.CustomerName,
                Timeout = gesture.Timeout,
            },
            cancellationToken).ConfigureAwait(false));
    }

    /// <summary>Asks a higher level to approve something.</summary>
    /// <param name="id">The caller's own id of the request.</param>
    /// <param name="gesture">What is to be given; its own id and request play no part yet.</param>
    /// <param name="timeout">How long it can be answered and used, at most 31 days. Default: one day.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <exception cref="LedgerException">It needs nobody's approval, or cannot be given by anybody; the message says why.</exception>
    public async Task<ApprovalRequest> AskAsync(string id, Gesture gesture, TimeSpan? timeout = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(gesture);
        if (await _ledger.FindRequestAsync(id, cancellationToken).ConfigureAwait(false) is { } known
            && string.Equals(known.Name, gesture.Name, StringComparison.Ordinal)
            && (gesture.Amount is null || gesture.Amount == known.Amount))
        {
            return known;
        }

        var result = await TermsAsync(gesture, null, cancellationToken).ConfigureAwait(false);
        return result.Succeeded
            ? await _ledger.AskAsync(
                new ApprovalAsk { Id = id, Terms = result.Terms, Reason = gesture.Reason, Note = gesture.Note, Timeout = timeout ?? TimeSpan.FromDays(1) },
                cancellationToken).ConfigureAwait(false)
            : throw new LedgerException(LedgerProblem.InvalidRequest, result.Refusal);
    }

    /// <summary>The customer accepts: what is held is given.</summary>
    /// <param name="id">The gesture.</param>
    /// <param name="amount">How much of it, more than 0; the rest is given back. Default: the whole.</param>
    /// <param name="accepted">What the customer accepted, as the agent writes it down. Default: nothing.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    public Task<Grant> AcceptAsync(string id, decimal? amount = null, string? accepted = null, CancellationToken cancellationToken = default) =>
        _ledger.PostAsync(id, amount, accepted, cancellationToken);

    /// <summary>The customer does not want it: what is held is given back.</summary>
    /// <param name="id">The gesture.</param>
    /// <param name="note">Why, freely. Default: nothing.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    public Task<Grant> WithdrawAsync(string id, string? note = null, CancellationToken cancellationToken = default) =>
        _ledger.VoidAsync(id, note, cancellationToken);

    private async Task<DecisionRequest> RequestAsync(CaseInquiry inquiry, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(inquiry);
        await RegisterAsync(cancellationToken).ConfigureAwait(false);
        var now = _time.GetUtcNow();
        var request = new DecisionRequest
        {
            Situation = inquiry.Situation,
            Actor = inquiry.Actor,
            Now = now,
            Similar = inquiry.Similar == 0 ? _watch?.SimilarTo(inquiry.Situation, now) ?? 0 : inquiry.Similar,
            OpenFlags = inquiry.OpenFlags.IsEmpty ? _watch?.OpenFlags ?? inquiry.OpenFlags : inquiry.OpenFlags,
        };
        var balances = await _ledger.ReadAsync(_engine.BalancesNeeded(request), cancellationToken).ConfigureAwait(false);
        return request with { Balances = balances };
    }

    private async Task<TermsResult> TermsAsync(Gesture gesture, string? approvedAt, CancellationToken cancellationToken)
    {
        if (gesture.Reason is { } reason && !_engine.Set.Reasons.Contains(reason, StringComparer.Ordinal))
        {
            return new TermsResult(null, $"`{reason}` is no reason of the set; its reasons are {string.Join(", ", _engine.Set.Reasons)}.");
        }

        var request = await RequestAsync(gesture.Inquiry, cancellationToken).ConfigureAwait(false);
        return _engine.TermsOf(request, new GrantWish { Name = gesture.Name, Amount = gesture.Amount, ApprovedAt = approvedAt, Override = gesture.Override });
    }

    private async Task<ApprovalRequest> ApprovedAsync(string request, CancellationToken cancellationToken) =>
        await _ledger.FindRequestAsync(request, cancellationToken).ConfigureAwait(false)
            ?? throw new LedgerException(LedgerProblem.NotFound, $"There is no request `{request}`.");

    /// <summary>The highest level of those who approved a request; null for none.</summary>
    private string? ApprovedAt(ApprovalRequest? request) => request?.Approvals
        .Select(approval => approval.Level)
        .Where(_engine.Levels.Contains)
        .MaxBy(level => _engine.Levels.IndexOf(level));

    private static GestureAnswer Repeated(Gesture gesture, Grant known) =>
        string.Equals(known.Name, gesture.Name, StringComparison.Ordinal)
        && (gesture.Amount is null || gesture.Amount == known.Amount)
        && string.Equals(known.Subjects.GetValueOrDefault("case"), gesture.Inquiry.Situation.Case, StringComparison.Ordinal)
            ? Answer(known)
            : throw new LedgerException(LedgerProblem.IdReused, $"The id `{gesture.Id}` was used before for another grant. Give each gesture an id of its own.");

    private static GestureAnswer Answer(Grant grant) => new(grant, null, grant.Refusal is { } refusal ? Sentence(refusal) : null);

    private static string Sentence(Refusal refusal)
    {
        var left = Math.Max(0, refusal.Most - refusal.Used);
        var returns = refusal.Returns is { } moment ? string.Create(CultureInfo.InvariantCulture, $" Some of it returns on {moment:yyyy-MM-dd HH:mm zzz}.") : "";
        return string.Create(CultureInfo.InvariantCulture, $"`{refusal.Bound}` has {left} left, and this takes {refusal.Asked}.{returns}");
    }

    /// <summary>Registers the revision once; after a failure it is tried again.</summary>
    private Task RegisterAsync(CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            if (_registration is null or { IsFaulted: true } or { IsCanceled: true })
            {
                _registration = _ledger.RegisterAsync(RevisionOf(_engine), CancellationToken.None);
            }

            return _registration.WaitAsync(cancellationToken);
        }
    }
}
