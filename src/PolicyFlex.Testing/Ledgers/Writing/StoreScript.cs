using System.Collections.Immutable;
using PolicyFlex.Deciding;
using PolicyFlex.Ledger;

namespace PolicyFlex.Testing.Ledgers;

/// <summary>What cases do with a store, in few words.</summary>
internal static class StoreScript
{
    /// <summary>Writes entries, for noon.</summary>
    public static Task AddAsync(this ILedgerStore store, params LedgerEntry[] entries) => store.AddAsync(Draft.Noon, [], entries);

    /// <summary>Writes entries for a moment, after reading balances.</summary>
    public static async Task<StoreView> AddAsync(this ILedgerStore store, DateTimeOffset now, BalanceKey[] balances, params LedgerEntry[] entries)
    {
        StoreView? seen = null;
        var reads = new StoreReads
        {
            Now = now,
            Matters = [.. entries.Select(entry => entry.Matter).Distinct(StringComparer.Ordinal)],
            Balances = [.. balances],
            Accounts = [.. entries.SelectMany(entry => entry.Changes).Select(change => change.Account).Distinct()],
        };
        await store.WriteAsync(
            reads,
            view =>
            {
                seen = view;
                return new StoreWrites { Entries = [.. entries] };
            }).ConfigureAwait(false);
        return seen!;
    }

    /// <summary>Moves a subject, with the entries that tell of it.</summary>
    public static Task MoveAsync(this ILedgerStore store, string from, string to, bool erase = false, params LedgerEntry[] entries) =>
        store.MoveAsync(new SubjectMove(Draft.Customer, from, to, erase), entries);

    /// <summary>Moves any subject.</summary>
    public static Task MoveAsync(this ILedgerStore store, SubjectMove move, params LedgerEntry[] entries) => store.WriteAsync(
        new StoreReads
        {
            Now = Draft.Noon,
            Alone = true,
            Matters = [.. entries.Select(entry => entry.Matter).Distinct(StringComparer.Ordinal)],
            Accounts = [.. entries.SelectMany(entry => entry.Changes).Select(change => change.Account).Distinct()],
        },
        _ => new StoreWrites { Entries = [.. entries], Move = move });

    /// <summary>How a balance stands, for noon unless another moment is said.</summary>
    public static async Task<BalanceState> StateAsync(this ILedgerStore store, BalanceKey key, DateTimeOffset? now = null)
    {
        var view = await store.ReadAsync(new StoreReads { Now = now ?? Draft.Noon, Balances = [key] }).ConfigureAwait(false);
        return view.Balances[key];
    }

    /// <summary>How much of a balance is used, for noon unless another moment is said.</summary>
    public static async Task<decimal> UsedAsync(this ILedgerStore store, BalanceKey key, DateTimeOffset? now = null) =>
        (await store.StateAsync(key, now).ConfigureAwait(false)).Used;

    /// <summary>Expects how much of a balance is used.</summary>
    public static async Task ExpectAsync(this ILedgerStore store, BalanceKey key, decimal used, string why, DateTimeOffset? now = null) =>
        Expect.Same(await store.UsedAsync(key, now).ConfigureAwait(false), used, $"{why}: what is used of `{key}`");

    /// <summary>The entries of a matter.</summary>
    public static async Task<ImmutableArray<LedgerEntry>> EntriesOfAsync(this ILedgerStore store, string matter)
    {
        var view = await store.ReadAsync(new StoreReads { Now = Draft.Noon, Matters = [matter] }).ConfigureAwait(false);
        return view.Matters.TryGetValue(matter, out var entries) ? entries : [];
    }

    /// <summary>All entries after a place.</summary>
    public static async Task<List<LedgerEntry>> FollowAsync(this ILedgerStore store, long after = 0) =>
        await store.EntriesAsync(after).ListAsync().ConfigureAwait(false);

    public static async Task<List<T>> ListAsync<T>(this IAsyncEnumerable<T> values)
    {
        var list = new List<T>();
        await foreach (var value in values.ConfigureAwait(false))
        {
            list.Add(value);
        }

        return list;
    }

    /// <summary>What the store keeps of all accounts.</summary>
    public static async Task<List<AccountReport>> ReportsAsync(this ILedgerStore store)
    {
        var snapshot = await store.SnapshotAsync().ConfigureAwait(false);
        await using (snapshot.ConfigureAwait(false))
        {
            return await snapshot.AccountsAsync().ListAsync().ConfigureAwait(false);
        }
    }

    /// <summary>A moment as stores keep it: in whole microseconds.</summary>
    public static DateTimeOffset Whole(this DateTimeOffset moment) => moment.AddTicks(-(moment.Ticks % TimeSpan.TicksPerMicrosecond));
}
