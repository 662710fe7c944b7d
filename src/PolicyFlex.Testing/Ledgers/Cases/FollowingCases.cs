using System.Collections.Immutable;
using PolicyFlex.Ledger;
using static PolicyFlex.Testing.Ledgers.Draft;

namespace PolicyFlex.Testing.Ledgers;

/// <summary>Whoever follows the entries by the last place that was seen misses none.</summary>
internal static class FollowingCases
{
    private const int Writers = 4;
    private const int Each = 40;

    /// <summary>So long that only a store that forgets somebody is ever so late.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    public static ImmutableArray<LedgerStoreCase> All { get; } =
    [
        new("Entries after a place are those that came later, in order", GoesOnAsync),
        new("Thousands of entries are followed to the end", FollowsManyAsync),
        new("A follower beside many writers sees each entry once, and none is missed", MissesNoneAsync),
        new("What an entry says of accounts is followed beside merges", FollowsMovesAsync),
        new("Who waits goes on at once where there are entries, and else as soon as another process has written one", WaitsAsync),
        new("A follower who waits sees each entry of many writers once, in order, and ends with the last", WaitsAndMissesNoneAsync),
        new("Who waits for nothing can give up, and nothing is broken by it", GivesUpWaitingAsync),
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

    private static async Task WaitsAsync(ILedgerPlace place)
    {
        var (store, other) = (await place.OpenAsync().ConfigureAwait(false), await place.OpenAsync().ConfigureAwait(false));
        await store.AddAsync(Entry("a")).ConfigureAwait(false);
        await InTimeAsync(store.WaitAsync(0), "an entry that is there already").ConfigureAwait(false);
        var last = (await store.FollowAsync().ConfigureAwait(false))[^1].Sequence;
        foreach (var (writer, matter) in new[] { (other, "b"), (store, "c"), (other, "d") })
        {
            var waiting = UntilMoreAsync(store, last);
            await writer.AddAsync(Entry(matter)).ConfigureAwait(false);
            await InTimeAsync(waiting, $"the entry `{matter}`").ConfigureAwait(false);
            var more = await store.FollowAsync(last).ConfigureAwait(false);
            Expect.SameList(more.Select(entry => entry.Matter), [matter], "The list of what was waited for");
            last = more[^1].Sequence;
        }
    }

    private static async Task WaitsAndMissesNoneAsync(ILedgerPlace place)
    {
        ILedgerStore[] stores = [await place.OpenAsync().ConfigureAwait(false), await place.OpenAsync().ConfigureAwait(false)];
        var following = Task.Run(async () =>
        {
            var seen = new List<LedgerEntry>();
            while (seen.Count < Writers * Each)
            {
                var after = seen.Count == 0 ? 0 : seen[^1].Sequence;
                await stores[0].WaitAsync(after).ConfigureAwait(false);
                seen.AddRange(await stores[0].FollowAsync(after).ConfigureAwait(false));
            }

            return seen;
        });
        await Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => Task.Run(async () =>
        {
            for (var i = 0; i < Each; i++)
            {
                await stores[writer % 2].AddAsync(Entry($"{writer}/{i}", Of($"c-{writer}").Plus(1))).ConfigureAwait(false);
            }
        }))).ConfigureAwait(false);
        await InTimeAsync(following, "the last entry").ConfigureAwait(false);
        var (seen, all) = (await following.ConfigureAwait(false), await stores[1].FollowAsync().ConfigureAwait(false));
        Expect.SameList(seen.Select(entry => (entry.Sequence, entry.Matter)), all.Select(entry => (entry.Sequence, entry.Matter)), "The list of what a follower saw");
    }

    private static async Task GivesUpWaitingAsync(ILedgerPlace place)
    {
        var store = await place.OpenAsync().ConfigureAwait(false);
        await store.AddAsync(Entry("a")).ConfigureAwait(false);
        var last = (await store.FollowAsync().ConfigureAwait(false))[^1].Sequence;
        using (var giving = new CancellationTokenSource())
        {
            var waiting = UntilMoreAsync(store, last, giving.Token);
            await giving.CancelAsync().ConfigureAwait(false);
            await Expect.RefusedAsync<OperationCanceledException>(() => InTimeAsync(waiting, "the end of waiting"), "Waiting that is given up").ConfigureAwait(false);
        }

        var again = UntilMoreAsync(store, last);
        await store.AddAsync(Entry("b")).ConfigureAwait(false);
        await InTimeAsync(again, "the next entry").ConfigureAwait(false);
    }

    /// <summary>Waits until there is more, however often waiting ends before.</summary>
    private static async Task UntilMoreAsync(ILedgerStore store, long after, CancellationToken cancellationToken = default)
    {
        do
        {
            await store.WaitAsync(after, cancellationToken).ConfigureAwait(false);
        }
        while ((await store.FollowAsync(after).ConfigureAwait(false)).Count == 0);
    }

    private static async Task InTimeAsync(Task waiting, string what)
    {
        try
        {
            await waiting.WaitAsync(Patience).ConfigureAwait(false);
        }
        catch (TimeoutException late)
        {
            throw new LedgerStoreException($"Who waits for {what} still waits after {Patience.TotalSeconds} seconds.", late);
        }
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
