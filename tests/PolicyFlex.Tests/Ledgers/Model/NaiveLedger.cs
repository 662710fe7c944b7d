using PolicyFlex.Deciding;
using PolicyFlex.Ledger;

namespace PolicyFlex.Tests.Ledgers;

/// <summary>A ledger as a plain list of grants: everything is added up anew each time. What it answers is what a ledger has to answer.</summary>
internal sealed class NaiveLedger
{
    private readonly List<NaiveGrant> _grants = [];
    private readonly Dictionary<string, string> _merged = [];
    private readonly Dictionary<BalanceKey, DateTimeOffset> _letGo = [];

    public IReadOnlyList<NaiveGrant> Grants => _grants;

    /// <summary>How much of a balance is used: all that is later than the start of its window and was not let go of before.</summary>
    public decimal Used(BalanceKey key, DateTimeOffset now)
    {
        var after = After(Into(key), now);
        return _grants.Where(grant => grant.Counts && grant.At > after && IsOf(grant, Into(key).Account)).Sum(grant => Counted(grant, key));
    }

    public NaiveGrant Reserve(string id, string customer, string agent, decimal amount, IReadOnlyList<Cap> caps, DateTimeOffset now)
    {
        if (_grants.Find(grant => grant.Id == id) is { } known)
        {
            return known;
        }

        if (!Fits(amount, caps, now))
        {
            Sweep(now);
        }

        var fits = Fits(amount, caps, now);
        var at = caps.SelectMany(cap => _grants.Where(grant => grant.State != GrantState.Refused && IsOf(grant, Into(cap.Balance).Account)).Select(grant => grant.At)).Append(now).Max();
        var grant = new NaiveGrant
        {
            Id = id,
            Customer = Final(customer),
            Agent = agent,
            Amount = amount,
            At = at,
            Expires = at.AddMinutes(15),
            State = fits ? GrantState.Reserved : GrantState.Refused,
            Net = fits ? amount : 0,
        };
        foreach (var cap in caps)
        {
            _letGo[Into(cap.Balance)] = After(Into(cap.Balance), now);
        }

        _grants.Add(grant);
        return grant;
    }

    public void Sweep(DateTimeOffset now)
    {
        foreach (var grant in _grants.Where(grant => grant.State == GrantState.Reserved && now > grant.Expires))
        {
            grant.End(GrantState.Expired);
        }
    }

    public bool Merge(string from, string into)
    {
        if (from == into || _merged.ContainsKey(from) || _merged.ContainsKey(into))
        {
            return false;
        }

        _merged.Add(from, into);
        foreach (var grant in _grants.Where(grant => grant.Customer == from))
        {
            grant.Customer = into;
        }

        return true;
    }

    private bool Fits(decimal amount, IReadOnlyList<Cap> caps, DateTimeOffset now) =>
        caps.All(cap => Used(cap.Balance, now) + (cap.Balance.Account.Counter == LedgerShop.TimesPerCustomer.Name ? 1 : amount) <= cap.Most);

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

    private static decimal Counted(NaiveGrant grant, BalanceKey key) =>
        key.Account.Counter == LedgerShop.TimesPerCustomer.Name ? 1 : grant.Net;
}
