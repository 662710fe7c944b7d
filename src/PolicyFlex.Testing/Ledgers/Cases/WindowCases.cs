using System.Collections.Immutable;
using PolicyFlex.Deciding;
using static PolicyFlex.Testing.Ledgers.Draft;

namespace PolicyFlex.Testing.Ledgers;

/// <summary>Windows that roll and calendar periods, to the microsecond and across changes of the clocks.</summary>
internal static class WindowCases
{
    private static readonly ImmutableArray<string> Windows =
    [
        "within 90 minutes", "within 24 hours", "within 1 day", "within 2 weeks", "within 1 month America/New_York", "within 6 months UTC", "within 1 year Europe/Berlin",
        "each day America/New_York", "each day Europe/Berlin", "each week Europe/Berlin", "each month America/New_York", "each quarter UTC", "each year Europe/Berlin",
    ];

    /// <summary>Moments about which windows differ: clocks go forward and back, months end, leap days, a plain noon.</summary>
    private static readonly ImmutableArray<DateTimeOffset> Moments =
    [
        Noon,
        new(2026, 3, 8, 6, 59, 59, 999, 999, TimeSpan.Zero),
        new(2026, 3, 8, 7, 0, 0, TimeSpan.Zero),
        new(2026, 3, 29, 1, 0, 0, TimeSpan.Zero),
        new(2026, 3, 31, 23, 30, 0, TimeSpan.Zero),
        new(2026, 10, 25, 0, 30, 0, TimeSpan.Zero),
        new(2026, 10, 25, 1, 30, 0, TimeSpan.Zero),
        new(2026, 11, 1, 5, 30, 0, TimeSpan.Zero),
        new(2026, 11, 1, 6, 30, 0, TimeSpan.Zero),
        new(2028, 2, 29, 5, 0, 0, TimeSpan.Zero),
        new(2028, 12, 31, 23, 0, 0, TimeSpan.Zero),
    ];

    public static ImmutableArray<LedgerStoreCase> All { get; } =
    [
        .. Windows.Select(window => new LedgerStoreCase($"`{window}` counts what is later than its start, to the microsecond", place => CountsAsync(place, window))),
        new("A calendar period that begins lets go of thousands of changes at once", BeginsAsync),
        new("A rolling window lets go of what leaves it, one by one", RollsAsync),
    ];

    private static async Task CountsAsync(ILedgerPlace place, string text)
    {
        var store = await place.OpenAsync().ConfigureAwait(false);
        var window = BalanceWindow.Parse(text);
        for (var i = 0; i < Moments.Length; i++)
        {
            // A fresh account each: what an earlier moment has let go of does not play a part.
            var (now, account) = (Moments[i], Of($"c-{i}"));
            var edge = window.After(now).Whole();
            var entry = Entry($"grant/{i}", account.Plus(1, edge - Micro), account.Plus(2, edge), account.Plus(4, edge + Micro), account.Plus(8, now));
            await store.AddAsync(entry).ConfigureAwait(false);
            await store.ExpectAsync(account.Over(text), 12, $"A read for {now:O}", now).ConfigureAwait(false);
            var view = await store.AddAsync(now, [account.Over(text)], Entry($"next/{i}", account.Plus(16, edge + Micro), account.Plus(32, edge))).ConfigureAwait(false);
            Expect.Same(view.Balances.Values.Single().Used, 12, $"The balance of a transaction for {now:O}");
            await store.ExpectAsync(account.Over(text), 28, $"A read after it for {now:O}", now).ConfigureAwait(false);
            foreach (var later in new[] { now + Micro, now.AddMinutes(89), now.AddDays(1), now.AddDays(27), now.AddYears(2) })
            {
                var after = window.After(later).Whole();
                await store.ExpectAsync(account.Over(text), (edge + Micro > after ? 20 : 0) + (now > after ? 8 : 0), $"A read for {later:O}", later).ConfigureAwait(false);
            }
        }
    }

    private static async Task BeginsAsync(ILedgerPlace place)
    {
        var store = await place.OpenAsync().ConfigureAwait(false);
        var key = Budget.Over("each month America/New_York");
        var start = key.Window!.Returns(Noon);
        var changes = Enumerable.Range(1, 3000).Select(i => Budget.Plus(1, start.AddMinutes(-i))).ToArray();
        await store.AddAsync(start.AddMinutes(-1), [key], Entry("a", changes), Entry("b", Budget.Plus(5, start))).ConfigureAwait(false);
        await store.ExpectAsync(key, 3005, "A month that ends counts also what is later", start.AddMinutes(-1)).ConfigureAwait(false);
        await store.ExpectAsync(key, 5, "A month that begins", start).ConfigureAwait(false);
        var view = await store.AddAsync(start, [key], Entry("c", Budget.Plus(1, start))).ConfigureAwait(false);
        Expect.Same(view.Balances.Values.Single().Used, 5, "The balance of the new month");
        await store.ExpectAsync(key, 6, "The new month goes on", start.AddDays(3)).ConfigureAwait(false);
    }

    private static async Task RollsAsync(ILedgerPlace place)
    {
        var store = await place.OpenAsync().ConfigureAwait(false);
        var key = Budget.Over("within 10 minutes");
        for (var minute = 0; minute < 60; minute++)
        {
            var now = Noon.AddMinutes(minute);
            var view = await store.AddAsync(now, [key], Entry($"grant/{minute}", Budget.Plus(1, now))).ConfigureAwait(false);
            Expect.Same(view.Balances.Values.Single().Used, Math.Min(minute, 9), $"The balance in minute {minute}");
        }
    }
}
