using System.Collections.Immutable;
using PolicyFlex.Ledger;
using static PolicyFlex.Testing.Ledgers.Draft;

namespace PolicyFlex.Testing.Ledgers;

/// <summary>What is overdue is found, and only that.</summary>
internal static class DueCases
{
    public static ImmutableArray<LedgerStoreCase> All { get; } =
    [
        new("A matter is due from its moment on, the longest overdue first", ComesInOrderAsync),
        new("No more are given than were asked for", GivesAtMostAsync),
        new("What ends a matter's time ends it, and what does not leaves it", EndsAsync),
        new("A later due time takes the place of the earlier", IsReplacedAsync),
    ];

    private static async Task ComesInOrderAsync(ILedgerPlace place)
    {
        var store = await place.OpenAsync().ConfigureAwait(false);
        await store.AddAsync(Due("grant/c", 2), Due("grant/a", 3), Due("request/b", 1), Entry("grant/never")).ConfigureAwait(false);
        Expect.SameList(await store.DueAsync(Noon, 10).ConfigureAwait(false), [], "The list of what is due at noon");
        Expect.SameList(await store.DueAsync(Noon.AddMinutes(1) - Micro, 10).ConfigureAwait(false), [], "The list of what is due right before a minute past");
        Expect.SameList(await store.DueAsync(Noon.AddMinutes(1), 10).ConfigureAwait(false), ["request/b"], "The list of what is due a minute past");
        Expect.SameList(await store.DueAsync(Noon.AddDays(1), 10).ConfigureAwait(false), ["request/b", "grant/c", "grant/a"], "The list of what is due a day later");
    }

    private static async Task GivesAtMostAsync(ILedgerPlace place)
    {
        var store = await place.OpenAsync().ConfigureAwait(false);
        await store.AddAsync([.. Enumerable.Range(0, 20).Select(i => Due($"grant/{i}", i))]).ConfigureAwait(false);
        Expect.SameList(await store.DueAsync(Noon.AddDays(1), 3).ConfigureAwait(false), ["grant/0", "grant/1", "grant/2"], "The list of the first three");
    }

    private static async Task EndsAsync(ILedgerPlace place)
    {
        var store = await place.OpenAsync().ConfigureAwait(false);
        await store.AddAsync(Due("grant/a", 1), Due("grant/b", 2), Due("grant/c", 3), Due("grant/d", 4), Entry("grant/d") with { Slot = "settled", EndsDue = true }).ConfigureAwait(false);
        await store.AddAsync(
            Entry("grant/a") with { Slot = "settled", EndsDue = true }, Entry("grant/b") with { Slot = "counted/1" }, Entry("grant/x") with { EndsDue = true }).ConfigureAwait(false);
        Expect.SameList(await store.DueAsync(Noon.AddDays(1), 10).ConfigureAwait(false), ["grant/b", "grant/c"], "The list of what is still due");
    }

    private static async Task IsReplacedAsync(ILedgerPlace place)
    {
        var store = await place.OpenAsync().ConfigureAwait(false);
        await store.AddAsync(Due("grant/a", 1), Due("grant/b", 2)).ConfigureAwait(false);
        await store.AddAsync(Due("grant/a", 3) with { Slot = "again" }).ConfigureAwait(false);
        Expect.SameList(await store.DueAsync(Noon.AddMinutes(2), 10).ConfigureAwait(false), ["grant/b"], "The list of what is due before the later time");
        Expect.SameList(await store.DueAsync(Noon.AddMinutes(3), 10).ConfigureAwait(false), ["grant/b", "grant/a"], "The list of what is due at the later time");
    }

    private static LedgerEntry Due(string matter, int minutes) => Entry(matter) with { Due = Noon.AddMinutes(minutes) };
}
