using System.Collections.Immutable;
using PolicyFlex.Deciding;
using PolicyFlex.Ledger;

namespace PolicyFlex.Tests.Ledgers;

/// <summary>A shop with one option, its counters, and terms as a decision of it would give them.</summary>
internal static class LedgerShop
{
    public const string Revision = "sha256:shop";

    public static readonly DateTimeOffset Monday = new(2026, 3, 2, 10, 0, 0, TimeSpan.Zero);

    public static readonly BalanceWindow NinetyDays = BalanceWindow.Parse("within 90 days");

    public static readonly Counter AmountPerCustomer = Counting("option/credit/amount per customer.id", CounterMeasure.Amount, "customer.id");
    public static readonly Counter TimesPerCustomer = Counting("option/credit/times per customer.id", CounterMeasure.Times, "customer.id");
    public static readonly Counter AmountPerAgent = Counting("option/credit/amount per agent", CounterMeasure.Amount, "agent");
    public static readonly Counter Budget = Counting("policy/late/worth", CounterMeasure.Worth);

    public static readonly RegisteredRevision Registered = new()
    {
        Revision = Revision,
        Set = "shop",
        Currency = "USD",
        Levels = ["agent", "lead", "manager"],
        Options = ["credit", "gift"],
        Actions = ["refund"],
        Counters = [AmountPerCustomer, TimesPerCustomer, AmountPerAgent, Budget],
    };

    public static Counter Counting(string name, CounterMeasure measure, params string[] per) => new()
    {
        Name = name,
        Measure = measure,
        Per = [.. per],
        Names = ["credit", "gift"],
    };

    public static BalanceKey Of(Counter counter, string? whose = null, string? window = null) => new(
        new Account(counter.Name, counter.Per.IsEmpty ? [] : [new AccountSubject(counter.Per[0], whose!)]),
        window is null ? null : BalanceWindow.Parse(window));

    /// <summary><c>Of 24 for c-1</c>, decided now, bound by whatever is given.</summary>
    public static GrantTerms Terms(decimal amount, DateTimeOffset now, string customer = "c-1", string agent = "a-1", params Cap[] caps) => new()
    {
        Name = "credit",
        IsAction = false,
        Revision = Revision,
        Situation = "s-1",
        Case = "case-1",
        DecidedAt = now,
        StandsUntil = now.AddMinutes(15),
        Amount = amount,
        Worth = amount,
        Currency = "USD",
        Digits = 2,
        Agent = agent,
        Level = "agent",
        Subjects = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal).Add("customer.id", customer),
        Caps = [.. caps],
        Record = "{}",
    };
}
