using System.Collections.Immutable;
using System.Globalization;
using PolicyFlex.Deciding;

namespace PolicyFlex.Ledger;

/// <summary>Checks a ledger matter by matter, then account by account.</summary>
internal sealed class Auditor
{
    private const int MostFaults = 100;

    private readonly Dictionary<Account, decimal> _expected = [];
    private readonly Dictionary<string, string> _merged = new(StringComparer.Ordinal);
    private readonly ImmutableArray<LedgerFault>.Builder _faults = ImmutableArray.CreateBuilder<LedgerFault>();
    private long _entries;
    private long _grants;
    private long _accounts;
    private long _faultCount;
    private bool _isMerged;

    /// <summary>Adds a matter with all its entries.</summary>
    public void Add(ImmutableArray<LedgerEntry> matter)
    {
        if (matter.IsEmpty)
        {
            return;
        }

        _entries += matter.Length;
        switch (matter[0].Matter.Split('/')[0])
        {
            case "grant":
                AddGrant(matter);
                break;
            case "request":
                CheckRequest(matter);
                break;
            case "merge":
                var customers = matter.ToDictionary(entry => entry.Slot, entry => entry.Subjects[GrantSubjects.Customer], StringComparer.Ordinal);
                _merged[customers["from"]] = customers["into"];
                break;
            default:
                break;
        }
    }

    /// <summary>Compares what a store keeps of an account with what the entries say.</summary>
    public void Compare(AccountReport account)
    {
        Merge();
        _accounts++;
        _expected.Remove(account.Account, out var expected);
        Expect(
            account.Sum == expected,
            LedgerInvariant.AccountIsTheSumOfItsEntries,
            account.Account.Text,
            $"The account holds {account.Sum}, and its entries add up to {expected}.");
        foreach (var window in account.Windows)
        {
            Expect(
                window.Used == window.Sum,
                LedgerInvariant.TotalIsTheSumOfItsWindow,
                new BalanceKey(account.Account, window.Window).ToString(),
                $"The running total is {window.Used}, and the changes after {window.After:O} add up to {window.Sum}.");
        }
    }

    /// <summary>What was found.</summary>
    public LedgerAudit Report()
    {
        Merge();
        foreach (var (account, expected) in _expected)
        {
            Expect(expected == 0, LedgerInvariant.AccountIsTheSumOfItsEntries, account.Text, $"The account is not there, and its entries add up to {expected}.");
        }

        return new LedgerAudit { Entries = _entries, Grants = _grants, Accounts = _accounts, FaultCount = _faultCount, Faults = _faults.ToImmutable() };
    }

    private void AddGrant(ImmutableArray<LedgerEntry> matter)
    {
        _grants++;
        var where = matter[0].Matter;
        Expect(matter[0].Kind is EntryKind.Reserved or EntryKind.Refused, LedgerInvariant.SettledAtMostOnce, where, $"The first entry is {matter[0].Kind}.");
        if (matter[0].Kind is not (EntryKind.Reserved or EntryKind.Refused))
        {
            return;
        }

        var settled = matter.Where(entry => entry.Kind is EntryKind.Posted or EntryKind.Voided or EntryKind.Expired).ToList();
        Expect(settled.Count <= 1, LedgerInvariant.SettledAtMostOnce, where, $"It is settled {settled.Count} times.");
        var story = GrantStory.Of(matter)!;
        var grant = story.Grant;
        Expect(!(grant.Posted > grant.Amount), LedgerInvariant.PostedAtMostReserved, where, $"{grant.Posted} were posted of {grant.Amount} that were reserved.");
        var reversed = grant.Reversals.Sum(reversal => reversal.Amount);
        Expect(reversed <= (grant.Posted ?? 0), LedgerInvariant.ReversedAtMostPosted, where, $"{reversed} were taken back of {grant.Posted ?? 0} that were posted.");
        Expect(
            settled.Count == 0 || (matter[0].Kind == EntryKind.Reserved && (grant.Reversals.IsEmpty || settled[0].Kind == EntryKind.Posted)),
            LedgerInvariant.NothingAfterTheEnd,
            where,
            $"It was {settled.FirstOrDefault()?.Kind}, and something came after it.");
        foreach (var change in story.Standing)
        {
            _expected[change.Account] = _expected.GetValueOrDefault(change.Account) + change.Amount;
        }
    }

    private void CheckRequest(ImmutableArray<LedgerEntry> matter)
    {
        var request = RequestStory.Of(matter)!.Request;
        Expect(
            !request.ApprovedBy.Contains(request.Agent, StringComparer.Ordinal)
            && !string.Equals(request.DeclinedBy, request.Agent, StringComparison.Ordinal)
            && request.ApprovedBy.Distinct(StringComparer.Ordinal).Count() == request.ApprovedBy.Length,
            LedgerInvariant.ApprovedByOthers,
            matter[0].Matter,
            $"It was asked by {request.Agent} and approved by {string.Join(", ", request.ApprovedBy)}.");
        Expect(
            request.Grant is null || request.ApprovedBy.Length >= request.By,
            LedgerInvariant.ApprovalUsedOnce,
            matter[0].Matter,
            $"The grant {request.Grant} used it after {request.ApprovedBy.Length} of {request.By} had approved it.");
    }

    /// <summary>Adds the accounts of customers who were merged to those of the customers that they were merged into.</summary>
    private void Merge()
    {
        if (_isMerged)
        {
            return;
        }

        _isMerged = true;
        foreach (var (account, amount) in _expected.Where(account => Into(account.Key) is not null).ToList())
        {
            var into = Into(account)!;
            _expected.Remove(account);
            _expected[into] = _expected.GetValueOrDefault(into) + amount;
        }
    }

    private Account? Into(Account account)
    {
        var subjects = account.Subjects.Select(subject => subject.Name == GrantSubjects.Customer ? subject with { Value = Into(subject.Value) } : subject).ToImmutableArray();
        return subjects.SequenceEqual(account.Subjects) ? null : new Account(account.Counter, subjects);
    }

    private string Into(string customer)
    {
        // An erased customer and those merged into it have one name, which leads nowhere.
        while (_merged.TryGetValue(customer, out var into) && !string.Equals(into, customer, StringComparison.Ordinal))
        {
            customer = into;
        }

        return customer;
    }

    private void Expect(bool holds, LedgerInvariant invariant, string where, FormattableString sentence)
    {
        if (holds)
        {
            return;
        }

        _faultCount++;
        if (_faults.Count < MostFaults)
        {
            _faults.Add(new LedgerFault(invariant, where, sentence.ToString(CultureInfo.InvariantCulture)));
        }
    }
}
