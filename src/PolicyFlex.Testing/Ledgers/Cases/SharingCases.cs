using System.Collections.Immutable;
using PolicyFlex.Deciding;
using PolicyFlex.Ledger;
using static PolicyFlex.Testing.Ledgers.Draft;

namespace PolicyFlex.Testing.Ledgers;

/// <summary>Many write at once, in one process and in several.</summary>
internal static class SharingCases
{
    private const int Workers = 8;
    private const int Each = 20;

    public static ImmutableArray<LedgerStoreCase> All { get; } =
    [
        new("What one store object wrote, another on the same ledger reads", ReadsOtherAsync),
        new("Ledgers of other names know nothing of each other", KeepsLedgersApartAsync),
        new("Many who give from few accounts never exceed a cap together, and leave nothing of it", KeepsCapAsync),
        new("Many who race for one slot write it once, and all others see it", RacesAsync),
        new("A merge among many writers loses and doubles nothing", MergesAsync),
        new("Several store objects can be made ready at once", OpensAtOnceAsync),
    ];

    private static async Task ReadsOtherAsync(ILedgerPlace place)
    {
        var (one, other) = (await place.OpenAsync().ConfigureAwait(false), await place.OpenAsync().ConfigureAwait(false));
        for (var i = 0; i < 10; i++)
        {
            var (writer, reader) = i % 2 == 0 ? (one, other) : (other, one);
            await writer.AddAsync(Noon, [Of("c-1").Over("within 3 days")], Entry($"grant/{i}", Of("c-1").Plus(1))).ConfigureAwait(false);
            await reader.ExpectAsync(Of("c-1").Over("within 3 days"), i + 1, "What the other wrote").ConfigureAwait(false);
            Expect.Same((await reader.EntriesOfAsync($"grant/{i}").ConfigureAwait(false)).Length, 1, "The number of entries that the other wrote");
        }

        await one.MoveAsync("c-1", "c-2").ConfigureAwait(false);
        await other.AddAsync(Entry("grant/x", Of("c-1").Plus(1))).ConfigureAwait(false);
        await one.ExpectAsync(Of("c-2").Over(), 11, "What was given after the other merged").ConfigureAwait(false);
        await other.MoveAsync("c-2", "erased", erase: true).ConfigureAwait(false);
        await one.AddAsync(Entry("grant/y", Of("c-1").Plus(5))).ConfigureAwait(false);
        await other.ExpectAsync(Of("c-1").Over(), 5, "What was given after the other erased").ConfigureAwait(false);
    }

    private static async Task KeepsLedgersApartAsync(ILedgerPlace place)
    {
        var (one, other) = (await place.OpenAsync().ConfigureAwait(false), await place.OpenAsync("other ledger 'x'").ConfigureAwait(false));
        await one.AddAsync(Noon, [Budget.Over()], EntryOf("c-1", "grant/g-1", Budget.Plus(1), Of("c-1").Plus(1)) with { Due = Noon }, Entry("counters")).ConfigureAwait(false);
        await other.AddAsync(Noon, [Budget.Over()], EntryOf("c-1", "grant/g-1", Budget.Plus(2), Of("c-1").Plus(2))).ConfigureAwait(false);
        await one.MoveAsync("c-1", "c-2").ConfigureAwait(false);
        await other.ExpectAsync(Budget.Over(), 2, "The other ledger").ConfigureAwait(false);
        await other.ExpectAsync(Of("c-2").Over(), 0, "A merge of the one in the other").ConfigureAwait(false);
        await one.MoveAsync("c-2", "erased", erase: true).ConfigureAwait(false);
        Expect.SameEntry((await other.FollowAsync().ConfigureAwait(false)).Single(), EntryOf("c-1", "grant/g-1", Budget.Plus(2), Of("c-1").Plus(2)));
        Expect.Same((await other.DueAsync(Noon, 10).ConfigureAwait(false)).Length, 0, "The number of what is due in the other");
        Expect.SameList((await other.ReportsAsync().ConfigureAwait(false)).Select(report => report.Sum), [2, 2], "The list of sums in the other");
        Expect.Same((await other.ReadAsync(new StoreReads { Now = Noon }).ConfigureAwait(false)).Counters, 0, "The number of counters in the other");
        Expect.Same((await one.FollowAsync().ConfigureAwait(false)).Count, 2, "The number of entries in the one");
    }

    private static async Task KeepsCapAsync(ILedgerPlace place)
    {
        ILedgerStore[] stores = [await place.OpenAsync().ConfigureAwait(false), await place.OpenAsync().ConfigureAwait(false)];
        string[] customers = ["c-1", "c-2", "c-3"];
        var given = await Task.WhenAll(Enumerable.Range(0, Workers).Select(worker => Task.Run(async () =>
        {
            var count = 0;
            for (var i = 0; i < Each; i++)
            {
                BalanceKey[] caps = [Of(customers[(worker + i) % 3]).Over("within 3 days"), Budget.Over()];
                count += await GiveAsync(stores[worker % 2], $"grant/{worker}/{i}", caps, [40, 100]).ConfigureAwait(false) ? 1 : 0;
            }

            return count;
        }))).ConfigureAwait(false);
        Expect.Same(given.Sum(), 100, "How much all were given together, of a cap of 100,");
        await stores[0].ExpectAsync(Budget.Over(), 100, "The cap is met").ConfigureAwait(false);
        foreach (var customer in customers)
        {
            Expect.That(await stores[1].UsedAsync(Of(customer).Over()).ConfigureAwait(false) <= 40, "The cap of a customer is exceeded.");
        }

        Expect.Same((await stores[0].FollowAsync().ConfigureAwait(false)).Count, 100, "The number of entries");
    }

    private static async Task<bool> GiveAsync(ILedgerStore store, string matter, BalanceKey[] caps, decimal[] most)
    {
        var isGiven = false;
        await store.WriteAsync(
            new StoreReads { Now = Noon, Matters = [matter], Balances = [.. caps] },
            view =>
            {
                isGiven = caps.Zip(most).All(cap => view.Balances[cap.First].Used + 1 <= cap.Second);
                return isGiven ? new StoreWrites { Entries = [Entry(matter, [.. caps.Select(cap => cap.Account.Plus(1))])] } : StoreWrites.Nothing;
            }).ConfigureAwait(false);
        return isGiven;
    }

    private static async Task RacesAsync(ILedgerPlace place)
    {
        ILedgerStore[] stores = [await place.OpenAsync().ConfigureAwait(false), await place.OpenAsync().ConfigureAwait(false)];
        for (var round = 0; round < 15; round++)
        {
            var matter = $"grant/{round}";
            var seen = await Task.WhenAll(Enumerable.Range(0, Workers).Select(worker => Task.Run(async () =>
            {
                // Accounts of their own, so that only the slot holds them together.
                var content = $"\"{worker}\"";
                await stores[worker % 2].WriteAsync(
                    new StoreReads { Now = Noon, Matters = [matter], Accounts = [Of($"c-{worker}")] },
                    view =>
                    {
                        var known = view.Matters.TryGetValue(matter, out var entries) ? entries : [];
                        content = known.IsEmpty ? $"\"{worker}\"" : known[0].Content;
                        return known.IsEmpty ? new StoreWrites { Entries = [Entry(matter, Of($"c-{worker}").Plus(1)) with { Content = content }] } : StoreWrites.Nothing;
                    }).ConfigureAwait(false);
                return content;
            }))).ConfigureAwait(false);
            Expect.Same(seen.Distinct().Count(), 1, "The number of answers to one id");
            Expect.SameList((await stores[0].EntriesOfAsync(matter).ConfigureAwait(false)).Select(entry => entry.Content), [seen[0]], "The list of entries of one id");
        }

        var sums = (await stores[0].ReportsAsync().ConfigureAwait(false)).Sum(report => report.Sum);
        Expect.Same(sums, 15, "What all accounts add up to");
    }

    private static async Task MergesAsync(ILedgerPlace place)
    {
        ILedgerStore[] stores = [await place.OpenAsync().ConfigureAwait(false), await place.OpenAsync().ConfigureAwait(false)];
        var writing = Enumerable.Range(0, Workers).Select(worker => Task.Run(async () =>
        {
            for (var i = 0; i < Each; i++)
            {
                await stores[worker % 2].AddAsync(
                    Noon, [Of($"c-{worker}").Over("within 3 days")], Entry($"grant/{worker}/{i}", Of($"c-{worker}").Plus(1), Budget.Plus(1))).ConfigureAwait(false);
            }
        })).ToList();
        for (var i = 1; i < Workers; i++)
        {
            await stores[i % 2].MoveAsync($"c-{i}", "c-0").ConfigureAwait(false);
        }

        await Task.WhenAll(writing).ConfigureAwait(false);
        await stores[0].ExpectAsync(Of("c-0").Over("within 3 days"), Workers * Each, "All that was given to any of them").ConfigureAwait(false);
        await stores[1].ExpectAsync(Budget.Over(), Workers * Each, "All that was given").ConfigureAwait(false);
        var reports = await stores[0].ReportsAsync().ConfigureAwait(false);
        Expect.SameList(reports.Where(report => report.Moments > 0).Select(report => report.Account.Text).Order(StringComparer.Ordinal), [Of("c-0").Text, Budget.Text], "The list of accounts");
        Expect.That(reports.TrueForAll(report => report.Windows.All(window => window.Used == window.Sum)), "A running total is not the sum of its window.");
    }

    private static async Task OpensAtOnceAsync(ILedgerPlace place)
    {
        var stores = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => place.OpenAsync()))).ConfigureAwait(false);
        await Task.WhenAll(stores.Select((store, i) => store.AddAsync(Entry($"grant/{i}", Budget.Plus(1))))).ConfigureAwait(false);
        await stores[0].ExpectAsync(Budget.Over(), 6, "What all of them wrote").ConfigureAwait(false);
    }
}
