using System.Diagnostics;
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

    private static int _number;

    public static async Task<int> Of(int rounds)
    {
        var folder = Directory.CreateTempSubdirectory("policyflex-");
        try
        {
            await using var store = new SqliteLedgerStore(Path.Combine(folder.FullName, "ledger.db"));
            await store.OpenAsync();
            await using var ledger = new GrantLedger(store);
            await ledger.RegisterAsync(GrantTermsWork.Revision);
            using var bare = new BareSqlite(Path.Combine(folder.FullName, "bare.db"));
            Console.WriteLine($"synchronous: {await store.SettingAsync("synchronous")} and {bare.Synchronous}");
            Console.WriteLine($"{"",34}{"ledger",12}{"bare",12}   a second, and the ratio; processor time of one, in microseconds");
            foreach (var size in (int[])[1, 16, 64])
            {
                await CompareAsync(
                    $"transactions of {size} grants", rounds, () => CountAsync(() => WriteAsync(store, size)), () => Count(() => bare.Write(Some(size))));
            }

            var (pages, given) = (await PagesAsync(store), 0);
            foreach (var callers in (int[])[1, 16, 64])
            {
                await CompareAsync(
                    $"reserved and posted by {callers}", rounds, async () =>
                    {
                        var count = await CallAsync(ledger, callers);
                        given += count;
                        return count;
                    }, () => Count(() => GiveBare(bare)));
            }

            var bytes = (await PagesAsync(store) - pages) * 4096 / given;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{bytes:N0} bytes of the file for a grant that was reserved and posted, {GrantTermsWork.Bytes:N0} of them its record"));
            return 0;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
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

    /// <summary>How many grants so many callers reserve and post in a second, each one after the other.</summary>
    private static async Task<int> CallAsync(GrantLedger ledger, int callers)
    {
        var (time, count) = (Stopwatch.StartNew(), 0);
        await Task.WhenAll(Enumerable.Range(0, callers).Select(_ => Task.Run(async () =>
        {
            while (time.Elapsed < Round)
            {
                var work = Some(1)[0];
                await ledger.ReserveAsync(new Reservation { Id = work.Id, Terms = GrantTermsWork.Of(work), Note = "A parcel that came late, twice." });
                await ledger.PostAsync(work.Id);
                Interlocked.Increment(ref count);
            }
        })));
        return count;
    }

    private static async Task CompareAsync(string what, int rounds, Func<Task<int>> store, Func<int> bare)
    {
        await store();
        bare();
        var (stores, bares) = (new (double Rate, double Cost)[rounds], new (double Rate, double Cost)[rounds]);
        for (var round = 0; round < rounds; round++)
        {
            stores[round] = await MeasureAsync(store);
            bares[round] = await MeasureAsync(() => Task.FromResult(bare()));
        }

        var (one, other) = (Median(stores, round => round.Rate), Median(bares, round => round.Rate));
        var (cost, bareCost) = (Median(stores, round => round.Cost), Median(bares, round => round.Cost));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what,34}{one,12:N0}{other,12:N0}{one / other,8:P0}{cost,12:N0}{bareCost,12:N0}"));
    }

    private static double Median(IEnumerable<(double Rate, double Cost)> rounds, Func<(double Rate, double Cost), double> of)
    {
        var values = rounds.Select(of).Order().ToList();
        return values[values.Count / 2];
    }

    /// <summary>The rate of a round, and what one of it takes of the processors.</summary>
    private static async Task<(double Rate, double Cost)> MeasureAsync(Func<Task<int>> run)
    {
        var (time, cpu) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
        var count = await run();
        return (count / Stopwatch.GetElapsedTime(time).TotalSeconds, (Environment.CpuUsage.TotalTime - cpu).TotalMicroseconds / count);
    }

    private static int Count(Action write)
    {
        var (time, count) = (Stopwatch.StartNew(), 0);
        for (; time.Elapsed < Round; count++)
        {
            write();
        }

        return count;
    }

    private static async Task<int> CountAsync(Func<Task> write)
    {
        var (time, count) = (Stopwatch.StartNew(), 0);
        for (; time.Elapsed < Round; count++)
        {
            await write();
        }

        return count;
    }

    private static GrantWork[] Some(int count)
    {
        var works = new GrantWork[count];
        for (var i = 0; i < count; i++)
        {
            var number = Interlocked.Increment(ref _number);
            works[i] = GrantWork.Some(number, Start.AddMilliseconds(number));
        }

        return works;
    }
}
