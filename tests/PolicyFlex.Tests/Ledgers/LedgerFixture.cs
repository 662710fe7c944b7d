using PolicyFlex.Deciding;
using PolicyFlex.Ledger;

namespace PolicyFlex.Tests.Ledgers;

/// <summary>A ledger of the shop in memory, with a clock that is set by hand.</summary>
internal sealed class LedgerFixture : IAsyncDisposable
{
    private LedgerFixture(ILedgerStore store, HandClock clock, LedgerOptions? options) =>
        (Store, Clock, Ledger) = (store, clock, new GrantLedger(store, clock, options));

    public ILedgerStore Store { get; }

    public HandClock Clock { get; }

    public GrantLedger Ledger { get; }

    public static async Task<LedgerFixture> OpenAsync(LedgerOptions? options = null)
    {
        var clock = new HandClock(LedgerShop.Monday);
        var fixture = new LedgerFixture(new MemoryLedgerStore(clock), clock, options);
        await fixture.Ledger.RegisterAsync(LedgerShop.Registered);
        return fixture;
    }

    /// <summary>Reserves an amount for a customer.</summary>
    public Task<Grant> ReserveAsync(string id, decimal amount, params Cap[] caps) => ReserveAsync(id, LedgerShop.Terms(amount, Clock.Now, caps: caps));

    public Task<Grant> ReserveAsync(string id, GrantTerms terms) => Ledger.ReserveAsync(new Reservation { Id = id, Terms = terms });

    /// <summary>How much of a balance is used.</summary>
    public async Task<decimal> UsedAsync(BalanceKey key) => (await Ledger.ReadAsync([key]))[0].Used;

    /// <summary>Checks the whole ledger and closes it.</summary>
    public async ValueTask DisposeAsync()
    {
        await Ledger.DisposeAsync();
        var audit = await LedgerAudit.RunAsync(Store);
        if (audit.FaultCount > 0)
        {
            throw new InvalidOperationException(string.Join('\n', audit.Faults));
        }

        await Store.DisposeAsync();
    }
}
