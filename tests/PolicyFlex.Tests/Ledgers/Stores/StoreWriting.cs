using PolicyFlex.Deciding;
using PolicyFlex.Ledger;

namespace PolicyFlex.Tests.Ledgers;

/// <summary>Short ways to write to a store.</summary>
internal static class StoreWriting
{
    public static readonly DateTimeOffset Noon = new(2026, 3, 2, 12, 0, 0, TimeSpan.Zero);

    /// <summary>An account of a customer.</summary>
    public static Account Of(string customer) => new("times per customer.id", [new AccountSubject("customer.id", customer)]);

    /// <summary>What is read for an account over all times.</summary>
    public static StoreReads Reads(params Account[] accounts) =>
        new() { Now = Noon, Balances = [.. accounts.Select(account => new BalanceKey(account, null))] };

    /// <summary>An entry that adds one to accounts.</summary>
    public static LedgerEntry One(string matter, params Account[] accounts) => new()
    {
        Matter = matter,
        Slot = "reserved",
        Kind = EntryKind.Reserved,
        At = Noon,
        Content = "{}",
        Changes = [.. accounts.Select(account => new AccountChange(account, Noon, 1))],
    };

    /// <summary>Adds one to accounts.</summary>
    public static Task AddAsync(this ILedgerStore store, string matter, params Account[] accounts) =>
        store.WriteAsync(Reads(accounts) with { Matters = [matter] }, view => view.Matters.TryGetValue(matter, out var entries) && !entries.IsEmpty
            ? StoreWrites.Nothing
            : new StoreWrites { Entries = [One(matter, accounts)] });

    /// <summary>How much of an account is used.</summary>
    public static async Task<decimal> UsedAsync(this ILedgerStore store, Account account) =>
        (await store.ReadAsync(Reads(account))).Balances[new BalanceKey(account, null)].Used;

    /// <summary>The matters of the entries after a place.</summary>
    public static async Task<List<string>> MattersAsync(this ILedgerStore store, long after = 0)
    {
        var matters = new List<string>();
        await foreach (var entry in store.EntriesAsync(after))
        {
            matters.Add(entry.Matter);
        }

        return matters;
    }
}
