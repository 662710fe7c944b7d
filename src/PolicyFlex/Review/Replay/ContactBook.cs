namespace PolicyFlex.Review;

/// <summary>
/// Sees who comes back with the same kind of situation within the follow-up time: then the contact before did not settle it, and what was
/// solved is open again.
/// </summary>
internal sealed class ContactBook
{
    private readonly VisitBook _contacts;
    private readonly VisitBook _outcomes;
    private readonly Dictionary<int, KindContacts> _kinds = [];

    /// <param name="within">The follow-up time.</param>
    public ContactBook(TimeSpan within) =>
        (_contacts, _outcomes) = (new VisitBook(within, EndContact), new VisitBook(within, EndOutcome));

    /// <summary>The outcomes whose customers came back, by their ids.</summary>
    public HashSet<string> Reopened { get; } = new(StringComparer.Ordinal);

    /// <summary>What became of the contacts of a kind whose time is over, or whose customer came back.</summary>
    public KindContacts Of(int kind) => _kinds.GetValueOrDefault(kind);

    /// <summary>A customer came. What one asks within a day is one contact.</summary>
    public void Add(long at, ulong customer, int kind)
    {
        Advance(at);
        if (customer == 0 || kind == 0)
        {
            return;
        }

        if (_outcomes.Find(customer, kind) is { } solved && at > solved.At)
        {
            _outcomes.Return(solved);
        }

        var before = _contacts.Find(customer, kind);
        if (before?.At + EpisodeBook.Length > at)
        {
            return;
        }

        if (before is { } one)
        {
            _contacts.Return(one);
        }

        _contacts.Open(new Visit(at, customer, kind, null));
    }

    /// <summary>It was said how a case turned out.</summary>
    public void Add(OutcomeNoted outcome, int kind)
    {
        Advance(outcome.At.UtcTicks);
        if (outcome.Traits.Customer is { } customer && kind != 0 && (outcome.Outcome is OutcomeKind.Resolved or OutcomeKind.Eased))
        {
            _outcomes.Open(new Visit(outcome.At.UtcTicks, customer, kind, outcome.Id));
        }
    }

    /// <summary>Time passes.</summary>
    public void Advance(long at)
    {
        _contacts.Advance(at);
        _outcomes.Advance(at);
    }

    private void EndContact(Visit visit, bool stayedAway)
    {
        var kind = Of(visit.Kind);
        _kinds[visit.Kind] = new(kind.Contacts + 1, kind.Settled + (stayedAway ? 1 : 0));
    }

    private void EndOutcome(Visit visit, bool stayedAway)
    {
        if (!stayedAway)
        {
            Reopened.Add(visit.Outcome!);
        }
    }
}
