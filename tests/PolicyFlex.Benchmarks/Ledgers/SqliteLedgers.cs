using System.Globalization;
using PolicyFlex.Ledger;
using PolicyFlex.Sql;

namespace PolicyFlex.Benchmarks;

/// <summary>
/// How many grants the SQLite store writes in a second, beside a program written by hand: batches through the store, and reserving and
/// posting through the ledger by so many callers. With everything durable; rounds of both in turn; medians.
/// </summary>
internal static class SqliteLedgers
{
    private static readonly DateTimeOffset Start = new(2026, 3, 2, 12, 0, 0, TimeSpan.Zero);
    private static readonly TimeSpan Round = TimeSpan.FromSeconds(1);

    public static async Task<int> Of(int rounds)
    {
        await using var file = new TemporaryFile();
        await using var store = await file.OpenAsync();
        await using var giver = await Giver.OpenAsync(GrantShape.Usual, TimeProvider.System, store);
        using var bare = new BareSqlite($"{file.Path}-bare");
        InTurn.PrintLoad();
        Console.WriteLine($"synchronous: {await store.SettingAsync("synchronous")} and {bare.Synchronous}");
        Console.WriteLine($"{"",34}{"ledger",12}{"bare",12}   a second, and the ratio; processor time of one, in microseconds");
        foreach (var size in (int[])[1, 16, 64])
        {
            await CompareAsync($"transactions of {size} grants", rounds, () => Rate.OfAsync(() => WriteAsync(store, size), Round), () => Rate.Of(() => bare.Write(Some(size)), Round));
        }

        var (pages, given, ratios) = (await PagesAsync(store), 0, new List<(string, double)>());
        foreach (var callers in (int[])[1, 16, 64])
        {
            var ratio = await CompareAsync(
                $"reserved and posted by {callers}",
                rounds,
                () => Rate.OfAsync(async () =>
                {
                    var count = await giver.CountAsync(callers, Round);
                    given += count;
                    return count;
                }),
                () => Rate.Of(() => GiveBare(bare), Round));
            ratios.Add(($"by {callers}", ratio));
        }

        var bytes = (await PagesAsync(store) - pages) * 4096 / given;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{bytes:N0} bytes of the file for a grant that was reserved and posted, {GrantTermsWork.Bytes:N0} of them its record"));
        InTurn.PrintLoad();
        InTurn.PrintRatios(ratios);
        return 0;
    }

    private static async Task<long> PagesAsync(SqliteLedgerStore store) => (long)(await store.SettingAsync("page_count"))!;

    private static void GiveBare(BareSqlite bare)
    {
        var work = Some(1);
        bare.Write(work);
        bare.Post(work[0]);
    }

    /// <summary>Writes grants as the ledger does: what was read decides, and all is written at once.</summary>
    private static Task WriteAsync(SqliteLedgerStore store, int size)
    {
        var works = Some(size);
        var reads = new StoreReads
        {
            Now = works[^1].At,
            Matters = [.. works.Select(work => $"grant/{work.Id}")],
            Balances = [.. works.SelectMany(work => work.Balances).Distinct()],
            Accounts = [.. works.SelectMany(work => work.Accounts).Distinct()],
        };
        return store.WriteAsync(reads, _ => new StoreWrites { Entries = [.. works.Select(work => work.Entry())] });
    }

    private static async Task<double> CompareAsync(string what, int rounds, Func<Task<Rate>> store, Func<Rate> bare)
    {
        for (var warm = 0; warm < 3; warm++)
        {
            await store();
            bare();
        }

        var (stores, bares) = (new Rate[rounds], new Rate[rounds]);
        for (var round = 0; round < rounds; round++)
        {
            stores[round] = await store();
            bares[round] = bare();
        }

        var (one, other) = (Median(stores, round => round.PerSecond), Median(bares, round => round.PerSecond));
        var (cost, bareCost) = (Median(stores, round => round.Cost), Median(bares, round => round.Cost));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what,34}{one,12:N0}{other,12:N0}{one / other,8:P0}{cost,12:N0}{bareCost,12:N0}"));
        return one / other;
    }

    private static double Median(IEnumerable<Rate> rounds, Func<Rate, double> of)
    {
        var values = rounds.Select(of).Order().ToList();
        return values[values.Count / 2];
    }

    private static GrantWork[] Some(int count)
    {
        var works = new GrantWork[count];
        for (var i = 0; i < count; i++)
        {
            var number = Giver.Next();
            works[i] = GrantWork.Some(number, Start.AddMilliseconds(number));
        }

        return works;
    }
}
