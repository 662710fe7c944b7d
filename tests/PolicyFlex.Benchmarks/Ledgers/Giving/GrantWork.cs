using System.Collections.Immutable;
using System.Globalization;
using PolicyFlex.Deciding;
using PolicyFlex.Ledger;

namespace PolicyFlex.Benchmarks;

/// <summary>
/// One grant as a ledger writes it: an entry with the changes of its accounts, under some balances, of one of many customers and fifty
/// agents, in a case of its own.
/// </summary>
internal sealed record GrantWork(string Id, string Customer, string Agent, DateTimeOffset At, GrantShape Shape)
{
    private const int Agents = 50;

    /// <summary>As much as a decision's record takes.</summary>
    private static readonly string Content = $$"""{"name":"courtesy-credit","amount":24.00,"record":"{{new string('x', 600)}}"}""";

    /// <summary>Its accounts.</summary>
    public ImmutableArray<Account> Accounts => [.. Shape.Accounts.Select(All)];

    /// <summary>The balances that it is bound by.</summary>
    public IEnumerable<BalanceKey> Balances => Shape.Bounds.Select(bound => new BalanceKey(All(bound.Account), bound.Window));

    /// <summary>A grant of somebody, by chance, but the same for the same number.</summary>
    public static GrantWork Some(int number, DateTimeOffset at, GrantShape? shape = null)
    {
        shape ??= GrantShape.Usual;
        var chance = Mixed((ulong)number);
        return new GrantWork(
            string.Create(CultureInfo.InvariantCulture, $"g-{Environment.ProcessId}-{number:D8}"),
            CustomerOf((int)(chance % (ulong)shape.Customers)),
            string.Create(CultureInfo.InvariantCulture, $"agent-{chance / (ulong)shape.Customers % Agents}"),
            at,
            shape);
    }

    /// <summary>The customer of a number.</summary>
    public static string CustomerOf(int number) => string.Create(CultureInfo.InvariantCulture, $"customer-{number}");

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

    /// <summary>The account of a place.</summary>
    private Account All(int place) => place switch
    {
        0 => new("option/courtesy-credit/amount per customer.id", [new AccountSubject("customer.id", Customer)]),
        1 => new("option/courtesy-credit/times per customer.id", [new AccountSubject("customer.id", Customer)]),
        2 => new("set/times per customer.id", [new AccountSubject("customer.id", Customer)]),
        3 => new("option/courtesy-credit/amount per agent", [new AccountSubject("agent", Agent)]),
        4 => new("set/worth per agent", [new AccountSubject("agent", Agent)]),
        5 => new("authority/worth per case", [new AccountSubject("case", Id)]),
        6 => new("policy/late-delivery/times", []),
        _ => new("option/courtesy-credit/amount", []),
    };

    private static ulong Mixed(ulong number)
    {
        unchecked
        {
            number += 0x9E3779B97F4A7C15;
            number = (number ^ (number >> 30)) * 0xBF58476D1CE4E5B9;
            number = (number ^ (number >> 27)) * 0x94D049BB133111EB;
            return number ^ (number >> 31);
        }
    }
}
