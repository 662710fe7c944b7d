using System.Collections.Immutable;
using PolicyFlex.Deciding;
using PolicyFlex.Ledger;
using static PolicyFlex.Testing.Ledgers.Draft;

namespace PolicyFlex.Testing.Ledgers;

/// <summary>What a balance is made of.</summary>
internal static class BalanceCases
{
    public static ImmutableArray<LedgerStoreCase> All { get; } =
    [
        new("A balance of an account that nothing changed is nothing", IsNothingAsync),
        new("A balance without a window counts everything, also what is later than now", CountsEverythingAsync),
        new("What is given back counts at the time of what was given", GivesBackAsync),
        new("The first moment of a balance is the earliest whose changes do not add up to nothing", TellsFirstAsync),
        new("The last moment is that of the latest change, also of what was given back", TellsLastAsync),
        new("A balance is read in a transaction as it stood before it", ReadsBeforeAsync),
        new("A balance below nothing is kept", KeepsNegativeAsync),
        new("All windows of an account are kept by every change, also by those that do not read them", KeepsAllWindowsAsync),
        new("A window that is asked for late counts what was there before", CountsEarlierAsync),
        new("An account by several subjects is one of its own", TellsSubjectsApartAsync),
        new("Thousands of moments given back hide nothing behind them", SkipsGivenBackAsync),
    ];

    private static async Task IsNothingAsync(ILedgerPlace place)
    {
        var store = await place.OpenAsync().ConfigureAwait(false);
        BalanceKey[] keys = [Budget.Over(), Of("c-1").Over("within 3 days"), Of("c-1").Over("each year Europe/Berlin")];
        foreach (var view in new[]
        {
            await store.ReadAsync(new StoreReads { Now = Noon, Balances = [.. keys] }).ConfigureAwait(false),
            await store.AddAsync(Noon, keys, Entry("grant/g-1")).ConfigureAwait(false),
            await store.ReadAsync(new StoreReads { Now = Noon, Balances = [.. keys] }).ConfigureAwait(false),
        })
        {
            foreach (var key in keys)
            {
                var (used, after, first, last) = view.Balances[key];
                Expect.Same((used, first, last), (0m, null, null), $"The state of `{key}`");
                Expect.Same(after.Whole(), (key.Window?.After(Noon) ?? DateTimeOffset.MinValue).Whole(), $"The moment from which `{key}` counts");
                Expect.Same(view.Accounts[key.Account], key.Account, "The account that one is counted in");
            }
        }
    }

    private static async Task CountsEverythingAsync(ILedgerPlace place)
    {
        var store = await place.OpenAsync().ConfigureAwait(false);
        await store.AddAsync(Entry("grant/g-1", Of("c-1").Plus(1, Noon.AddYears(-20)), Of("c-1").Plus(2), Of("c-1").Plus(4, Noon.AddDays(3)))).ConfigureAwait(false);
        await store.ExpectAsync(Of("c-1").Over(), 7, "Everything counts").ConfigureAwait(false);
        await store.ExpectAsync(Of("c-1").Over("within 1 day"), 6, "What is later than now counts").ConfigureAwait(false);
        await store.ExpectAsync(Of("c-1").Over("each day UTC"), 6, "What is later than now counts").ConfigureAwait(false);
        await store.ExpectAsync(Of("c-2").Over(), 0, "Another account counts nothing of it").ConfigureAwait(false);
    }

    private static async Task GivesBackAsync(ILedgerPlace place)
    {
        var store = await place.OpenAsync().ConfigureAwait(false);
        var key = Of("c-1").Over("within 10 days");
        await store.AddAsync(Noon, [key], Entry("grant/g-1", Of("c-1").Plus(20)), Entry("grant/g-2", Of("c-1").Plus(5, Noon.AddDays(1)))).ConfigureAwait(false);
        await store.AddAsync(Noon.AddDays(9), [key], Entry("grant/g-1", Of("c-1").Plus(-8)) with { Slot = "settled" }).ConfigureAwait(false);
        await store.ExpectAsync(key, 17, "What was given back makes room").ConfigureAwait(false);
        var later = Noon.AddDays(10);
        await store.AddAsync(later, [key], Entry("grant/g-3")).ConfigureAwait(false);
        await store.ExpectAsync(key, 5, "What was given back makes room once", later).ConfigureAwait(false);
        await store.AddAsync(later, [key], Entry("grant/g-1", Of("c-1").Plus(-12)) with { Slot = "reversed" }).ConfigureAwait(false);
        await store.ExpectAsync(key, 5, "What has left the window makes no room in it", later).ConfigureAwait(false);
        await store.ExpectAsync(Of("c-1").Over(), 5, "Without a window it does", later).ConfigureAwait(false);
    }

    private static async Task TellsFirstAsync(ILedgerPlace place)
    {
        var store = await place.OpenAsync().ConfigureAwait(false);
        var key = Of("c-1").Over("within 10 days");
        await store.AddAsync(
            Noon,
            [key],
            Entry("a", Of("c-1").Plus(5, Noon.AddDays(-10)), Of("c-1").Plus(1, Noon.AddDays(-3)), Of("c-1").Plus(3, Noon.AddDays(-3)), Of("c-1").Plus(2, Noon.AddDays(-2)))).ConfigureAwait(false);
        Expect.Same((await store.StateAsync(key).ConfigureAwait(false)).First, Noon.AddDays(-3), "The first moment inside the window");
        await store.AddAsync(Entry("b", Of("c-1").Plus(-3, Noon.AddDays(-3)))).ConfigureAwait(false);
        Expect.Same((await store.StateAsync(key).ConfigureAwait(false)).First, Noon.AddDays(-3), "The first moment, of which a part was given back,");
        await store.AddAsync(Entry("c", Of("c-1").Plus(-1, Noon.AddDays(-3)))).ConfigureAwait(false);
        Expect.Same((await store.StateAsync(key).ConfigureAwait(false)).First, Noon.AddDays(-2), "The first moment, as the one before was given back,");
        var view = await store.AddAsync(Noon, [key], Entry("d", Of("c-1").Plus(-2, Noon.AddDays(-2)))).ConfigureAwait(false);
        Expect.Same(view.Balances[key].First, Noon.AddDays(-2), "The first moment in a transaction");
        Expect.Same(await store.StateAsync(key).ConfigureAwait(false) is { Used: 0, First: null }, true, "That a balance of which all was given back has no first moment");
        await store.AddAsync(Entry("e", Of("c-1").Plus(4, Noon.AddDays(-3)))).ConfigureAwait(false);
        Expect.Same((await store.StateAsync(key).ConfigureAwait(false)).First, Noon.AddDays(-3), "The first moment, given again,");
        Expect.Same((await store.StateAsync(Of("c-1").Over()).ConfigureAwait(false)).First, Noon.AddDays(-10), "The first moment of all");
    }

    private static async Task TellsLastAsync(ILedgerPlace place)
    {
        var store = await place.OpenAsync().ConfigureAwait(false);
        await store.AddAsync(Entry("a", Of("c-1").Plus(5, Noon.AddHours(2)), Of("c-1").Plus(5, Noon.AddHours(1)))).ConfigureAwait(false);
        Expect.Same((await store.StateAsync(Of("c-1").Over("within 1 minute")).ConfigureAwait(false)).Last, Noon.AddHours(2), "The last moment");
        await store.AddAsync(Entry("b", Of("c-1").Plus(-5, Noon.AddHours(2)))).ConfigureAwait(false);
        Expect.Same((await store.StateAsync(Of("c-1").Over()).ConfigureAwait(false)).Last, Noon.AddHours(2), "The last moment, although given back,");
        await store.AddAsync(Entry("c", Of("c-1").Plus(1, Noon.AddHours(3)))).ConfigureAwait(false);
        var view = await store.AddAsync(Noon.AddYears(1), [Of("c-1").Over("within 1 minute")], Entry("d")).ConfigureAwait(false);
        Expect.Same(view.Balances.Values.Single() is { Used: 0, First: null } state && state.Last == Noon.AddHours(3), true, "That the last moment stays when nothing counts any more");
    }

    private static async Task ReadsBeforeAsync(ILedgerPlace place)
    {
        var store = await place.OpenAsync().ConfigureAwait(false);
        BalanceKey[] keys = [Budget.Over(), Budget.Over("within 1 day")];
        await store.AddAsync(Noon, keys, Entry("a", Budget.Plus(2))).ConfigureAwait(false);
        var view = await store.AddAsync(Noon, keys, Entry("b", Budget.Plus(3))).ConfigureAwait(false);
        Expect.SameList(keys.Select(key => view.Balances[key].Used), [2, 2], "The list of balances before");
        view = await store.AddAsync(Noon.AddHours(24), keys, Entry("c")).ConfigureAwait(false);
        Expect.SameList(keys.Select(key => view.Balances[key].Used), [5, 0], "The list of balances a day after");
    }

    private static async Task KeepsNegativeAsync(ILedgerPlace place)
    {
        var store = await place.OpenAsync().ConfigureAwait(false);
        await store.AddAsync(Noon, [Budget.Over()], Entry("a", Budget.Plus(-2.5m))).ConfigureAwait(false);
        var state = await store.StateAsync(Budget.Over()).ConfigureAwait(false);
        Expect.Same((state.Used, state.First), (-2.5m, Noon), "The balance");
    }

    private static async Task KeepsAllWindowsAsync(ILedgerPlace place)
    {
        var store = await place.OpenAsync().ConfigureAwait(false);
        BalanceKey[] keys = [Budget.Over(), Budget.Over("within 2 days"), Budget.Over("within 60 minutes"), Budget.Over("each week UTC"), Budget.Over("within 1 month Europe/Berlin")];
        await store.AddAsync(Noon, keys, Entry("a", Budget.Plus(1))).ConfigureAwait(false);
        await store.AddAsync(Entry("b", Budget.Plus(2, Noon.AddDays(-1)), Budget.Plus(4, Noon.AddDays(-20)))).ConfigureAwait(false);
        await store.AddAsync(Noon, [keys[1]], Entry("c", Budget.Plus(8))).ConfigureAwait(false);
        decimal[] expected = [15, 11, 9, 9, 15];
        var view = await store.ReadAsync(new StoreReads { Now = Noon, Balances = [.. keys] }).ConfigureAwait(false);
        Expect.SameList(keys.Select(key => view.Balances[key].Used), expected, "The list of balances");
        var report = (await store.ReportsAsync().ConfigureAwait(false)).Single();
        Expect.Same(report.Sum, 15, "The sum of the account");
        Expect.SameList(report.Windows.Select(window => window.Used).Order(), expected.Order(), "The list of running totals");
    }

    private static async Task CountsEarlierAsync(ILedgerPlace place)
    {
        var store = await place.OpenAsync().ConfigureAwait(false);
        for (var day = 0; day < 30; day++)
        {
            await store.AddAsync(Entry($"grant/{day}", Budget.Plus(1, Noon.AddDays(-day)))).ConfigureAwait(false);
        }

        await store.ExpectAsync(Budget.Over("within 7 days"), 7, "A read counts what was there before").ConfigureAwait(false);
        var view = await store.AddAsync(Noon, [Budget.Over("within 10 days")], Entry("x", Budget.Plus(1))).ConfigureAwait(false);
        Expect.Same(view.Balances.Values.Single().Used, 10, "What a transaction counts of what was there before");
        await store.ExpectAsync(Budget.Over("within 10 days"), 11, "It goes on from there").ConfigureAwait(false);
    }

    private static async Task TellsSubjectsApartAsync(ILedgerPlace place)
    {
        var store = await place.OpenAsync().ConfigureAwait(false);
        Account[] accounts =
        [
            Of("c-1", "a-1", "x"), Of("c-1", "a-2", "x"), Of("c-2", "a-1", "x"), Of("c-1", "a-1", "y"), Of("c-1", "x"), new("x", []),
            new("x", [new AccountSubject("agent", "c-1")]), Of("c-1 agent=a-1", "x"), Of("c-1\\ agent\\=a-1", "x"), new("x customer.id=c-1", []),
        ];
        accounts = [.. accounts.DistinctBy(account => account.Text)];
        await store.AddAsync(Entry("a", [.. accounts.Select((account, i) => account.Plus(1 << i))])).ConfigureAwait(false);
        for (var i = 0; i < accounts.Length; i++)
        {
            await store.ExpectAsync(accounts[i].Over(), 1 << i, "Accounts do not mix").ConfigureAwait(false);
        }
    }

    private static async Task SkipsGivenBackAsync(ILedgerPlace place)
    {
        var store = await place.OpenAsync().ConfigureAwait(false);
        var moments = Enumerable.Range(1, 3000).Select(i => Noon.AddMinutes(i - 4000)).ToList();
        await store.AddAsync(Noon, [Budget.Over("within 3 days")], Entry("a", [.. moments.Select(moment => Budget.Plus(1, moment))])).ConfigureAwait(false);
        await store.AddAsync(Entry("b", [.. moments.SkipLast(1).Select(moment => Budget.Plus(-1, moment))])).ConfigureAwait(false);
        var state = await store.StateAsync(Budget.Over("within 3 days")).ConfigureAwait(false);
        Expect.Same((state.Used, state.First), (1m, moments[^1]), "The balance");
    }
}
