using System.Collections.Immutable;
using PolicyFlex.Deciding;
using PolicyFlex.Ledger;
using static PolicyFlex.Testing.Ledgers.Draft;

namespace PolicyFlex.Testing.Ledgers;

/// <summary>A subject becomes another in all accounts, now and later.</summary>
internal static class MoveCases
{
    public static ImmutableArray<LedgerStoreCase> All { get; } =
    [
        new("The accounts of one subject are added to those of the other", AddsAsync),
        new("Running totals of both are one afterwards, whatever each had let go of", JoinsTotalsAsync),
        new("What comes later for the one counts for the other, also by counters that are new", CountsLaterAsync),
        new("A subject that nothing was counted for can become another", MovesBeforeAsync),
        new("Moves are followed from one to the next", FollowsChainsAsync),
        new("Accounts by several subjects move by the one", MovesPartAsync),
        new("Other subjects of the same value stay", LeavesOthersAsync),
        new("Any subject can become another, not only a customer", MovesAnyAsync),
        new("Both names in one transaction count in one account", JoinsInOneAsync),
        new("Entries stay as they were written", LeavesEntriesAsync),
        new("A move and its entry are written together", WritesTogetherAsync),
        new("A thousand changes move with their subject", MovesManyAsync),
    ];

    private static async Task AddsAsync(ILedgerPlace place)
    {
        var store = await place.OpenAsync().ConfigureAwait(false);
        await store.AddAsync(Entry("a", Of("c-1").Plus(1, Noon.AddDays(-1)), Of("c-2").Plus(2), Of("c-1", "only/one").Plus(4), Of("c-2", "only/two").Plus(8), Budget.Plus(16), Of("c-3").Plus(32))).ConfigureAwait(false);
        await store.MoveAsync("c-1", "c-2").ConfigureAwait(false);
        string[] both = ["c-1", "c-2"];
        foreach (var customer in both)
        {
            await store.ExpectAsync(Of(customer).Over(), 3, "Both names").ConfigureAwait(false);
            await store.ExpectAsync(Of(customer, "only/one").Over(), 4, "An account that only the one had").ConfigureAwait(false);
            await store.ExpectAsync(Of(customer, "only/two").Over(), 8, "An account that only the other had").ConfigureAwait(false);
        }

        await store.ExpectAsync(Of("c-3").Over(), 32, "Another customer").ConfigureAwait(false);
        await store.ExpectAsync(Budget.Over(), 16, "The account for all").ConfigureAwait(false);
        var view = await store.ReadAsync(new StoreReads { Now = Noon, Accounts = [Of("c-1"), Of("c-2"), Of("c-3")] }).ConfigureAwait(false);
        Expect.SameList(both.Append("c-3").Select(customer => view.Accounts[Of(customer)]), [Of("c-2"), Of("c-2"), Of("c-3")], "The list of accounts that they are counted in");
        Expect.SameList(
            (await store.ReportsAsync().ConfigureAwait(false)).Where(report => report.Moments > 0).Select(report => (report.Account.Text, report.Sum)).OrderBy(report => report.Sum),
            [(Of("c-2").Text, 3m), (Of("c-2", "only/one").Text, 4m), (Of("c-2", "only/two").Text, 8m), (Budget.Text, 16m), (Of("c-3").Text, 32m)],
            "The list of accounts");
    }

    private static async Task JoinsTotalsAsync(ILedgerPlace place)
    {
        var store = await place.OpenAsync().ConfigureAwait(false);
        const string Daily = "each day UTC";
        await store.AddAsync(Noon, [Of("c-1").Over(Daily), Of("c-2").Over(), Of("c-2").Over("within 10 days")], Entry("a", Of("c-1").Plus(1), Of("c-2").Plus(2, Noon.AddDays(-9)))).ConfigureAwait(false);
        var now = Noon.AddDays(2);
        await store.AddAsync(now, [Of("c-2").Over("within 10 days"), Of("c-2").Over(Daily)], Entry("b", Of("c-1").Plus(4, now), Of("c-2").Plus(8, now))).ConfigureAwait(false);
        await store.MoveAsync("c-1", "c-2").ConfigureAwait(false);
        await store.ExpectAsync(Of("c-2").Over(Daily), 12, "The day", now).ConfigureAwait(false);
        await store.ExpectAsync(Of("c-1").Over("within 10 days"), 13, "Ten days", now).ConfigureAwait(false);
        await store.ExpectAsync(Of("c-2").Over(), 15, "All", now).ConfigureAwait(false);
        var report = (await store.ReportsAsync().ConfigureAwait(false)).Single(report => report.Account.Equals(Of("c-2")));
        Expect.That(report.Windows.All(window => window.Used == window.Sum), "A running total is not the sum of its window after a move.");
        await store.AddAsync(now.AddDays(10), [Of("c-1").Over("within 10 days")], Entry("c", Of("c-1").Plus(16, now.AddDays(10)))).ConfigureAwait(false);
        await store.ExpectAsync(Of("c-2").Over("within 10 days"), 16, "Ten days later", now.AddDays(10)).ConfigureAwait(false);
    }

    private static async Task CountsLaterAsync(ILedgerPlace place)
    {
        var store = await place.OpenAsync().ConfigureAwait(false);
        await store.AddAsync(Entry("a", Of("c-1").Plus(1))).ConfigureAwait(false);
        await store.MoveAsync("c-1", "c-2").ConfigureAwait(false);
        await store.AddAsync(Noon, [Of("c-1").Over("within 3 days")], Entry("b", Of("c-1").Plus(2), Of("c-1", "new").Plus(4))).ConfigureAwait(false);
        await store.AddAsync(Entry("c", Of("c-2").Plus(8), Of("c-2", "new").Plus(16))).ConfigureAwait(false);
        await store.ExpectAsync(Of("c-2").Over("within 3 days"), 11, "All that was given to either").ConfigureAwait(false);
        await store.ExpectAsync(Of("c-1", "new").Over(), 20, "A counter that is new").ConfigureAwait(false);
    }

    private static async Task MovesBeforeAsync(ILedgerPlace place)
    {
        var store = await place.OpenAsync().ConfigureAwait(false);
        await store.MoveAsync("c-1", "c-2").ConfigureAwait(false);
        var view = await store.AddAsync(Noon, [Of("c-1").Over()], Entry("a", Of("c-1").Plus(1))).ConfigureAwait(false);
        Expect.Same(view.Accounts[Of("c-1")], Of("c-2"), "The account that one is counted in");
        await store.ExpectAsync(Of("c-2").Over(), 1, "What was given to the one").ConfigureAwait(false);
    }

    private static async Task FollowsChainsAsync(ILedgerPlace place)
    {
        var store = await place.OpenAsync().ConfigureAwait(false);
        await store.AddAsync(Entry("a", Of("c-1").Plus(1), Of("c-2").Plus(2), Of("c-3").Plus(4), Of("c-4").Plus(8))).ConfigureAwait(false);
        await store.MoveAsync("c-1", "c-2").ConfigureAwait(false);
        await store.MoveAsync("c-3", "c-2").ConfigureAwait(false);
        await store.MoveAsync("c-2", "c-4").ConfigureAwait(false);
        await store.AddAsync(Entry("b", Of("c-1").Plus(16), Of("c-3", "new").Plus(1))).ConfigureAwait(false);
        string[] four = ["c-1", "c-2", "c-3", "c-4"];
        foreach (var customer in four)
        {
            await store.ExpectAsync(Of(customer).Over(), 31, "Each of the four names").ConfigureAwait(false);
            await store.ExpectAsync(Of(customer, "new").Over(), 1, "Each of the four names").ConfigureAwait(false);
        }
    }

    private static async Task MovesPartAsync(ILedgerPlace place)
    {
        var store = await place.OpenAsync().ConfigureAwait(false);
        await store.AddAsync(Entry("a", Of("c-1", "a-1", "x").Plus(1), Of("c-1", "a-2", "x").Plus(2), Of("c-2", "a-1", "x").Plus(4), Of("c-3", "a-1", "x").Plus(8))).ConfigureAwait(false);
        await store.MoveAsync("c-1", "c-2").ConfigureAwait(false);
        await store.ExpectAsync(Of("c-2", "a-1", "x").Over(), 5, "Both customers by the one agent").ConfigureAwait(false);
        await store.ExpectAsync(Of("c-1", "a-2", "x").Over(), 2, "The one customer by the other agent").ConfigureAwait(false);
        await store.ExpectAsync(Of("c-3", "a-1", "x").Over(), 8, "Another customer").ConfigureAwait(false);
    }

    private static async Task LeavesOthersAsync(ILedgerPlace place)
    {
        var store = await place.OpenAsync().ConfigureAwait(false);
        var agent = new Account("x", [new AccountSubject("agent", "c-1")]);
        await store.AddAsync(Entry("a", agent.Plus(1), Of("c-1", "x").Plus(2), Of("c-10", "x").Plus(4), Of("C-1", "x").Plus(8))).ConfigureAwait(false);
        await store.MoveAsync("c-1", "c-2").ConfigureAwait(false);
        await store.ExpectAsync(agent.Over(), 1, "An agent of the same id").ConfigureAwait(false);
        await store.ExpectAsync(Of("c-10", "x").Over(), 4, "A customer whose id starts so").ConfigureAwait(false);
        await store.ExpectAsync(Of("C-1", "x").Over(), 8, "A customer whose id is written otherwise").ConfigureAwait(false);
        await store.ExpectAsync(Of("c-2", "x").Over(), 2, "The customer").ConfigureAwait(false);
    }

    private static async Task MovesAnyAsync(ILedgerPlace place)
    {
        var store = await place.OpenAsync().ConfigureAwait(false);
        var (one, other) = (new Account("x", [new AccountSubject("agent", "\"a\" ü1")]), new Account("x", [new AccountSubject("agent", "a-2")]));
        await store.AddAsync(Entry("a", one.Plus(1), other.Plus(2), Of("c-1", "\"a\" ü1", "y").Plus(4), Of("\"a\" ü1").Plus(8))).ConfigureAwait(false);
        await store.MoveAsync(new SubjectMove("agent", "\"a\" ü1", "a-2", Erase: false)).ConfigureAwait(false);
        await store.AddAsync(Entry("b", one.Plus(16))).ConfigureAwait(false);
        await store.ExpectAsync(other.Over(), 19, "Both agents").ConfigureAwait(false);
        await store.ExpectAsync(Of("c-1", "a-2", "y").Over(), 4, "The customer by the other agent").ConfigureAwait(false);
        await store.ExpectAsync(Of("\"a\" ü1").Over(), 8, "A customer of the same id").ConfigureAwait(false);
    }

    private static async Task JoinsInOneAsync(ILedgerPlace place)
    {
        var store = await place.OpenAsync().ConfigureAwait(false);
        await store.MoveAsync("c-1", "c-2").ConfigureAwait(false);
        BalanceKey[] keys = [Of("c-1").Over("within 3 days"), Of("c-2").Over("within 3 days")];
        await store.AddAsync(Noon, keys, Entry("a", Of("c-1").Plus(1), Of("c-2").Plus(2), Of("c-1").Plus(4))).ConfigureAwait(false);
        var view = await store.AddAsync(Noon.AddDays(3), keys, Entry("b")).ConfigureAwait(false);
        Expect.SameList(keys.Select(key => view.Balances[key].Used), [0, 0], "The list of balances after three days");
        await store.ExpectAsync(Of("c-2").Over(), 7, "Both names").ConfigureAwait(false);
    }

    private static async Task LeavesEntriesAsync(ILedgerPlace place)
    {
        var store = await place.OpenAsync().ConfigureAwait(false);
        var entry = EntryOf("c-1", "a", Of("c-1").Plus(1), Of("c-1", "a-1", "x").Plus(1));
        await store.AddAsync(entry).ConfigureAwait(false);
        await store.MoveAsync("c-1", "c-2").ConfigureAwait(false);
        Expect.SameEntry((await store.EntriesOfAsync("a").ConfigureAwait(false)).Single(), entry);
    }

    private static async Task WritesTogetherAsync(ILedgerPlace place)
    {
        var store = await place.OpenAsync().ConfigureAwait(false);
        await store.MoveAsync("c-1", "c-2", erase: false, EntryOf("c-1", "merge/m-1", Of("c-1").Plus(3))).ConfigureAwait(false);
        Expect.Same((await store.FollowAsync().ConfigureAwait(false)).Count, 1, "The number of entries");
        await store.ExpectAsync(Of("c-2").Over(), 3, "What is written with the move moves").ConfigureAwait(false);
        await Expect.RefusedAsync<InvalidOperationException>(
            () => store.MoveAsync("c-2", "c-3", erase: false, EntryOf("c-1", "merge/m-1")), "A slot that is taken").ConfigureAwait(false);
        await store.ExpectAsync(Of("c-3").Over(), 0, "A move whose entry is refused moves nothing").ConfigureAwait(false);
    }

    private static async Task MovesManyAsync(ILedgerPlace place)
    {
        var store = await place.OpenAsync().ConfigureAwait(false);
        var changes = Enumerable.Range(0, 1000).Select(i => Of(i % 2 == 0 ? "c-1" : "c-2").Plus(1, Noon.AddMinutes(-i / 2))).ToArray();
        await store.AddAsync(Noon, [Of("c-2").Over("within 60 minutes")], Entry("a", changes)).ConfigureAwait(false);
        await store.MoveAsync("c-1", "c-2").ConfigureAwait(false);
        await store.ExpectAsync(Of("c-2").Over(), 1000, "All").ConfigureAwait(false);
        await store.ExpectAsync(Of("c-2").Over("within 60 minutes"), 120, "The last hour").ConfigureAwait(false);
    }
}
