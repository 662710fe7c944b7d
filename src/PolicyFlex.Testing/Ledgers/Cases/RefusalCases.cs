using System.Collections.Immutable;
using PolicyFlex.Ledger;
using static PolicyFlex.Testing.Ledgers.Draft;

namespace PolicyFlex.Testing.Ledgers;

/// <summary>A transaction is there whole or not at all, and a slot is taken once.</summary>
internal static class RefusalCases
{
    public static ImmutableArray<LedgerStoreCase> All { get; } =
    [
        new("A slot of a matter is taken once", TakesOnceAsync),
        new("Two entries of one transaction do not take the same slot", TakesOnceInOneAsync),
        new("A transaction of which one entry is refused writes none", WritesAllOrNoneAsync),
        new("What decide throws comes out, and nothing is written", ThrowsAsync),
        new("A change of an account that was not named is refused", RefusesUnnamedAsync),
        new("A subject is moved only where nothing else is written meanwhile", RefusesMoveAsync),
        new("A transaction that writes nothing leaves no trace", WritesNothingAsync),
        new("A store that is ready can be made ready again", OpensAgainAsync),
        new("The store tells how it stands, and its time goes on", TellsTimeAsync),
    ];

    private static async Task TakesOnceAsync(ILedgerPlace place)
    {
        var store = await place.OpenAsync().ConfigureAwait(false);
        await store.AddAsync(Entry("grant/g-1", Budget.Plus(5))).ConfigureAwait(false);
        await Expect.RefusedAsync<InvalidOperationException>(() => store.AddAsync(Entry("grant/g-1", Budget.Plus(7)) with { Content = "[]" }), "A slot that is taken").ConfigureAwait(false);
        Expect.SameEntry((await store.EntriesOfAsync("grant/g-1").ConfigureAwait(false)).Single(), Entry("grant/g-1", Budget.Plus(5)));
        await store.ExpectAsync(Budget.Over(), 5, "What is refused does not count").ConfigureAwait(false);
        await store.AddAsync(Entry("grant/g-1", Budget.Plus(7)) with { Slot = "Reserved" }, Entry("grant/g-2", Budget.Plus(1))).ConfigureAwait(false);
        await store.ExpectAsync(Budget.Over(), 13, "The same slot of another matter and another slot of the same are free").ConfigureAwait(false);
    }

    private static async Task TakesOnceInOneAsync(ILedgerPlace place)
    {
        var store = await place.OpenAsync().ConfigureAwait(false);
        await Expect.RefusedAsync<InvalidOperationException>(
            () => store.AddAsync(Entry("grant/g-1", Budget.Plus(5)), Entry("grant/g-1", Budget.Plus(5))), "One slot for two entries").ConfigureAwait(false);
        await ExpectNothingAsync(store).ConfigureAwait(false);
    }

    private static async Task WritesAllOrNoneAsync(ILedgerPlace place)
    {
        var store = await place.OpenAsync().ConfigureAwait(false);
        await store.AddAsync(Entry("grant/g-3")).ConfigureAwait(false);
        await Expect.RefusedAsync<InvalidOperationException>(
            () => store.AddAsync(
                Noon,
                [Of("c-1").Over("within 3 days")],
                Entry("grant/g-1", Of("c-1").Plus(1)), Entry("grant/g-2", Budget.Plus(1)) with { Due = Noon }, Entry("grant/g-3")),
            "A slot that is taken").ConfigureAwait(false);
        Expect.Same((await store.FollowAsync().ConfigureAwait(false)).Count, 1, "The number of entries");
        Expect.That((await store.DueAsync(Noon, 10).ConfigureAwait(false)).IsEmpty, "What was not written is due.");
        await store.ExpectAsync(Budget.Over(), 0, "What is refused does not count").ConfigureAwait(false);
        await store.ExpectAsync(Of("c-1").Over("within 3 days"), 0, "What is refused does not count").ConfigureAwait(false);
        await store.AddAsync(Entry("grant/g-1"), Entry("grant/g-2")).ConfigureAwait(false);
    }

    private static async Task ThrowsAsync(ILedgerPlace place)
    {
        var store = await place.OpenAsync().ConfigureAwait(false);
        var reads = new StoreReads { Now = Noon, Matters = ["grant/g-1"], Balances = [Budget.Over()] };
        var thrown = await Expect.RefusedAsync<FormatException>(() => store.WriteAsync(reads, _ => throw new FormatException("mine")), "What decide refuses").ConfigureAwait(false);
        Expect.Same(thrown.Message, "mine", "What decide threw");
        await Expect.RefusedAsync<LedgerException>(
            () => store.WriteAsync(reads, _ => throw new LedgerException(LedgerProblem.NotFound, "mine")), "What decide refuses").ConfigureAwait(false);
        await ExpectNothingAsync(store).ConfigureAwait(false);
        await store.AddAsync(Entry("grant/g-1", Budget.Plus(1))).ConfigureAwait(false);
    }

    private static async Task RefusesUnnamedAsync(ILedgerPlace place)
    {
        var store = await place.OpenAsync().ConfigureAwait(false);
        await Expect.RefusedAsync<InvalidOperationException>(
            () => store.WriteAsync(
                new StoreReads { Now = Noon, Matters = ["grant/g-1"], Accounts = [Of("c-1")] },
                _ => new StoreWrites { Entries = [Entry("grant/g-1", Of("c-1").Plus(1), Budget.Plus(1))] }),
            "A change of an account that was not named").ConfigureAwait(false);
        await ExpectNothingAsync(store).ConfigureAwait(false);
    }

    private static async Task RefusesMoveAsync(ILedgerPlace place)
    {
        var store = await place.OpenAsync().ConfigureAwait(false);
        await store.AddAsync(Entry("grant/g-1", Of("c-1").Plus(1))).ConfigureAwait(false);
        await Expect.RefusedAsync<InvalidOperationException>(
            () => store.WriteAsync(new StoreReads { Now = Noon }, _ => new StoreWrites { Move = new SubjectMove(Customer, "c-1", "c-2", false) }),
            "A move among others").ConfigureAwait(false);
        await store.ExpectAsync(Of("c-1").Over(), 1, "A move that is refused moves nothing").ConfigureAwait(false);
    }

    private static async Task WritesNothingAsync(ILedgerPlace place)
    {
        var store = await place.OpenAsync().ConfigureAwait(false);
        await store.WriteAsync(
            new StoreReads { Now = Noon, Matters = ["grant/g-1"], Accounts = [Of("c-1")], Balances = [Of("c-2").Over("each day UTC")] }, _ => StoreWrites.Nothing).ConfigureAwait(false);
        await store.WriteAsync(new StoreReads { Now = Noon, Alone = true }, _ => StoreWrites.Nothing).ConfigureAwait(false);
        await ExpectNothingAsync(store).ConfigureAwait(false);
    }

    private static async Task OpensAgainAsync(ILedgerPlace place)
    {
        var store = await place.OpenAsync().ConfigureAwait(false);
        await store.AddAsync(Entry("grant/g-1", Budget.Plus(1))).ConfigureAwait(false);
        await store.OpenAsync().ConfigureAwait(false);
        var other = await place.OpenAsync().ConfigureAwait(false);
        await other.ExpectAsync(Budget.Over(), 1, "What was written stays").ConfigureAwait(false);
        await store.ExpectAsync(Budget.Over(), 1, "What was written stays").ConfigureAwait(false);
    }

    private static async Task TellsTimeAsync(ILedgerPlace place)
    {
        var store = await place.OpenAsync().ConfigureAwait(false);
        var before = await store.ConditionAsync().ConfigureAwait(false);
        Expect.That(before.Version > 0, "The version of the store is not above 0.");
        Expect.Same(before.WhyReadOnly, null, "Why a store that has just been opened cannot be written");
        await store.AddAsync(Entry("grant/g-1", Budget.Plus(1))).ConfigureAwait(false);
        var after = await store.ConditionAsync().ConfigureAwait(false);
        Expect.Same(after.Version, before.Version, "The version of the store");
        Expect.That(before.Time is not { } time || time.Year > 2000, "The clock of the store stands before 2000.");
        Expect.That(before.Time is null == after.Time is null && !(after.Time < before.Time), "The clock of the store goes back, or is there only now and then.");
        await store.ExpectAsync(Budget.Over(), 1, "To look at the store changes nothing").ConfigureAwait(false);
    }

    private static async Task ExpectNothingAsync(ILedgerStore store)
    {
        Expect.Same((await store.FollowAsync().ConfigureAwait(false)).Count, 0, "The number of entries");
        await store.ExpectAsync(Budget.Over(), 0, "What is not written does not count").ConfigureAwait(false);
        Expect.That((await store.ReportsAsync().ConfigureAwait(false)).TrueForAll(report => report is { Moments: 0, Sum: 0 }), "An account lists changes that were not written.");
    }
}
