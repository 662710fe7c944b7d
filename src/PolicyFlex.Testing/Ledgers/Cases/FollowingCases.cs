using System.Collections.Immutable;
using PolicyFlex.Ledger;
using static PolicyFlex.Testing.Ledgers.Draft;

namespace PolicyFlex.Testing.Ledgers;

/// <summary>Whoever follows the entries by the last place that was seen misses none.</summary>
internal static class FollowingCases
{
    private const int Writers = 4;
    private const int Each = 40;

    public static ImmutableArray<LedgerStoreCase> All { get; } =
    [
        new("Entries after a place are those that came later, in order", GoesOnAsync),
        new("Thousands of entries are followed to the end", FollowsManyAsync),
        new("A follower beside many writers sees each entry once, and none is missed", MissesNoneAsync),
        new("What an entry says of accounts is followed beside merges", FollowsMovesAsync),
    ];

    private static async Task GoesOnAsync(ILedgerPlace place)
    {
        var store = await place.OpenAsync().ConfigureAwait(false);
        await store.AddAsync(Entry("a"), Entry("b")).ConfigureAwait(false);
        await store.AddAsync(Entry("c")).ConfigureAwait(false);
        var all = await store.FollowAsync().ConfigureAwait(false);
        for (var i = 0; i < 3; i++)
        {
            Expect.SameList((await store.FollowAsync(all[i].Sequence).ConfigureAwait(false)).Select(entry => entry.Matter), all.Skip(i + 1).Select(entry => entry.Matter), "The list of what came later");
        }

        Expect.Same((await store.FollowAsync(long.MaxValue).ConfigureAwait(false)).Count, 0, "The number of entries after the end of time");
        await store.AddAsync(Entry("d") with { At = Noon.AddYears(-1) }).ConfigureAwait(false);
        Expect.SameList((await store.FollowAsync(all[2].Sequence).ConfigureAwait(false)).Select(entry => entry.Matter), ["d"], "The list of what came later");
    }

    private static async Task FollowsManyAsync(ILedgerPlace place)
    {
        var store = await place.OpenAsync().ConfigureAwait(false);
        for (var i = 0; i < 5; i++)
        {
            await store.AddAsync([.. Enumerable.Range(0, 500).Select(n => Entry($"grant/{(i * 500) + n}", Of($"c-{n}").Plus(1)))]).ConfigureAwait(false);
        }

        Expect.SameList((await store.FollowAsync().ConfigureAwait(false)).Select(entry => entry.Matter), Enumerable.Range(0, 2500).Select(i => $"grant/{i}"), "The list of matters");
    }

    private static async Task MissesNoneAsync(ILedgerPlace place)
    {
        ILedgerStore[] stores = [await place.OpenAsync().ConfigureAwait(false), await place.OpenAsync().ConfigureAwait(false)];
        var writing = Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => Task.Run(async () =>
        {
            for (var i = 0; i < Each; i++)
            {
                // Each writer has accounts of its own, so that transactions overlap wherever a store lets them.
                await stores[writer % 2].AddAsync(Entry($"{writer}/{i}/a", Of($"c-{writer}").Plus(1)), Entry($"{writer}/{i}/b")).ConfigureAwait(false);
            }
        })));
        var seen = new List<LedgerEntry>();
        for (var isLast = false; !isLast;)
        {
            isLast = writing.IsCompleted;
            seen.AddRange(await stores[0].FollowAsync(seen.Count == 0 ? 0 : seen[^1].Sequence).ConfigureAwait(false));
        }

        await writing.ConfigureAwait(false);
        var all = await stores[1].FollowAsync().ConfigureAwait(false);
        Expect.Same(all.Count, Writers * Each * 2, "The number of entries");
        Expect.SameList(seen.Select(entry => (entry.Sequence, entry.Matter)), all.Select(entry => (entry.Sequence, entry.Matter)), "The list of what a follower saw");
    }

    private static async Task FollowsMovesAsync(ILedgerPlace place)
    {
        var store = await place.OpenAsync().ConfigureAwait(false);
        await store.AddAsync(EntryOf("c-1", "a", Of("c-1").Plus(1))).ConfigureAwait(false);
        await store.MoveAsync("c-1", "c-2").ConfigureAwait(false);
        await store.AddAsync(EntryOf("c-1", "b", Of("c-1").Plus(2)), EntryOf("c-2", "c", Of("c-2").Plus(4))).ConfigureAwait(false);
        Expect.SameList(
            (await store.FollowAsync().ConfigureAwait(false)).Select(entry => entry.Changes.Single()), [Of("c-1").Plus(1), Of("c-1").Plus(2), Of("c-2").Plus(4)], "The list of changes as they were written");
    }
}
