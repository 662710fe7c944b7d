using System.Collections.Immutable;
using PolicyFlex.Ledger;
using static PolicyFlex.Testing.Ledgers.Draft;

namespace PolicyFlex.Testing.Ledgers;

/// <summary>Whoever gives up before anything is written has written nothing.</summary>
internal static class CancellationCases
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public static ImmutableArray<LedgerStoreCase> All { get; } =
    [
        new("Who has given up before the start writes and reads nothing", GivesUpBeforeAsync),
        new("Who gives up while it is decided has written all or nothing, and is told which", GivesUpInsideAsync),
        new("Who gives up while waiting for another has written all or nothing, and is told which", GivesUpWaitingAsync),
    ];

    private static async Task GivesUpBeforeAsync(ILedgerPlace place)
    {
        var store = await place.OpenAsync().ConfigureAwait(false);
        await store.AddAsync(Entry("a")).ConfigureAwait(false);
        var given = new CancellationToken(canceled: true);
        var reads = new StoreReads { Now = Noon, Matters = ["b"] };
        await Expect.RefusedAsync<OperationCanceledException>(() => store.WriteAsync(reads, _ => new StoreWrites { Entries = [Entry("b")] }, given), "A write").ConfigureAwait(false);
        await Expect.RefusedAsync<OperationCanceledException>(() => store.ReadAsync(reads, given), "A read").ConfigureAwait(false);
        await Expect.RefusedAsync<OperationCanceledException>(() => store.DueAsync(Noon, 1, given), "A search for what is due").ConfigureAwait(false);
        await Expect.RefusedAsync<OperationCanceledException>(() => store.EntriesAsync(0, given).ListAsync(), "A list of entries").ConfigureAwait(false);
        await Expect.RefusedAsync<OperationCanceledException>(() => store.SnapshotAsync(given), "A snapshot").ConfigureAwait(false);
        Expect.Same((await store.FollowAsync().ConfigureAwait(false)).Count, 1, "The number of entries");
    }

    private static async Task GivesUpInsideAsync(ILedgerPlace place)
    {
        var store = await place.OpenAsync().ConfigureAwait(false);
        using var giving = new CancellationTokenSource();
        var writing = store.WriteAsync(
            new StoreReads { Now = Noon, Matters = ["a"], Accounts = [Budget] },
            _ =>
            {
                giving.Cancel();
                return new StoreWrites { Entries = [Entry("a", Budget.Plus(1))] };
            },
            giving.Token);
        await ExpectToldAsync(store, "a", writing).ConfigureAwait(false);
    }

    private static async Task GivesUpWaitingAsync(ILedgerPlace place)
    {
        var (store, other) = (await place.OpenAsync().ConfigureAwait(false), await place.OpenAsync().ConfigureAwait(false));
        var (inside, release) = (new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously), new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        var holding = Task.Run(() => store.WriteAsync(
            new StoreReads { Now = Noon, Matters = ["a"], Balances = [Budget.Over()] },
            _ =>
            {
                inside.TrySetResult();
                release.Task.Wait(Patience);
                return new StoreWrites { Entries = [Entry("a", Budget.Plus(1))] };
            }));
        await inside.Task.WaitAsync(Patience).ConfigureAwait(false);
        using var giving = new CancellationTokenSource();
        var waiting = new[] { store, other }.Select((waiter, i) => Task.Run(() => waiter.WriteAsync(
            new StoreReads { Now = Noon, Matters = [$"b/{i}"], Balances = [Budget.Over()] }, _ => new StoreWrites { Entries = [Entry($"b/{i}", Budget.Plus(1))] }, giving.Token))).ToList();
        await giving.CancelAsync().ConfigureAwait(false);
        release.SetResult();
        await holding.WaitAsync(Patience).ConfigureAwait(false);
        await ExpectToldAsync(store, "b/0", waiting[0]).ConfigureAwait(false);
        await ExpectToldAsync(store, "b/1", waiting[1]).ConfigureAwait(false);
        await store.ExpectAsync(Budget.Over(), (await store.FollowAsync().ConfigureAwait(false)).Count, "What was written counts").ConfigureAwait(false);
    }

    private static async Task ExpectToldAsync(ILedgerStore store, string matter, Task writing)
    {
        var isTold = true;
        try
        {
            await writing.WaitAsync(Patience).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            isTold = false;
        }

        Expect.Same((await store.EntriesOfAsync(matter).ConfigureAwait(false)).Length, isTold ? 1 : 0, "The number of entries of who gave up");
    }
}
