using System.Collections.Immutable;
using PolicyFlex.Deciding;
using PolicyFlex.Ledger;
using static PolicyFlex.Testing.Ledgers.Draft;

namespace PolicyFlex.Testing.Ledgers;

/// <summary>Entries come back as they were written, in their order.</summary>
internal static class EntryCases
{
    public static ImmutableArray<LedgerStoreCase> All { get; } =
    [
        new("An entry is read back as it was written", IsReadBackAsync),
        new("An entry that says as little as it may is read back so", IsReadBackBareAsync),
        new("Texts of any length and script are kept letter for letter", KeepsTextsAsync),
        new("Every kind of entry is kept", KeepsKindsAsync),
        new("Moments are kept to the microsecond, wherever they were told and however far away", KeepsMomentsAsync),
        new("Amounts are kept to the fourth decimal", KeepsAmountsAsync),
        new("The entries of a matter come in the order in which they were written", KeepsOrderAsync),
        new("Sequences rise over all matters", RisesAsync),
        new("A matter without entries has none", HasNoneAsync),
        new("Matters are told apart by every letter", TellsApartAsync),
        new("The entries of the matter of counters are counted, whether or not it is read", CountsCountersAsync),
        new("A large transaction is written whole", WritesLargeAsync),
    ];

    private static async Task IsReadBackAsync(ILedgerPlace place)
    {
        var store = await place.OpenAsync().ConfigureAwait(false);
        var entry = EntryOf("c-1", "grant/g-1", Of("c-1").Plus(24.5m), Budget.Plus(-3, Noon.AddDays(-2)), Of("c 1=\\", "a", "x").Plus(1)) with
        {
            Slot = "reversed/v-1",
            Kind = EntryKind.Reversed,
            Due = Noon.AddMinutes(15),
            EndsDue = true,
            Content = """{"name":"credit","amount":24.50,"record":"{}"}""",
        };
        await store.AddAsync(entry).ConfigureAwait(false);
        Expect.SameEntry((await store.EntriesOfAsync("grant/g-1").ConfigureAwait(false)).Single(), entry);
        Expect.SameEntry((await store.FollowAsync().ConfigureAwait(false)).Single(), entry);
    }

    private static async Task IsReadBackBareAsync(ILedgerPlace place)
    {
        var store = await place.OpenAsync().ConfigureAwait(false);
        await store.AddAsync(Entry("grant/g-1")).ConfigureAwait(false);
        var read = (await store.EntriesOfAsync("grant/g-1").ConfigureAwait(false)).Single();
        Expect.SameEntry(read, Entry("grant/g-1"));
        Expect.That(read.Private is null && read.Due is null && read.Subjects.IsEmpty && read.Changes.IsEmpty, "What an entry does not say is not made up.");
    }

    private static async Task KeepsTextsAsync(ILedgerPlace place)
    {
        var store = await place.OpenAsync().ConfigureAwait(false);
        string[] texts = ["", " ", "'; DROP TABLE entry; --", "a\"b\\c\n\r\t/", "Grüße, 你好, שלום, 👩‍👩‍👧 e\u0301 \u200b\ufeff\u2028", new string('ü', 100_000)];
        var entries = texts.Select((text, i) => Entry($"grant/{i}/{text[..Math.Min(text.Length, 200)]}", Of("c" + text).Plus(1)) with
        {
            Slot = "s" + text[..Math.Min(text.Length, 200)],
            Content = text,
            Private = text,
            Subjects = Subjects((Customer, "c" + text), ("x", "y")),
        }).ToArray();
        await store.AddAsync(entries).ConfigureAwait(false);
        var read = await store.FollowAsync().ConfigureAwait(false);
        Expect.Same(read.Count, entries.Length, "The number of entries");
        for (var i = 0; i < entries.Length; i++)
        {
            Expect.SameEntry(read[i], entries[i]);
            await store.ExpectAsync(entries[i].Changes[0].Account.Over(), 1, "An account is found by its whole name").ConfigureAwait(false);
        }
    }

    private static async Task KeepsKindsAsync(ILedgerPlace place)
    {
        var store = await place.OpenAsync().ConfigureAwait(false);
        var entries = Enum.GetValues<EntryKind>().Select(kind => Entry("grant/g-1") with { Slot = kind.ToString(), Kind = kind }).ToArray();
        await store.AddAsync(entries).ConfigureAwait(false);
        Expect.SameList((await store.EntriesOfAsync("grant/g-1").ConfigureAwait(false)).Select(entry => entry.Kind), entries.Select(entry => entry.Kind), "The list of kinds");
    }

    private static async Task KeepsMomentsAsync(ILedgerPlace place)
    {
        var store = await place.OpenAsync().ConfigureAwait(false);
        DateTimeOffset[] moments =
        [
            Noon + Micro, new(2026, 3, 2, 9, 30, 0, TimeSpan.FromMinutes(-210)), new(1969, 12, 31, 23, 59, 59, 999, 999, TimeSpan.Zero),
            new(1815, 6, 18, 11, 0, 0, TimeSpan.FromHours(1)), new(9999, 12, 30, 0, 0, 0, TimeSpan.Zero),
        ];
        var entries = moments.Select((moment, i) => Entry($"grant/{i}", Of($"c-{i}").Plus(1, moment)) with { At = moment, Due = moment }).ToArray();
        await store.AddAsync(entries).ConfigureAwait(false);
        var read = await store.FollowAsync().ConfigureAwait(false);
        for (var i = 0; i < entries.Length; i++)
        {
            Expect.SameEntry(read[i], entries[i]);
            Expect.Same((await store.StateAsync(Of($"c-{i}").Over()).ConfigureAwait(false)).First, moments[i], "The first change of an account");
        }
    }

    private static async Task KeepsAmountsAsync(ILedgerPlace place)
    {
        var store = await place.OpenAsync().ConfigureAwait(false);
        decimal[] amounts = [0.0001m, -0.0001m, 0.1m, 0.2m, 123_456_789_012_345.6789m, -99_999_999_999_999.9999m];
        await store.AddAsync(Entry("grant/g-1", [.. amounts.Select(amount => Of("c-1").Plus(amount))])).ConfigureAwait(false);
        var read = (await store.EntriesOfAsync("grant/g-1").ConfigureAwait(false)).Single();
        Expect.SameList(read.Changes.Select(change => change.Amount), amounts, "The list of amounts");
        await store.ExpectAsync(Of("c-1").Over(), amounts.Sum(), "Adding up loses nothing").ConfigureAwait(false);
    }

    private static async Task KeepsOrderAsync(ILedgerPlace place)
    {
        var store = await place.OpenAsync().ConfigureAwait(false);
        string[] slots = ["z", "a", "m", "10", "9"];
        await store.AddAsync([.. slots[..3].Select(slot => Entry("grant/g-1") with { Slot = slot })]).ConfigureAwait(false);
        await store.AddAsync(Entry("grant/g-2")).ConfigureAwait(false);
        foreach (var slot in slots[3..])
        {
            await store.AddAsync(Entry("grant/g-1") with { Slot = slot, At = Noon.AddDays(-1) }).ConfigureAwait(false);
        }

        Expect.SameList((await store.EntriesOfAsync("grant/g-1").ConfigureAwait(false)).Select(entry => entry.Slot), slots, "The list of slots");
    }

    private static async Task RisesAsync(ILedgerPlace place)
    {
        var store = await place.OpenAsync().ConfigureAwait(false);
        await store.AddAsync(Entry("b"), Entry("a"), Entry("c")).ConfigureAwait(false);
        await store.AddAsync(Entry("a") with { Slot = "settled" }).ConfigureAwait(false);
        var read = await store.FollowAsync().ConfigureAwait(false);
        Expect.SameList(read.Select(entry => entry.Matter), ["b", "a", "c", "a"], "The list of matters");
        Expect.That(read[0].Sequence >= 1 && read.Zip(read.Skip(1)).All(pair => pair.First.Sequence < pair.Second.Sequence), "Each entry has a higher sequence than the one before, from 1.");
        Expect.SameList((await store.EntriesOfAsync("a").ConfigureAwait(false)).Select(entry => entry.Sequence), [read[1].Sequence, read[3].Sequence], "The list of sequences");
    }

    private static async Task HasNoneAsync(ILedgerPlace place)
    {
        var store = await place.OpenAsync().ConfigureAwait(false);
        Expect.That((await store.EntriesOfAsync("grant/g-1").ConfigureAwait(false)).IsEmpty, "A matter that was never written has entries.");
        Expect.Same((await store.FollowAsync().ConfigureAwait(false)).Count, 0, "The number of entries of an empty ledger");
        var view = await store.AddAsync(Noon, [], Entry("grant/g-1")).ConfigureAwait(false);
        Expect.That(!view.Matters.TryGetValue("grant/g-1", out var seen) || seen.IsEmpty, "What is written is seen before it is.");
    }

    private static async Task TellsApartAsync(ILedgerPlace place)
    {
        var store = await place.OpenAsync().ConfigureAwait(false);
        string[] names = ["grant/a", "grant/A", "grant/a ", "Grant/a", "grant/á", "grant/a\u0301", "grant/ａ", "grant/a\u200b"];
        await store.AddAsync([.. names.Select(name => Entry(name, Of(name).Plus(1)) with { Content = name })]).ConfigureAwait(false);
        foreach (var name in names)
        {
            Expect.SameList((await store.EntriesOfAsync(name).ConfigureAwait(false)).Select(entry => entry.Content), [name], "The list of entries of one matter");
            await store.ExpectAsync(Of(name).Over(), 1, "Accounts are told apart by every letter").ConfigureAwait(false);
        }
    }

    private static async Task CountsCountersAsync(ILedgerPlace place)
    {
        var store = await place.OpenAsync().ConfigureAwait(false);
        await store.AddAsync(Entry("counters") with { Slot = "1" }, Entry("counters") with { Slot = "2" }, Entry("counters/x")).ConfigureAwait(false);
        var view = await store.AddAsync(Noon, [], Entry("grant/g-1")).ConfigureAwait(false);
        Expect.Same(view.Counters, 2, "The number of counters in a transaction");
        var read = await store.ReadAsync(new StoreReads { Now = Noon, Matters = ["counters"] }).ConfigureAwait(false);
        Expect.Same(read.Counters, 2, "The number of counters in a read");
    }

    private static async Task WritesLargeAsync(ILedgerPlace place)
    {
        var store = await place.OpenAsync().ConfigureAwait(false);
        BalanceKey[] keys = [.. Enumerable.Range(0, 128).Select(i => Of($"c-{i}").Over("within 90 days")), Budget.Over(), Budget.Over("each month America/New_York")];
        var entries = Enumerable.Range(0, 128).Select(i => EntryOf(
            $"c-{i}",
            $"grant/{i}",
            [.. Enumerable.Range(0, 8).Select(n => Of($"c-{i}", $"option/{n}").Plus(n + 1)), Of($"c-{i}").Plus(i), Budget.Plus(2)]));
        await store.AddAsync(Noon, keys, [.. entries]).ConfigureAwait(false);
        Expect.Same((await store.FollowAsync().ConfigureAwait(false)).Count, 128, "The number of entries");
        await store.ExpectAsync(Budget.Over(), 256, "All of them count").ConfigureAwait(false);
        await store.ExpectAsync(Of("c-77", "option/7").Over(), 8, "Each of them counts where it says").ConfigureAwait(false);
        var view = await store.ReadAsync(new StoreReads { Now = Noon, Balances = [.. keys] }).ConfigureAwait(false);
        Expect.SameList(view.Balances.Select(balance => balance.Value.Used).Order(), [.. Enumerable.Range(0, 128).Select(i => (decimal)i), 256, 256], "The list of balances");
    }
}
