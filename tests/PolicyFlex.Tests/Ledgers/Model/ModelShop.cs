using System.Collections.Immutable;
using PolicyFlex.Deciding;
using PolicyFlex.Ledger;
using static PolicyFlex.Tests.Ledgers.LedgerShop;

namespace PolicyFlex.Tests.Ledgers;

/// <summary>A shop whose policies change twice: what is given, and what its limits count.</summary>
internal static class ModelShop
{
    public static readonly Counter GiftsPerBoth = new()
    {
        Name = "option/gift/times per agent and customer.id",
        Measure = CounterMeasure.Times,
        Per = ["agent", "customer.id"],
        Names = ["gift"],
    };

    public static readonly Counter Authority = new()
    {
        Name = "authority/worth per agent",
        Measure = CounterMeasure.Worth,
        Per = ["agent"],
        Actions = ["refund"],
    };

    /// <summary>The revisions in the order in which they come. The second lets the budget count more and adds counters; the third would have it count less, which no revision can.</summary>
    public static readonly ImmutableArray<RegisteredRevision> Revisions =
    [
        Registered with
        {
            Revision = "sha256:one",
            Options = ["credit"],
            Counters = [AmountPerCustomer, TimesPerCustomer, AmountPerAgent, Budget with { Names = ["credit"] }],
        },
        Registered with
        {
            Revision = "sha256:two",
            Counters = [AmountPerCustomer, TimesPerCustomer, AmountPerAgent, Budget with { Names = default, Actions = ["refund"] }, GiftsPerBoth, Authority],
        },
        Registered with
        {
            Revision = "sha256:three",
            Counters = [AmountPerCustomer, TimesPerCustomer, AmountPerAgent, Budget, GiftsPerBoth with { Names = ["credit", "gift"] }, Authority with { Except = ["credit"] }],
        },
    ];

    /// <summary>Every balance that the bounds of a customer and an agent are.</summary>
    public static ImmutableArray<BalanceKey> Keys(IEnumerable<string> customers, IReadOnlyList<string> agents) =>
    [
        .. customers.SelectMany(customer => new[]
        {
            Of(AmountPerCustomer, customer, "within 30 days"),
            Of(AmountPerCustomer, customer),
            Of(TimesPerCustomer, customer, "within 3 months America/New_York"),
        }.Concat(agents.Select(agent => Both(agent, customer)))),
        .. agents.SelectMany(agent => new[] { Of(AmountPerAgent, agent, "each day Europe/Berlin"), Of(Authority, agent) }),
        Of(Budget, null, "each month America/New_York"),
    ];

    /// <summary>Bounds, chosen by bits; the last two are there from the second revision on.</summary>
    public static Cap[] Caps(int bits, int revision, string customer, string agent)
    {
        Cap[] all =
        [
            new(Of(AmountPerCustomer, customer, "within 30 days"), 60, "60 per customer within 30 days"),
            new(Of(TimesPerCustomer, customer, "within 3 months America/New_York"), 4, "4 times per customer within 3 months"),
            new(Of(AmountPerAgent, agent, "each day Europe/Berlin"), 70, "70 per agent each day"),
            new(Of(Budget, null, "each month America/New_York"), 150, "150 each month"),
            new(Both(agent, customer), 3, "3 times per agent and customer within 60 days"),
            new(Of(Authority, agent), 200, "authority"),
        ];
        return [.. all.Take(revision == 0 ? 4 : 6).Where((_, i) => (bits & (1 << i)) != 0)];
    }

    /// <summary>Terms of a revision; a gift is worth twice its amount.</summary>
    public static GrantTerms Terms(int revision, string name, decimal amount, DateTimeOffset now, string customer, string agent, params Cap[] caps) =>
        LedgerShop.Terms(amount, now, customer, agent, caps) with
        {
            Name = name,
            IsAction = name == "refund",
            Revision = Revisions[revision].Revision,
            Worth = name == "gift" ? 2 * amount : amount,
        };

    private static BalanceKey Both(string agent, string customer) => new(
        new Account(GiftsPerBoth.Name, [new AccountSubject("agent", agent), new AccountSubject("customer.id", customer)]), BalanceWindow.Parse("within 60 days"));
}
