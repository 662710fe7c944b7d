using System.Collections.Immutable;
using PolicyFlex.Deciding;

namespace PolicyFlex.Ledger;

/// <summary>Reserves a grant: under all its bounds, or not at all.</summary>
/// <param name="reservation">The grant.</param>
/// <param name="catalog">The revisions and counters.</param>
/// <param name="isLast">
/// Whether a refusal is the answer; if not, null is answered instead of a refusal, so that what is overdue is given back first.
/// </param>
internal sealed class ReserveWork(Reservation reservation, LedgerCatalog catalog, bool isLast) : LedgerWork<Grant?>
{
    private readonly GrantTerms _terms = reservation.Terms;
    private readonly ImmutableSortedDictionary<string, string> _subjects = GrantSubjects.Of(reservation.Terms);
    private readonly string _matter = GrantStory.MatterOf(reservation.Id);
    private KnownCounters _counters = catalog.Counters;
    private (KnownCounters Of, ImmutableArray<Charge> Charges)? _charges;
    private bool _readsCounters;

    /// <summary>What it counts in, by the counters as they are known.</summary>
    private ImmutableArray<Charge> Charges
    {
        get
        {
            if (_charges is not { } known || !ReferenceEquals(known.Of, _counters))
            {
                _charges = known = (_counters, _counters.ChargesOf(_terms.Name, _terms.IsAction, _subjects));
            }

            return known.Charges;
        }
    }

    public override void Read(WorkReads reads)
    {
        reads.Add(_matter);
        if (reservation.Request is { } request)
        {
            reads.Add(RequestStory.MatterOf(request));
        }

        if (catalog.Find(_terms.Revision) is null)
        {
            reads.Add(LedgerCatalog.MatterOf(_terms.Revision));
        }

        if (_readsCounters)
        {
            reads.Add(LedgerCatalog.CountersMatter);
        }

        foreach (var cap in _terms.Caps)
        {
            reads.Add(cap.Balance);
        }

        foreach (var charge in Charges)
        {
            reads.Add(charge.Account);
        }
    }

    protected override bool TryDecide(LedgerOverlay overlay, out Grant? answer)
    {
        answer = null;
        if (GrantStory.Of(overlay.EntriesOf(_matter)) is { } known)
        {
            answer = Repeated(known);
            return true;
        }

        if (!KnowsCounters(overlay))
        {
            return false;
        }

        RefuseUnlessDecided(overlay);
        RefuseUnlessApproved(overlay);
        var (entry, grant) = Entry(overlay);
        if (entry.Kind == EntryKind.Refused && !isLast)
        {
            return true;
        }

        overlay.Add(entry);
        if (reservation.Request is { } request && entry.Kind == EntryKind.Reserved)
        {
            overlay.Add(RequestEntries.Used(request, reservation.Id, overlay.Now, _subjects));
        }

        answer = grant;
        return true;
    }

    /// <summary>The first answer, if it is asked for the same again.</summary>
    private Grant Repeated(GrantStory known) =>
        known.Free?.Salt is { } salt && ContentHash.Of(reservation, salt) == known.Content.Hash
            ? known.Grant
            : throw new LedgerException(LedgerProblem.IdReused, $"The id `{reservation.Id}` was used before for another grant. Give each grant an id of its own.");

    private bool KnowsCounters(LedgerOverlay overlay) =>
        catalog.Refresh(ref _counters, ref _readsCounters, overlay) && Charges.All(charge => overlay.HasRead(charge.Account));

    private void RefuseUnlessDecided(LedgerOverlay overlay)
    {
        var revision = catalog.See(_terms.Revision, overlay) ?? throw new LedgerException(
            LedgerProblem.UnknownRevision, $"The revision `{_terms.Revision}` was never registered in this ledger. Register it before anything is granted by it.");
        RevisionCheck.Refuse(_terms, revision);
        if (overlay.Now > _terms.StandsUntil)
        {
            throw new LedgerException(LedgerProblem.DecisionTooOld, $"The decision stood until {_terms.StandsUntil:yyyy-MM-dd HH:mm:ss zzz}. Decide again, and reserve by that.");
        }

        if (_terms.Caps.FirstOrDefault(cap => !_counters.ByName.ContainsKey(cap.Balance.Account.Counter)) is { } unknown)
        {
            throw new LedgerException(LedgerProblem.UnknownRevision, $"Nothing counts for `{unknown.Bound}` in this ledger. Register the revision again.");
        }
    }

    private void RefuseUnlessApproved(LedgerOverlay overlay)
    {
        if (reservation.Request is { } id)
        {
            ApprovalCheck.Refuse(_terms, RequestStory.Of(overlay.EntriesOf(RequestStory.MatterOf(id))), id, catalog.Find(_terms.Revision)!, overlay.Now);
        }
        else if (_terms.Approval is { } approval)
        {
            throw new LedgerException(LedgerProblem.ApprovalMissing, $"`{_terms.Name}` needs the approval of the level `{approval.Level}`: ask for it, and reserve with the request once it is approved.");
        }
    }

    private (LedgerEntry Entry, Grant Grant) Entry(LedgerOverlay overlay)
    {
        var refusal = RefusalOf(overlay);
        var at = overlay.Now;
        foreach (var cap in _terms.Caps)
        {
            at = overlay.StateOf(cap.Balance).Last is { } last && last > at ? last : at;
        }

        var salt = ContentHash.NewSalt();
        var content = new ReservedContent
        {
            Hash = ContentHash.Of(reservation, salt),
            Name = _terms.Name,
            IsAction = _terms.IsAction,
            Amount = _terms.Amount,
            Worth = _terms.Worth,
            Currency = _terms.Currency,
            Digits = _terms.Digits,
            Revision = _terms.Revision,
            Situation = _terms.Situation,
            Level = _terms.Level,
            DecidedAt = _terms.DecidedAt,
            Request = reservation.Request,
            Overrides = _terms.Overrides,
            Reason = reservation.Reason,
            Record = _terms.Record,
            Caps = [.. _terms.Caps.Select(cap => new CapContent(cap.Balance.Account.Counter, cap.Balance.Window?.Text, cap.Most, cap.Bound))],
            Charges = [.. Charges.Select(charge => charge.Content)],
            Refusal = refusal,
        };
        var free = new FreeText { Salt = salt, Note = reservation.Note, CustomerName = reservation.CustomerName };
        var entry = new LedgerEntry
        {
            Matter = _matter,
            Slot = Slots.Reserved,
            Kind = refusal is null ? EntryKind.Reserved : EntryKind.Refused,
            At = at,
            Due = refusal is null ? at + reservation.Timeout : null,
            Subjects = _subjects,
            Content = LedgerJson.Write(content),
            Private = LedgerJson.Write(free),
        };
        return (refusal is null ? entry with { Changes = GrantStory.ChangesOf(entry, content, Charges) } : entry, GrantStory.GrantOf(entry, content, free));
    }

    /// <summary>The first bound that it does not fit under.</summary>
    private Refusal? RefusalOf(LedgerOverlay overlay)
    {
        foreach (var cap in _terms.Caps)
        {
            var state = overlay.StateOf(cap.Balance);
            var asked = Charges.FirstOrDefault(charge => string.Equals(charge.Content.Counter, cap.Balance.Account.Counter, StringComparison.Ordinal)).Content switch
            {
                null => 0,
                { Measure: CounterMeasure.Times } => 1,
                { Measure: CounterMeasure.Amount } => _terms.Amount,
                _ => _terms.Worth,
            };
            if (state.Used + asked > cap.Most)
            {
                return new Refusal(cap.Bound, cap.Most, state.Used, asked, state.First is { } first ? cap.Balance.Window?.Returns(first) : null);
            }
        }

        return null;
    }
}
