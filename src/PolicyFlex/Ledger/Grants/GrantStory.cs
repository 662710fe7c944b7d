using System.Collections.Immutable;
using PolicyFlex.Deciding;

namespace PolicyFlex.Ledger;

/// <summary>A grant put together from its entries, with the counters that it counts in.</summary>
internal sealed class GrantStory
{
    private readonly LedgerEntry _first;
    private readonly ImmutableArray<ChargeContent> _charges;

    private GrantStory(LedgerEntry first, ReservedContent content, Grant grant, ImmutableArray<ChargeContent> charges) =>
        (_first, Content, Grant, _charges) = (first, content, grant, charges);

    public Grant Grant { get; }

    public ReservedContent Content { get; }

    /// <summary>The counters that it counts in.</summary>
    public IEnumerable<string> Counters => _charges.Select(charge => charge.Counter);

    /// <summary>What was written freely when it was reserved; null once it is erased.</summary>
    public FreeText? Free => _first.Private is { } text ? LedgerJson.Read<FreeText>(text) : null;

    /// <summary>The accounts that it counts in.</summary>
    public IEnumerable<Account> Accounts => Charges.Select(charge => charge.Account);

    private IEnumerable<Charge> Charges => _charges.Select(charge => new Charge(charge, charge.AccountOf(Grant.Subjects)));

    /// <summary>What its accounts hold of it as it stands.</summary>
    public ImmutableArray<AccountChange> Standing => Changes(Charges, Nothing(Grant), Grant);

    /// <summary>The matter of a grant.</summary>
    public static string MatterOf(string id) => $"grant/{id}";

    /// <summary>Puts a grant together; null if it has no entries.</summary>
    public static GrantStory? Of(ImmutableArray<LedgerEntry> entries)
    {
        if (entries.IsEmpty)
        {
            return null;
        }

        var first = entries[0];
        var content = LedgerJson.Read<ReservedContent>(first.Content);
        var grant = Begin(first, content, first.Private is { } text ? LedgerJson.Read<FreeText>(text) : null);
        var charges = content.Charges;
        foreach (var entry in entries.AsSpan()[1..])
        {
            if (entry.Kind == EntryKind.Counted)
            {
                charges = [.. charges, .. LedgerJson.Read<CountedContent>(entry.Content).Charges];
            }
            else
            {
                grant = Next(grant, entry);
            }
        }

        return new GrantStory(first, content, grant with { NetWorth = WorthOf(content, grant.Net) }, charges);
    }

    /// <summary>The grant that a first entry begins, whose parts are at hand and need not be read from it.</summary>
    public static Grant GrantOf(LedgerEntry first, ReservedContent content, FreeText free) => Begin(first, content, free);

    /// <summary>The grant as it stands after one more entry.</summary>
    public Grant GrantAfter(LedgerEntry entry)
    {
        var grant = Next(Grant, entry);
        return grant with { NetWorth = WorthOf(Content, grant.Net) };
    }

    /// <summary>What its accounts have to be changed by, so that they hold it as it stands after an entry.</summary>
    /// <param name="entry">The entry.</param>
    public ImmutableArray<AccountChange> ChangesOf(LedgerEntry entry) => Changes(Charges, Grant, Next(Grant, entry));

    /// <summary>What counters that come later have to add.</summary>
    public ImmutableArray<AccountChange> ChangesOf(IEnumerable<Charge> later) => Changes(later, Nothing(Grant), Grant);

    /// <summary>What a reservation adds to its accounts.</summary>
    public static ImmutableArray<AccountChange> ChangesOf(LedgerEntry first, ReservedContent content, ImmutableArray<Charge> charges)
    {
        var grant = Begin(first, content, null);
        return Changes(content, charges, first.At, Nothing(grant), grant);
    }

    private static Grant Nothing(Grant grant) => grant with { State = GrantState.Voided, Net = 0 };

    private ImmutableArray<AccountChange> Changes(IEnumerable<Charge> charges, Grant before, Grant after) => Changes(Content, charges, _first.At, before, after);

    private static ImmutableArray<AccountChange> Changes(ReservedContent content, IEnumerable<Charge> charges, DateTimeOffset at, Grant before, Grant after)
    {
        if (before.Counts == after.Counts && before.Net == after.Net)
        {
            return [];
        }

        var changes = ImmutableArray.CreateBuilder<AccountChange>();
        foreach (var (charge, account) in charges)
        {
            var change = Counted(content, charge.Measure, after) - Counted(content, charge.Measure, before);
            if (change != 0)
            {
                changes.Add(new AccountChange(account, at, change));
            }
        }

        return changes.DrainToImmutable();
    }

    private static decimal Counted(ReservedContent content, CounterMeasure measure, Grant grant) =>
        !grant.Counts ? 0
        : measure == CounterMeasure.Times ? 1
        : measure == CounterMeasure.Amount ? grant.Net
        : WorthOf(content, grant.Net);

    /// <summary>What a part is worth, to four decimals; a function of the part, so that parts given back add up to the whole.</summary>
    private static decimal WorthOf(ReservedContent content, decimal part) =>
        part == content.Amount ? content.Worth
        : part == 0 ? 0
        : Math.Round(content.Worth * (part / content.Amount), 4, MidpointRounding.AwayFromZero);

    private static Grant Begin(LedgerEntry first, ReservedContent content, FreeText? free)
    {
        var isReserved = first.Kind == EntryKind.Reserved;
        return new Grant
        {
            Id = first.Matter[(first.Matter.IndexOf('/', StringComparison.Ordinal) + 1)..],
            State = isReserved ? GrantState.Reserved : GrantState.Refused,
            Name = content.Name,
            IsAction = content.IsAction,
            Amount = content.Amount,
            Worth = content.Worth,
            Currency = content.Currency,
            Net = isReserved ? content.Amount : 0,
            NetWorth = isReserved ? content.Worth : 0,
            At = first.At,
            Expires = first.Due,
            Revision = content.Revision,
            Situation = content.Situation,
            Level = content.Level,
            Subjects = first.Subjects,
            Request = content.Request,
            Overrides = content.Overrides.IsDefault ? [] : content.Overrides,
            Reason = content.Reason,
            Note = free?.Note,
            CustomerName = free?.CustomerName,
            Record = content.Record,
            Refusal = content.Refusal,
        };
    }

    private static Grant Next(Grant grant, LedgerEntry entry)
    {
        var content = LedgerJson.Read<SettledContent>(entry.Content);
        return entry.Kind switch
        {
            EntryKind.Posted => grant with
            {
                State = GrantState.Posted,
                Posted = content.Amount ?? grant.Amount,
                Net = content.Amount ?? grant.Amount,
                SettledAt = entry.At,
                Accepted = entry.Private is { } text ? LedgerJson.Read<FreeText>(text).Accepted : null,
            },
            EntryKind.Voided => grant with { State = GrantState.Voided, Net = 0, SettledAt = entry.At },
            EntryKind.Expired => grant with { State = GrantState.Expired, Net = 0, SettledAt = entry.At },
            EntryKind.Reversed when grant.Net - (content.Amount ?? 0) is var left => grant with
            {
                State = left == 0 ? GrantState.Reversed : grant.State,
                Net = left,
                Reversals = grant.Reversals.Add(new GrantReversal(entry.Slot[(entry.Slot.IndexOf('/', StringComparison.Ordinal) + 1)..], content.Amount ?? 0, entry.At, content.Reason)),
            },
            EntryKind.Fulfilled => grant with { FulfilledAt = entry.At },
            _ => grant,
        };
    }
}
