using System.Diagnostics;
using System.Globalization;
using PolicyFlex.Ledger;
using PolicyFlex.Sql;

namespace PolicyFlex.Tests.Ledgers;

/// <summary>What the tests run in processes of their own: this assembly as a program.</summary>
internal static class OtherProgram
{
    public static async Task<int> Main(string[] words)
    {
        switch (words)
        {
            case ["grants", var path, var name, var workers]:
                await GrantAsync(path, name, int.Parse(workers, CultureInfo.InvariantCulture));
                return 0;
            case ["turns", var path, var name, var seconds]:
                await TakeTurnsAsync(path, name, TimeSpan.FromSeconds(double.Parse(seconds, CultureInfo.InvariantCulture)));
                return 0;
            default:
                await Console.Error.WriteLineAsync("grants PATH NAME WORKERS, or turns PATH NAME SECONDS; the tests run this.");
                return 2;
        }
    }

    /// <summary>Reserves and posts grants until it is killed; writes a line for each that was acknowledged.</summary>
    private static async Task GrantAsync(string path, string name, int workers)
    {
        await using var store = new SqliteLedgerStore(path);
        await store.OpenAsync();
        await using var ledger = new GrantLedger(store);
        await ledger.RegisterAsync(LedgerShop.Registered);
        await Task.WhenAll(Enumerable.Range(0, workers).Select(worker => Task.Run(async () =>
        {
            for (var i = 0; ; i++)
            {
                var id = $"{name}-{worker}-{i}";
                await ledger.ReserveAsync(new Reservation { Id = id, Terms = LedgerShop.Terms(2, TimeProvider.System.GetUtcNow(), $"c-{worker}", $"a-{worker % 2}", SqliteProcessTests.Caps(worker)) });
                await SayAsync($"reserved {id}");
                await ledger.PostAsync(id, i % 3 == 0 ? 1 : null);
                await SayAsync($"posted {id}");
            }
        })));
    }

    /// <summary>Writes one entry after the other for so long, once it is told to go; writes how many, and the longest wait in milliseconds.</summary>
    private static async Task TakeTurnsAsync(string path, string name, TimeSpan length)
    {
        await using var store = new SqliteLedgerStore(path);
        await store.OpenAsync();
        await store.AddAsync($"{name}/warm", StoreWriting.Of("everybody"));
        await SayAsync("ready");
        await Console.In.ReadLineAsync();
        var (count, longest, began) = (0, TimeSpan.Zero, Stopwatch.GetTimestamp());
        while (Stopwatch.GetElapsedTime(began) < length)
        {
            var start = Stopwatch.GetTimestamp();
            await store.AddAsync($"{name}/{count++}", StoreWriting.Of("everybody"));
            longest = Stopwatch.GetElapsedTime(start) is var waited && waited > longest ? waited : longest;
        }

        await SayAsync(string.Create(CultureInfo.InvariantCulture, $"{count} {longest.TotalMilliseconds:0}"));
    }

    private static async Task SayAsync(string line)
    {
        await Console.Out.WriteLineAsync(line);
        await Console.Out.FlushAsync();
    }
}
