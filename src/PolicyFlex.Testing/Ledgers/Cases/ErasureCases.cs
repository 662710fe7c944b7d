using System.Collections.Immutable;
using PolicyFlex.Ledger;
using static PolicyFlex.Testing.Ledgers.Draft;

namespace PolicyFlex.Testing.Ledgers;

/// <summary>A subject is forgotten: nothing names it, and all that was counted stays.</summary>
internal static class ErasureCases
{
    private const string Nobody = "erased-7";

    public static ImmutableArray<LedgerStoreCase> All { get; } =
    [
        new("Entries of one who is erased name another and say nothing freely", RenamesEntriesAsync),
        new("Entries of others stay as they are when one is erased", LeavesOthersAsync),
        new("What was counted for one who is erased stays, for nobody that can be named", KeepsAmountsAsync),
        new("Whoever was merged into one who is erased is erased as well", ErasesMergedAsync),
        new("What comes later for one who was erased counts anew", CountsAnewAsync),
        new("A refusal and a request are erased as well, which change no account", ErasesAllKindsAsync),
        new("Any subject can be erased, not only a customer", ErasesAnyAsync),
        new("A hundred matters are erased at once", ErasesManyAsync),
    ];

    private static async Task RenamesEntriesAsync(ILedgerPlace place)
    {
        var store = await place.OpenAsync().ConfigureAwait(false);
        var entry = EntryOf("c-1", "grant/g-1", Of("c-1").Plus(1), Budget.Plus(1), Of("c-1", "a-1", "x").Plus(1)) with { Due = Noon.AddDays(1) };
        await store.AddAsync(entry, EntryOf("c-1", "grant/g-1") with { Slot = "settled" }).ConfigureAwait(false);
        await store.MoveAsync("c-1", Nobody, erase: true, EntryOf(Nobody, "erasure/e-1") with { Private = null }).ConfigureAwait(false);
        var read = await store.FollowAsync().ConfigureAwait(false);
        Expect.SameEntry(read[0], entry with
        {
            Subjects = entry.Subjects.SetItem(Customer, Nobody),
            Private = null,
            Changes = [Of(Nobody).Plus(1), Budget.Plus(1), Of(Nobody, "a-1", "x").Plus(1)],
        });
        Expect.SameList(read.Select(other => other.Subjects[Customer]), [Nobody, Nobody, Nobody], "The list of customers");
        ExpectGone(read, "c-1");
        Expect.SameList(await store.DueAsync(Noon.AddDays(1), 10).ConfigureAwait(false), ["grant/g-1"], "The list of what is due");
    }

    private static async Task LeavesOthersAsync(ILedgerPlace place)
    {
        var store = await place.OpenAsync().ConfigureAwait(false);
        LedgerEntry[] others =
        [
            EntryOf("c-10", "a", Of("c-10").Plus(1)), EntryOf("C-1", "b"), EntryOf("c-2", "c") with { Subjects = Subjects((Customer, "c-2"), ("agent", "c-1")) }, Entry("d") with { Private = "x" },
        ];
        await store.AddAsync([.. others, EntryOf("c-1", "a") with { Slot = "of c-1" }]).ConfigureAwait(false);
        await store.MoveAsync("c-1", Nobody, erase: true).ConfigureAwait(false);
        var read = await store.FollowAsync().ConfigureAwait(false);
        for (var i = 0; i < others.Length; i++)
        {
            Expect.SameEntry(read[i], others[i]);
        }

        Expect.Same((read[^1].Subjects[Customer], read[^1].Private), (Nobody, null), "The entry of the one");
    }

    private static async Task KeepsAmountsAsync(ILedgerPlace place)
    {
        var store = await place.OpenAsync().ConfigureAwait(false);
        await store.AddAsync(Noon, [Of("c-1").Over("within 3 days")], EntryOf("c-1", "a", Of("c-1").Plus(4), Budget.Plus(4))).ConfigureAwait(false);
        await store.MoveAsync("c-1", Nobody, erase: true).ConfigureAwait(false);
        await store.ExpectAsync(Budget.Over(), 4, "The account for all").ConfigureAwait(false);
        await store.ExpectAsync(Of(Nobody).Over(), 4, "Whom nobody knows").ConfigureAwait(false);
        await store.ExpectAsync(Of("c-1").Over(), 0, "The one who was erased").ConfigureAwait(false);
        var reports = await store.ReportsAsync().ConfigureAwait(false);
        Expect.That(reports.TrueForAll(report => !report.Account.Text.Contains("c-1", StringComparison.Ordinal)), "An account names one who was erased.");
        Expect.That(reports.TrueForAll(report => report.Windows.All(window => window.Used == window.Sum)), "A running total is not the sum of its window.");
        await store.AddAsync(EntryOf(Nobody, "a", Of(Nobody).Plus(-4), Budget.Plus(-4)) with { Slot = "reversed" }).ConfigureAwait(false);
        await store.ExpectAsync(Of(Nobody).Over(), 0, "What is given back of it").ConfigureAwait(false);
    }

    private static async Task ErasesMergedAsync(ILedgerPlace place)
    {
        var store = await place.OpenAsync().ConfigureAwait(false);
        await store.AddAsync(EntryOf("c-1", "a", Of("c-1").Plus(1)), EntryOf("c-2", "b", Of("c-2").Plus(2)), EntryOf("c-3", "c", Of("c-3").Plus(4)), EntryOf("c-4", "d", Of("c-4").Plus(8))).ConfigureAwait(false);
        await store.MoveAsync("c-1", "c-2", erase: false, EntryOf("c-1", "merge/1"), EntryOf("c-2", "merge/1") with { Slot = "into" }).ConfigureAwait(false);
        await store.MoveAsync("c-2", "c-3").ConfigureAwait(false);
        await store.MoveAsync("c-3", Nobody, erase: true).ConfigureAwait(false);
        ExpectGone((await store.FollowAsync().ConfigureAwait(false)).Where(entry => entry.Matter != "d"), "c-");
        await store.ExpectAsync(Of(Nobody).Over(), 7, "All of them").ConfigureAwait(false);
        await store.ExpectAsync(Of("c-4").Over(), 8, "Another").ConfigureAwait(false);
        var view = await store.AddAsync(Noon, [Of("c-1").Over(), Of("c-2").Over(), Of("c-3").Over()], EntryOf("c-1", "e", Of("c-1").Plus(16))).ConfigureAwait(false);
        Expect.SameList(view.Accounts.Select(account => account.Key.Text).Order(StringComparer.Ordinal), view.Accounts.Select(account => account.Value.Text).Order(StringComparer.Ordinal), "The list of accounts that they are counted in");
        Expect.SameList(view.Balances.Values.Select(state => state.Used), [0, 0, 0], "The list of balances");
    }

    private static async Task CountsAnewAsync(ILedgerPlace place)
    {
        var store = await place.OpenAsync().ConfigureAwait(false);
        await store.AddAsync(EntryOf("c-1", "a", Of("c-1").Plus(1))).ConfigureAwait(false);
        await store.MoveAsync("c-1", Nobody, erase: true).ConfigureAwait(false);
        var later = EntryOf("c-1", "b", Of("c-1").Plus(2));
        await store.AddAsync(Noon, [Of("c-1").Over("within 3 days")], later).ConfigureAwait(false);
        await store.ExpectAsync(Of("c-1").Over("within 3 days"), 2, "What came later").ConfigureAwait(false);
        await store.ExpectAsync(Of(Nobody).Over(), 1, "What was there before").ConfigureAwait(false);
        Expect.SameEntry((await store.EntriesOfAsync("b").ConfigureAwait(false)).Single(), later);
        await store.MoveAsync("c-1", "erased-8", erase: true).ConfigureAwait(false);
        ExpectGone(await store.FollowAsync().ConfigureAwait(false), "c-1");
        await store.ExpectAsync(Of("erased-8").Over(), 2, "What came later, erased again").ConfigureAwait(false);
    }

    private static async Task ErasesAllKindsAsync(ILedgerPlace place)
    {
        var store = await place.OpenAsync().ConfigureAwait(false);
        await store.AddAsync(
            EntryOf("c-1", "grant/g-1") with { Kind = EntryKind.Refused },
            EntryOf("c-1", "request/r-1") with { Kind = EntryKind.Asked, Due = Noon },
            Entry("request/r-1") with { Slot = "approved", Private = """{"note":"by a lead"}""" }).ConfigureAwait(false);
        await store.MoveAsync("c-1", Nobody, erase: true).ConfigureAwait(false);
        var read = await store.FollowAsync().ConfigureAwait(false);
        ExpectGone(read.Take(2), "c-1");
        Expect.Same(read[2].Private, """{"note":"by a lead"}""", "What an entry of nobody says freely");
        await store.AddAsync([.. Enum.GetValues<EntryKind>().Select(kind => EntryOf("c-2", $"matter/{kind}") with { Kind = kind })]).ConfigureAwait(false);
        await store.MoveAsync("c-2", "erased-8", erase: true).ConfigureAwait(false);
        ExpectGone((await store.FollowAsync().ConfigureAwait(false)).Skip(3), "c-2");
    }

    private static async Task ErasesAnyAsync(ILedgerPlace place)
    {
        var store = await place.OpenAsync().ConfigureAwait(false);
        const string Agent = "\"a\" ü1";
        var by = Subjects((Customer, "c-1"), ("agent", Agent));
        await store.AddAsync(
            EntryOf("c-1", "a", Of("c-1", Agent, "x").Plus(1)) with { Subjects = by },
            EntryOf("c-1", "b") with { Subjects = Subjects((Customer, Agent)) },
            EntryOf("c-1", "c")).ConfigureAwait(false);
        await store.MoveAsync("c-1", "c-2").ConfigureAwait(false);
        await store.MoveAsync(new SubjectMove("agent", Agent, Nobody, Erase: true)).ConfigureAwait(false);
        var read = await store.FollowAsync().ConfigureAwait(false);
        Expect.Same(read[0].Private is null && read[0].Subjects["agent"] == Nobody && read[0].Subjects[Customer] == "c-1", true, "That the entry of the agent is erased");
        Expect.Same(read[0].Changes.Single().Account, Of("c-1", Nobody, "x"), "The account that it changed");
        Expect.Same((read[1].Subjects[Customer], read[1].Private is null), (Agent, false), "The entry of a customer of the same id");
        Expect.Same(read[2].Private is null, false, "That the entry of another agent is erased");
        await store.ExpectAsync(Of("c-2", Nobody, "x").Over(), 1, "What the agent gave").ConfigureAwait(false);
        await store.ExpectAsync(Of("c-1", Agent, "x").Over(), 0, "What the agent gives anew").ConfigureAwait(false);
    }

    private static async Task ErasesManyAsync(ILedgerPlace place)
    {
        var store = await place.OpenAsync().ConfigureAwait(false);
        await store.AddAsync([.. Enumerable.Range(0, 300).Select(i => EntryOf($"c-{i % 3}", $"grant/{i}", Of($"c-{i % 3}").Plus(1, Noon.AddSeconds(i))))]).ConfigureAwait(false);
        await store.MoveAsync("c-1", Nobody, erase: true).ConfigureAwait(false);
        var read = await store.FollowAsync().ConfigureAwait(false);
        ExpectGone(read.Where(entry => entry.Private is null), "c-1");
        Expect.Same(read.Count(entry => entry.Private is not null && entry.Subjects[Customer] != "c-1"), 200, "The number of entries of others");
        await store.ExpectAsync(Of(Nobody).Over(), 100, "All that was counted").ConfigureAwait(false);
    }

    private static void ExpectGone(IEnumerable<LedgerEntry> entries, string customer)
    {
        foreach (var entry in entries)
        {
            var what = $"The entry `{entry.Matter}`, `{entry.Slot}`";
            Expect.That(!entry.Subjects.Values.Any(value => value.StartsWith(customer, StringComparison.Ordinal)), $"{what} names one who was erased.");
            Expect.That(entry.Private is null, $"{what} of one who was erased says something freely.");
            Expect.That(
                !entry.Changes.SelectMany(change => change.Account.Subjects).Any(subject => subject.Value.StartsWith(customer, StringComparison.Ordinal)),
                $"{what} changes an account that names one who was erased.");
        }
    }
}
