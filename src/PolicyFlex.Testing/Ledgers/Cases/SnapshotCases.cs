using System.Collections.Immutable;
using PolicyFlex.Ledger;
using static PolicyFlex.Testing.Ledgers.Draft;

namespace PolicyFlex.Testing.Ledgers;

/// <summary>A ledger can be read whole as it stood at one moment.</summary>
internal static class SnapshotCases
{
    public static ImmutableArray<LedgerStoreCase> All { get; } =
    [
        new("A snapshot shows all entries in order and matter by matter", ShowsEntriesAsync),
        new("A snapshot shows all accounts with their running totals", ShowsAccountsAsync),
        new("A snapshot tells at how many moments something of an account stands", CountsMomentsAsync),
        new("A snapshot stands still while others write, merge and erase", StandsStillAsync),
        new("A snapshot of an empty ledger is empty", IsEmptyAsync),
        new("A snapshot can be left in the middle, and several are open at once", CanBeLeftAsync),
        new("A snapshot of thousands of entries taken while others write agrees in itself", AgreesAsync),
    ];

    private static async Task ShowsEntriesAsync(ILedgerPlace place)
    {
        var store = await place.OpenAsync().ConfigureAwait(false);
        string[] matters = ["b", "a", "c", "a", "b", "a"];
        var entries = matters.Select((matter, i) => EntryOf($"c-{i}", matter, Budget.Plus(1)) with { Slot = $"{9 - i}" }).ToArray();
        await store.AddAsync(entries).ConfigureAwait(false);
        var snapshot = await store.SnapshotAsync().ConfigureAwait(false);
        await using (snapshot.ConfigureAwait(false))
        {
            var inOrder = await snapshot.InOrderAsync().ListAsync().ConfigureAwait(false);
            for (var i = 0; i < entries.Length; i++)
            {
                Expect.SameEntry(inOrder[i], entries[i]);
            }

            ExpectByMatter(await snapshot.ByMatterAsync().ListAsync().ConfigureAwait(false), inOrder);
        }
    }

    private static async Task ShowsAccountsAsync(ILedgerPlace place)
    {
        var store = await place.OpenAsync().ConfigureAwait(false);
        await store.AddAsync(Noon, [Budget.Over(), Budget.Over("each day UTC")], Entry("a", Budget.Plus(1), Of("c-1").Plus(2), Budget.Plus(4, Noon.AddDays(-1)))).ConfigureAwait(false);
        var reports = (await store.ReportsAsync().ConfigureAwait(false)).Where(report => report.Moments > 0).OrderBy(report => report.Sum).ToList();
        Expect.SameList(reports.Select(report => (report.Account.Text, report.Sum)), [(Of("c-1").Text, 2m), (Budget.Text, 5m)], "The list of accounts");
        Expect.SameList(
            reports[1].Windows.Select(window => (window.Window?.Text, window.Used, window.Sum)).OrderBy(window => window.Used), [("each day UTC", 1m, 1m), (null, 5m, 5m)], "The list of running totals");
    }

    private static async Task CountsMomentsAsync(ILedgerPlace place)
    {
        var store = await place.OpenAsync().ConfigureAwait(false);
        await store.AddAsync(Entry("a", Budget.Plus(1), Budget.Plus(4, Noon.AddDays(-1)), Budget.Plus(3, Noon.AddDays(-2)), Of("c-1").Plus(2))).ConfigureAwait(false);
        await store.AddAsync(Entry("b", Budget.Plus(2), Budget.Plus(-4, Noon.AddDays(-1)), Of("c-1").Plus(-2))).ConfigureAwait(false);
        var budget = (await store.ReportsAsync().ConfigureAwait(false)).Single(report => report.Account.Equals(Budget));
        Expect.Same((budget.Moments, budget.Sum), (2, 6m), "At how many moments what stands, and its sum,");
        Expect.That((await store.ReportsAsync().ConfigureAwait(false)).TrueForAll(report => report.Account.Equals(Budget) || report.Moments == 0), "An account of which all was given back has moments.");
    }

    private static async Task StandsStillAsync(ILedgerPlace place)
    {
        var (store, other) = (await place.OpenAsync().ConfigureAwait(false), await place.OpenAsync().ConfigureAwait(false));
        await store.AddAsync(Noon, [Budget.Over()], EntryOf("c-1", "a", Budget.Plus(1), Of("c-1").Plus(1)), EntryOf("c-2", "b", Of("c-2").Plus(2))).ConfigureAwait(false);
        var before = await store.FollowAsync().ConfigureAwait(false);
        var snapshot = await store.SnapshotAsync().ConfigureAwait(false);
        await using (snapshot.ConfigureAwait(false))
        {
            await other.AddAsync(EntryOf("c-1", "a", Budget.Plus(1)) with { Slot = "settled" }, Entry("d")).ConfigureAwait(false);
            await store.MoveAsync("c-1", "c-2").ConfigureAwait(false);
            await other.MoveAsync("c-2", "erased", erase: true).ConfigureAwait(false);
            var inOrder = await snapshot.InOrderAsync().ListAsync().ConfigureAwait(false);
            Expect.Same(inOrder.Count, 2, "The number of entries of the snapshot");
            Expect.SameEntry(inOrder[0], before[0]);
            Expect.SameEntry(inOrder[1], before[1]);
            var reports = await snapshot.AccountsAsync().ListAsync().ConfigureAwait(false);
            Expect.SameList(reports.Select(report => $"{report.Account}: {report.Sum}").Order(StringComparer.Ordinal), [$"{Of("c-1")}: 1", $"{Of("c-2")}: 2", $"{Budget}: 1"], "The list of accounts of the snapshot");
        }

        Expect.Same((await store.FollowAsync().ConfigureAwait(false)).Count, 4, "The number of entries now");
    }

    private static async Task IsEmptyAsync(ILedgerPlace place)
    {
        var store = await place.OpenAsync().ConfigureAwait(false);
        var snapshot = await store.SnapshotAsync().ConfigureAwait(false);
        await using (snapshot.ConfigureAwait(false))
        {
            Expect.Same((await snapshot.InOrderAsync().ListAsync().ConfigureAwait(false)).Count, 0, "The number of entries");
            Expect.Same((await snapshot.ByMatterAsync().ListAsync().ConfigureAwait(false)).Count, 0, "The number of entries");
            Expect.Same((await snapshot.AccountsAsync().ListAsync().ConfigureAwait(false)).Count, 0, "The number of accounts");
        }
    }

    private static async Task CanBeLeftAsync(ILedgerPlace place)
    {
        var store = await place.OpenAsync().ConfigureAwait(false);
        await store.AddAsync([.. Enumerable.Range(0, 100).Select(i => Entry($"grant/{i}", Of($"c-{i}").Plus(1)))]).ConfigureAwait(false);
        for (var i = 0; i < 12; i++)
        {
            var one = await store.SnapshotAsync().ConfigureAwait(false);
            await using var closesOne = one.ConfigureAwait(false);
            await store.AddAsync(Entry($"more/{i}")).ConfigureAwait(false);
            var two = await store.SnapshotAsync().ConfigureAwait(false);
            await using (two.ConfigureAwait(false))
            {
                Expect.That(await HasAnyAsync(one.InOrderAsync()).ConfigureAwait(false) && await HasAnyAsync(one.ByMatterAsync()).ConfigureAwait(false), "A snapshot shows nothing.");
                Expect.That(await HasAnyAsync(two.AccountsAsync()).ConfigureAwait(false), "A snapshot shows no accounts.");
                Expect.Same((await one.InOrderAsync().ListAsync().ConfigureAwait(false)).Count, 100 + i, "The number of entries of the one");
                Expect.Same((await two.ByMatterAsync().ListAsync().ConfigureAwait(false)).Count, 101 + i, "The number of entries of the other");
            }
        }
    }

    private static async Task AgreesAsync(ILedgerPlace place)
    {
        var (store, other) = (await place.OpenAsync().ConfigureAwait(false), await place.OpenAsync().ConfigureAwait(false));
        await AddManyAsync(store, "before", 20).ConfigureAwait(false);
        var writing = Task.Run(() => AddManyAsync(other, "after", 20));
        for (var i = 0; i < 3; i++)
        {
            var snapshot = await store.SnapshotAsync().ConfigureAwait(false);
            await using (snapshot.ConfigureAwait(false))
            {
                var inOrder = await snapshot.InOrderAsync().ListAsync().ConfigureAwait(false);
                ExpectByMatter(await snapshot.ByMatterAsync().ListAsync().ConfigureAwait(false), inOrder);
                var budget = (await snapshot.AccountsAsync().ListAsync().ConfigureAwait(false)).Single(report => report.Account.Equals(Budget));
                Expect.Same(budget.Sum, inOrder.Count, "What all the entries add up to");
                Expect.That(budget.Windows.All(window => window.Used == window.Sum), "A running total is not the sum of its window.");
            }
        }

        await writing.ConfigureAwait(false);
    }

    private static async Task AddManyAsync(ILedgerStore store, string name, int times)
    {
        for (var i = 0; i < times; i++)
        {
            await store.AddAsync(
                Noon, [Budget.Over(), Budget.Over("within 3 days")], [.. Enumerable.Range(0, 60).Select(n => EntryOf($"c-{n}", $"{name}/{i}/{n / 2}", Budget.Plus(1)) with { Slot = $"{n % 2}" })]).ConfigureAwait(false);
        }
    }

    private static void ExpectByMatter(List<LedgerEntry> byMatter, List<LedgerEntry> inOrder)
    {
        Expect.SameList(
            byMatter.Select(entry => entry.Sequence).Order(), inOrder.Select(entry => entry.Sequence), "The list of sequences by matter");
        var runs = byMatter.Where((entry, i) => i == 0 || entry.Matter != byMatter[i - 1].Matter).Select(entry => entry.Matter).ToList();
        Expect.Same(runs.Distinct(StringComparer.Ordinal).Count(), runs.Count, "The number of matters whose entries follow each other");
        Expect.That(
            byMatter.Zip(byMatter.Skip(1)).All(pair => pair.First.Matter != pair.Second.Matter || pair.First.Sequence < pair.Second.Sequence),
            "The entries of a matter do not come in their order.");
    }

    private static async Task<bool> HasAnyAsync<T>(IAsyncEnumerable<T> values)
    {
        await foreach (var _ in values.ConfigureAwait(false))
        {
            return true;
        }

        return false;
    }
}
