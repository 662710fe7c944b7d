using System.Collections.Immutable;
using System.Globalization;
using PolicyFlex.Deciding;
using PolicyFlex.Ledger;

namespace PolicyFlex.Benchmarks;

/// <summary>
/// One grant as a ledger writes it: an entry with eight changes of accounts, under four balances, of one of ten thousand customers and fifty
/// agents, in a case of its own, under a budget that all share.
/// </summary>
internal sealed record GrantWork(string Id, string Customer, string Agent, DateTimeOffset At)
{
    private const int Customers = 10_000;
    private const int Agents = 50;

    private static readonly BalanceWindow NinetyDays = BalanceWindow.Parse("within 90 days");
    private static readonly BalanceWindow Year = BalanceWindow.Parse("within 365 days");
    private static readonly BalanceWindow Day = BalanceWindow.Parse("each day America/New_York");
    private static readonly BalanceWindow Month = BalanceWindow.Parse("each month America/New_York");

    /// <summary>As much as a decision's record takes.</summary>
    private static readonly string Content = $$"""{"name":"courtesy-credit","amount":24.00,"record":"{{new string('x', 600)}}"}""";

    /// <summary>Its accounts.</summary>
    public ImmutableArray<Account> Accounts { get; } =
    [
        new("option/courtesy-credit/amount per customer.id", [new AccountSubject("customer.id", Customer)]),
        new("option/courtesy-credit/times per customer.id", [new AccountSubject("customer.id", Customer)]),
        new("set/times per customer.id", [new AccountSubject("customer.id", Customer)]),
        new("option/courtesy-credit/amount per agent", [new AccountSubject("agent", Agent)]),
        new("set/worth per agent", [new AccountSubject("agent", Agent)]),
        new("authority/worth per case", [new AccountSubject("case", Id)]),
        new("policy/late-delivery/times", []),
        new("option/courtesy-credit/amount", []),
    ];

    /// <summary>The balances that it is bound by.</summary>
    public IEnumerable<BalanceKey> Balances =>
        [new(Accounts[0], Year), new(Accounts[1], NinetyDays), new(Accounts[3], Day), new(Accounts[7], Month)];

    /// <summary>A grant of somebody.</summary>
    public static GrantWork Some(int number, DateTimeOffset at) => new(
        $"g-{number}",
        string.Create(CultureInfo.InvariantCulture, $"customer-{number * 7919L % Customers}"),
        string.Create(CultureInfo.InvariantCulture, $"agent-{number % Agents}"),
        at);

    /// <summary>Its entry.</summary>
    public LedgerEntry Entry() => new()
    {
        Matter = $"grant/{Id}",
        Slot = "reserved",
        Kind = EntryKind.Reserved,
        At = At,
        Due = At.AddMinutes(15),
        Subjects = ImmutableSortedDictionary.CreateRange(
            StringComparer.Ordinal,
            [new("customer.id", Customer), new("agent", Agent), KeyValuePair.Create("case", Id)]),
        Content = Content,
        Private = """{"note":"A parcel that came late, twice."}""",
        Changes = [.. Accounts.Select(account => new AccountChange(account, At, 24m))],
    };
}
