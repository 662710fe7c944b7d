using PolicyFlex.Deciding;
using PolicyFlex.Ledger;

namespace PolicyFlex.Tests.Ledgers;

/// <summary>A ledger as a plain list of grants: everything is added up anew each time. What it answers is what a ledger has to answer.</summary>
internal sealed class NaiveLedger
{
    private readonly List<NaiveGrant> _grants = [];
    private readonly List<NaiveRequest> _requests = [];
    private readonly Dictionary<string, string> _merged = [];
    private readonly Dictionary<BalanceKey, DateTimeOffset> _letGo = [];
    private readonly Dictionary<string, RegisteredRevision> _revisions = [];
    private readonly List<Counter> _counters = [];
    private int _erasures;

    public IReadOnlyList<NaiveGrant> Grants => _grants;

    public IReadOnlyList<NaiveRequest> Requests => _requests;

    /// <summary>How much of a balance is used: all that is later than the start of its window and was not let go of before.</summary>
    public decimal Used(BalanceKey key, DateTimeOffset now)
    {
        var into = Into(key);
        var after = After(into, now);
        return _grants.Where(grant => grant.At > after && IsOf(grant, into.Account)).Sum(grant => grant.CountedIn(key.Account.Counter));
    }

    /// <summary>A revision comes: what any counter of a name counts is counted under it, and all that counts now and was not counted before.</summary>
    public void Register(RegisteredRevision revision)
    {
        _revisions[revision.Revision] = revision;
        _counters.AddRange(revision.Counters);
        foreach (var grant in _grants.Where(grant => grant.Counts))
        {
            Count(grant);
        }
    }

    /// <summary>Why nothing can be asked or given by a revision; null if it can.</summary>
    public LedgerProblem? WhyNotBy(string revision, string name) =>
        !_revisions.TryGetValue(revision, out var known) ? LedgerProblem.UnknownRevision
        : known.Options.Contains(name) || known.Actions.Contains(name) ? null
        : LedgerProblem.UnknownName;

    public NaiveGrant Reserve(string id, GrantTerms terms, string customer, DateTimeOffset now)
    {
        if (!Fits(terms, now))
        {
            Sweep(now);
        }

        var fits = Fits(terms, now);
        var at = terms.Caps.SelectMany(cap => _grants.Where(grant => grant.Counters.ContainsKey(cap.Balance.Account.Counter) && IsOf(grant, Into(cap.Balance).Account)).Select(grant => grant.At)).Append(now).Max();
        var grant = new NaiveGrant
        {
            Id = id,
            Name = terms.Name,
            Customer = Final(customer),
            Agent = terms.Agent!,
            Amount = terms.Amount,
            Worth = terms.Worth,
            At = at,
            Expires = at.AddMinutes(15),
            State = fits ? GrantState.Reserved : GrantState.Refused,
            Net = fits ? terms.Amount : 0,
        };
        foreach (var cap in terms.Caps)
        {
            _letGo[Into(cap.Balance)] = After(Into(cap.Balance), now);
        }

        if (fits)
        {
            Count(grant);
        }

        _grants.Add(grant);
        return grant;
    }

    public void Ask(NaiveRequest request)
    {
        request.Customer = Final(request.Customer);
        _requests.Add(request);
    }

    /// <summary>Ends what is overdue, and tells how much that is.</summary>
    public int Sweep(DateTimeOffset now)
    {
        var overdue = _grants.FindAll(grant => grant.State == GrantState.Reserved && now > grant.Expires);
        overdue.ForEach(grant => grant.End(GrantState.Expired));
        return overdue.Count + _requests.Count(request => request.Lapse(now));
    }

    public bool Merge(string from, string into)
    {
        if (from == into || _merged.ContainsKey(from) || _merged.ContainsKey(into))
        {
            return false;
        }

        _merged.Add(from, into);
        Rename(from, into, isErasure: false);
        return true;
    }

    /// <summary>Forgets a customer and all that were merged with them; who comes with such an id later is somebody new.</summary>
    public void Erase(string customer)
    {
        var whole = Final(customer);
        foreach (var one in _merged.Keys.Where(other => Final(other) == whole).ToList())
        {
            _merged.Remove(one);
        }

        foreach (var key in _letGo.Keys.Where(key => key.Account.Subjects.Any(subject => subject.Value == whole)).ToList())
        {
            _letGo.Remove(key);
        }

        Rename(whole, $"erased-{_erasures++}", isErasure: true);
    }

    private void Rename(string from, string into, bool isErasure)
    {
        foreach (var grant in _grants.Where(grant => grant.Customer == from))
        {
            (grant.Customer, grant.IsErased) = (into, isErasure);
        }

        foreach (var request in _requests.Where(request => request.Customer == from))
        {
            (request.Customer, request.IsErased) = (into, isErasure);
        }
    }

    private bool Fits(GrantTerms terms, DateTimeOffset now) => terms.Caps.All(cap =>
        Used(cap.Balance, now) + (Find(cap.Balance.Account.Counter, terms.Name, terms.IsAction)?.Of(terms.Amount, terms.Worth) ?? 0) <= cap.Most);

    private Counter? Find(string name, string what, bool isAction) =>
        _counters.FirstOrDefault(counter => counter.Name == name && counter.Counts(what, isAction));

    private void Count(NaiveGrant grant)
    {
        foreach (var counter in _counters.Where(counter => counter.Counts(grant.Name, grant.Name == "refund")))
        {
            grant.Counters.TryAdd(counter.Name, counter.Measure);
        }
    }

    private DateTimeOffset After(BalanceKey key, DateTimeOffset now)
    {
        var after = key.Window?.After(now) ?? DateTimeOffset.MinValue;
        return _letGo.TryGetValue(key, out var before) && before > after ? before : after;
    }

    private BalanceKey Into(BalanceKey key) => key with
    {
        Account = new Account(key.Account.Counter, [.. key.Account.Subjects.Select(subject => subject.Name == "customer.id" ? subject with { Value = Final(subject.Value) } : subject)]),
    };

    private string Final(string customer)
    {
        while (_merged.TryGetValue(customer, out var into))
        {
            customer = into;
        }

        return customer;
    }

    private static bool IsOf(NaiveGrant grant, Account account) =>
        account.Subjects.All(subject => subject.Value == (subject.Name == "agent" ? grant.Agent : grant.Customer));
}
