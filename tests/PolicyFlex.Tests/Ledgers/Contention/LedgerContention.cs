using FluentAssertions;
using PolicyFlex.Deciding;
using PolicyFlex.Ledger;
using static PolicyFlex.Tests.Ledgers.LedgerShop;

namespace PolicyFlex.Tests.Ledgers;

/// <summary>
/// Sixty-four workers of two hosts give as much as they get to one customer by one agent, a cent at a time: no bound is passed, and none has
/// anything left.
/// </summary>
internal static class LedgerContention
{
    private const int Workers = 64;

    private static readonly Cap PerCustomer = new(Of(AmountPerCustomer, "c-1", "within 30 days"), 1.00m, "1 per customer within 30 days");
    private static readonly Cap PerAgent = new(Of(AmountPerAgent, "a-1", "each day America/New_York"), 0.80m, "0.80 per agent each day");

    /// <summary>Lets them run over two stores of one ledger.</summary>
    public static async Task RunAsync(ILedgerStore one, ILedgerStore other)
    {
        await using var first = new GrantLedger(one);
        await using var second = new GrantLedger(other);
        await first.RegisterAsync(Registered);

        var given = await Task.WhenAll(Enumerable.Range(0, Workers).Select(worker => Task.Run(() => GiveAsync(worker % 2 == 0 ? first : second, worker))));

        given.Sum().Should().Be(PerAgent.Most);
        (await first.ReadAsync([PerCustomer.Balance, PerAgent.Balance])).Select(balance => balance.Used).Should().Equal(PerAgent.Most, PerAgent.Most);
        (await LedgerAudit.RunAsync(one)).Faults.Should().BeEmpty();
    }

    /// <summary>Gives a cent until it is refused; every third one is given back and tried again.</summary>
    private static async Task<decimal> GiveAsync(GrantLedger ledger, int worker)
    {
        var given = 0m;
        for (var i = 0; ; i++)
        {
            var id = $"{worker}-{i}";
            var grant = await ledger.ReserveAsync(new Reservation { Id = id, Terms = Terms(0.01m, DateTimeOffset.UtcNow, caps: [PerCustomer, PerAgent]) });
            if (grant.State == GrantState.Refused)
            {
                return given;
            }

            if (i % 3 == 2)
            {
                await ledger.VoidAsync(id);
                await ledger.ReserveAsync(new Reservation { Id = $"{id}-again", Terms = Terms(0.01m, DateTimeOffset.UtcNow, caps: [PerCustomer, PerAgent]) });
                id += "-again";
                if ((await ledger.FindAsync(id))!.State == GrantState.Refused)
                {
                    continue;
                }
            }

            given += (await ledger.PostAsync(id)).Net;
        }
    }
}
