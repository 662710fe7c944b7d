using System.Diagnostics;
using System.Globalization;
using PolicyFlex.Ledger;

namespace PolicyFlex.Benchmarks;

/// <summary>
/// What a grant costs in a ledger with many entries beside what it costs in one with ten thousand, in both stores. Both hold what was given
/// within 450 days, and a limit counts all grants within 90 of them: a fifth of the grants. Time goes on as
/// fast as it did in one with ten million entries, so that with each grant about one leaves the window.
/// </summary>
internal static class Growth
{
    private const int FewEntries = 10_000;
    private const int AtOnce = 50_000;

    private static readonly TimeSpan Round = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Filled = TimeSpan.FromDays(450);
    private static readonly DateTimeOffset Start = new(2026, 3, 2, 12, 0, 0, TimeSpan.Zero);

    public static async Task<int> Of(string kind, int entries, int rounds)
    {
        await using var server = kind == "postgres" ? await TemporaryServer.StartAsync() : null;
        await using var file = new TemporaryFile();
        await using ILedgerStore few = server is null ? await file.OpenAsync("few") : await server.OpenAsync("few");
        await using ILedgerStore many = server is null ? await file.OpenAsync("many") : await server.OpenAsync("many");
        var time = new Steps(Start, Filled / 5_000_000);
        await using var inFew = await Giver.OpenAsync(GrantShape.Rolling, time, few);
        await using var inMany = await Giver.OpenAsync(GrantShape.Rolling, time, many);
        InTurn.PrintLoad();
        await FillAsync(inFew, FewEntries);
        var audit = await LedgerAudit.RunAsync(few);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{audit.Entries:N0} entries are there, with {audit.FaultCount} faults"));
        await FillAsync(inMany, entries);
        if (server is not null)
        {
            await server.RunAsync("VACUUM ANALYZE; CHECKPOINT");
        }

        var ratios = new List<(string, double)>();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{"milliseconds of a grant",-44}{entries,12:N0}{FewEntries,12:N0}"));
        foreach (var callers in (int[])[1, 16])
        {
            // Warm first: what a second process would have read by then.
            await inMany.CountAsync(callers, Round * 5);
            var rates = await InTurn.MediansAsync(rounds, () => inMany.RateAsync(callers, Round), () => inFew.RateAsync(callers, Round));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{$"by {callers}",-44}{1000 / rates[0],12:N3}{1000 / rates[1],12:N3}{rates[1] / rates[0],8:N2}"));
            ratios.Add(($"by {callers}", rates[1] / rates[0]));
        }

        InTurn.PrintLoad();
        Console.WriteLine($"ratios: {string.Join(", ", ratios.Select(ratio => string.Create(CultureInfo.InvariantCulture, $"{ratio.Item1} {ratio.Item2:N2} times the cost")))}");
        return 0;
    }

    /// <summary>Imports as many entries as were written for the grants of the time before.</summary>
    private static async Task FillAsync(Giver giver, int entries)
    {
        var (clock, grants) = (Stopwatch.StartNew(), entries / 2);
        for (var from = 0; from < grants; from += AtOnce)
        {
            var lines = Enumerable.Range(from, Math.Min(AtOnce, grants - from)).Select(i => Line(i, Start - Filled + (Filled / grants * i)));
            var report = await LedgerImport.GesturesAsync(giver.Ledger, new StringReader(string.Join('\n', lines)));
            if (!report.Problems.IsEmpty)
            {
                throw new InvalidOperationException(report.Problems[0].Sentence);
            }

            if ((from / AtOnce) % 10 == 9)
            {
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{(from + AtOnce) * 2,12:N0} entries after {clock.Elapsed.TotalMinutes:N1} minutes"));
            }
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"filled with {entries:N0} entries in {clock.Elapsed.TotalMinutes:N1} minutes"));
    }

    private static string Line(int number, DateTimeOffset at)
    {
        var work = GrantWork.Some(number, at, GrantShape.Rolling);
        return string.Create(
            CultureInfo.InvariantCulture,
            $$$"""{"id":"old-{{{number:D8}}}","option":"courtesy-credit","amount":24,"currency":"USD","at":"{{{at:yyyy-MM-ddTHH:mm:ss.ffffffzzz}}}","case":"old-{{{number:D8}}}","agent":"{{{work.Agent}}}","subjects":{"customer.id":"{{{work.Customer}}}"}}""");
    }

    /// <summary>A clock that goes on a step whenever a grant asks for its time.</summary>
    private sealed class Steps(DateTimeOffset start, TimeSpan step) : TimeProvider
    {
        private long _steps;

        public override DateTimeOffset GetUtcNow() => start + (step * (Interlocked.Increment(ref _steps) / 3.0));
    }
}
