using PolicyFlex.Deciding;
using PolicyFlex.Ledger;
using static PolicyFlex.Tests.Ledgers.LedgerShop;

namespace PolicyFlex.Tests.Ledgers;

/// <summary>Many grants for a few customers by a few agents: more than their limits allow.</summary>
/// <param name="Grants">How many.</param>
/// <param name="Workers">How many workers give them.</param>
internal sealed record GivingPlan(int Grants, int Workers)
{
    public const int Agents = 4;
    public const int Customers = 8;

    /// <summary>After how long what is left has expired; everything else has longer than any test.</summary>
    public static readonly TimeSpan LeftFor = TimeSpan.FromMinutes(30);

    /// <summary>What the plan's grants for one customer may come to, less than they ask for.</summary>
    public decimal MostPerCustomer => Math.Round(0.032m * Grants / Customers, 2);

    /// <summary>What the plan's grants by one agent may come to, less than for the agent's customers together.</summary>
    public decimal MostPerAgent => Math.Round(0.030m * Grants / Agents, 2);

    /// <summary>How many grants are a worker's.</summary>
    public int GrantsOf(int worker) => (Grants / Workers) + (worker < Grants % Workers ? 1 : 0);

    /// <summary>Every grant of the plan.</summary>
    public IEnumerable<PlannedGrant> All() =>
        Enumerable.Range(0, Workers).SelectMany(worker => Enumerable.Range(0, GrantsOf(worker)).Select(number => new PlannedGrant(worker, number)));

    public Reservation Reservation(PlannedGrant planned, DateTimeOffset now) =>
        Reservation(planned.Id, planned.Amount, planned.Customer, planned.Agent, now) with
        {
            Timeout = planned.End == PlannedEnd.Left ? LeftFor : TimeSpan.FromHours(12),
        };

    public Reservation Reservation(string id, decimal amount, string customer, string agent, DateTimeOffset now) => new()
    {
        Id = id,
        Terms = Terms(amount, now, customer, agent, PerCustomer(customer), PerAgent(agent), Monthly),
    };

    public Cap PerCustomer(string customer) =>
        new(Of(AmountPerCustomer, customer, "within 30 days"), MostPerCustomer, "amount per customer within 30 days");

    public Cap PerAgent(string agent) => new(Of(AmountPerAgent, agent, "within 24 hours"), MostPerAgent, "amount per agent within 24 hours");

    private static Cap Monthly => new(Of(Budget, null, "each month America/New_York"), 1_000_000, "budget each month");
}
