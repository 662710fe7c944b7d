using System.Diagnostics;
using PolicyFlex.Sql;
using PolicyFlex.Tests.Ledgers;

namespace PolicyFlex.Workers;

/// <summary>Writes one entry after the other to a file.</summary>
internal static class TakingTurns
{
    /// <summary>Writes for so long, once the input says so; writes how many there were, and the longest wait in milliseconds.</summary>
    public static async Task RunAsync(string path, string name, TimeSpan length)
    {
        await using var store = new SqliteLedgerStore(path);
        await store.OpenAsync();
        await store.AddAsync($"{name}/warm", StoreWriting.Of("everybody"));
        await LedgerPlace.SayAsync("ready");
        await Console.In.ReadLineAsync();
        var (count, longest, began) = (0, TimeSpan.Zero, Stopwatch.GetTimestamp());
        while (Stopwatch.GetElapsedTime(began) < length)
        {
            var start = Stopwatch.GetTimestamp();
            await store.AddAsync($"{name}/{count++}", StoreWriting.Of("everybody"));
            longest = Stopwatch.GetElapsedTime(start) is var waited && waited > longest ? waited : longest;
        }

        await LedgerPlace.SayAsync($"{count} {longest.TotalMilliseconds:0}");
    }
}
