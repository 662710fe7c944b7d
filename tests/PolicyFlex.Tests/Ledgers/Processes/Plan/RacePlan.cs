using PolicyFlex.Deciding;
using PolicyFlex.Ledger;
using static PolicyFlex.Tests.Ledgers.LedgerShop;

namespace PolicyFlex.Tests.Ledgers;

/// <summary>Cents for one customer by one agent, both with the same limit.</summary>
internal static class RacePlan
{
    public const decimal Most = 6.00m;

    public static readonly Cap PerCustomer = new(Of(AmountPerCustomer, "c-1", "within 30 days"), Most, "6 per customer within 30 days");
    public static readonly Cap PerAgent = new(Of(AmountPerAgent, "a-1", "within 24 hours"), Most, "6 per agent within 24 hours");

    public static Reservation Reservation(string id, DateTimeOffset now) => new() { Id = id, Terms = Terms(0.01m, now, caps: [PerCustomer, PerAgent]) };
}
