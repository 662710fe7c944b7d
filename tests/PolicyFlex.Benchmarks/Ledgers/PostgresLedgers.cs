using System.Globalization;
using Npgsql;
using PolicyFlex.Ledger;
using PolicyFlex.Sql;
using PolicyFlex.Tests.Ledgers;

namespace PolicyFlex.Benchmarks;

/// <summary>
/// How many transactions of so many grants each the PostgreSQL store writes in a second, beside a program written by hand. On a server of its
/// own, with everything durable; rounds of both in turn; medians.
/// </summary>
internal static class PostgresLedgers
{
    private static readonly int[] Sizes = [1, 16, 64];
    private static readonly DateTimeOffset Start = new(2026, 3, 2, 12, 0, 0, TimeSpan.Zero);
    private static readonly TimeSpan Round = TimeSpan.FromSeconds(1);

    public static async Task<int> Of(int rounds)
    {
        await using var server = await ThrowAwayServer.StartAsync();
        await using var source = NpgsqlDataSource.Create(server.ConnectionString + "Max Auto Prepare=40;No Reset On Close=true");
        await using var store = new PostgresLedgerStore(server.ConnectionString);
        await store.OpenAsync();
        var bare = new BareLedger(source);
        await bare.OpenAsync();
        await PostgresSettings.PrintAsync(source);
        Console.WriteLine($"{"grants a transaction",22}{"store",12}{"bare",12}   transactions a second, and the ratio");
        var ratios = new List<(string, double)>();
        foreach (var size in Sizes)
        {
            ratios.Add(($"{size} a transaction", await CompareAsync(size, rounds, works => WriteAsync(store, works), bare.WriteAsync)));
        }

        await using var snapshot = await store.SnapshotAsync();
        Console.WriteLine("While a snapshot is open:");
        ratios.Add(("with a snapshot", await CompareAsync(64, rounds, works => WriteAsync(store, works), bare.WriteAsync)));
        InTurn.PrintLoad();
        InTurn.PrintRatios(ratios);
        return 0;
    }

    /// <summary>Writes grants as the ledger does: what was read decides, and all is written at once.</summary>
    private static Task WriteAsync(PostgresLedgerStore store, GrantWork[] works)
    {
        var reads = new StoreReads
        {
            Now = works[^1].At,
            Matters = [.. works.Select(work => $"grant/{work.Id}")],
            Balances = [.. works.SelectMany(work => work.Balances).Distinct()],
            Accounts = [.. works.SelectMany(work => work.Accounts).Distinct()],
            SkipBusy = true,
        };
        return store.WriteAsync(reads, view => new StoreWrites { Entries = [.. works.Where(work => !view.Matters.ContainsKey($"grant/{work.Id}")).Select(work => work.Entry())] });
    }

    private static async Task<double> CompareAsync(int size, int rounds, Func<GrantWork[], Task> store, Func<GrantWork[], Task> bare)
    {
        var rates = await InTurn.MediansAsync(rounds, () => RateAsync(size, store), () => RateAsync(size, bare));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{size,22}{rates[0],12:N0}{rates[1],12:N0}{rates[0] / rates[1],8:P0}"));
        return rates[0] / rates[1];
    }

    private static async Task<double> RateAsync(int size, Func<GrantWork[], Task> write) =>
        (await Rate.OfAsync(() => write([.. Enumerable.Range(0, size).Select(_ => Next())]), Round)).PerSecond;

    private static GrantWork Next()
    {
        var number = Giver.Next();
        return GrantWork.Some(number, Start.AddMilliseconds(number));
    }
}
