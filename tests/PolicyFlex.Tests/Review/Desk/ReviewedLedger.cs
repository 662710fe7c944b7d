using PolicyFlex.Ledger;
using PolicyFlex.Review;
using PolicyFlex.Tests.Ledgers;
using PolicyFlex.Tests.Review.Reports;
using PolicyFlex.Tests.Review.Watching;

namespace PolicyFlex.Tests.Review.Desk;

/// <summary>A ledger with 120 days of a shop, of which the last forty were overridden too often until five days ago.</summary>
internal sealed class ReviewedLedger : IAsyncDisposable
{
    private readonly MemoryLedgerStore _store = new();
    private readonly GrantLedger _ledger;

    private ReviewedLedger()
    {
        _ledger = new GrantLedger(_store, Clock);
        Desk = new ReviewDesk(ReviewedShop.Engine, _ledger, Clock);
    }

    public HandClock Clock { get; } = new(ReviewedShop.Start.AddDays(120));

    public ReviewDesk Desk { get; }

    public static async Task<ReviewedLedger> OpenAsync()
    {
        var shop = new ReviewedLedger();
        await shop._store.OpenAsync();
        await shop.RecordAsync("first", ReviewedShop.Cases(21, 200, 20, (day, _, _) => day is >= 80 and < 115 ? 0.25 : 0.03));
        return shop;
    }

    /// <summary>Records events, in entries of their own.</summary>
    public async Task RecordAsync(string name, IEnumerable<ReviewEvent> events)
    {
        foreach (var entry in EventEntries.Of(events))
        {
            await _ledger.WriteAsync("cases", new OnceWork(entry with { Matter = $"{name}/{entry.Matter}" }), CancellationToken.None);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _ledger.DisposeAsync();
        await _store.DisposeAsync();
    }
}
