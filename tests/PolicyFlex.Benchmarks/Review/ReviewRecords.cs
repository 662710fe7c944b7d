using System.Diagnostics;
using System.Globalization;
using PolicyFlex.Deciding;
using PolicyFlex.Ledger;
using PolicyFlex.Review;
using PolicyFlex.Sql;

namespace PolicyFlex.Benchmarks;

/// <summary>How long it takes to read recorded decisions out of a file, how large they are in it, what recording one costs, and how long the report takes.</summary>
internal static class ReviewRecords
{
    private const int InOneBatch = 500;
    private const double MostSeconds = 30;
    private const double MostBytes = 80;
    private const int Cases = 10_000_000;
    private const int Waiting = 100_000;

    /// <summary>Records decisions of the shipped set, each of one of a hundred thousand customers, and reads them all.</summary>
    /// <returns>0 if they are small enough, and ten million of them would be read in time.</returns>
    public static async Task<int> Of(int count)
    {
        await using var file = new TemporaryFile();
        var engine = ServiceRecovery.Load();
        await using var store = await file.OpenAsync();
        var recording = await RecordAsync(engine, store, count);
        var (read, events, took) = await ReadAsync(engine, store);
        var bytes = (double)new FileInfo(file.Path).Length / count;
        var seconds = took.TotalSeconds / count * Cases;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{events:#,0} decisions in {read:#,0} entries read in {took.TotalSeconds:0.0} s of processor time ({seconds:0.0} s for ten million), {bytes:0.0} bytes of the file each; recording one took {recording.TotalMicroseconds / count:0.0} µs"));
        var report = await ReportAsync(engine, store, count);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"the report of them took {report.TotalSeconds:0.0} s ({report.TotalSeconds / count * Cases:0.0} s for ten million)"));
        return events == count && bytes < MostBytes && seconds < MostSeconds && report.TotalSeconds / count * Cases < MostSeconds ? 0 : 1;
    }

    /// <summary>Takes decisions in as a journal does, and writes them batch by batch; tells the time of the first.</summary>
    private static async Task<TimeSpan> RecordAsync(PolicyEngine engine, SqliteLedgerStore store, int count)
    {
        HeldBy(engine);
        var (taker, chance, spent) = (new CaseTaker(engine.Plan), new Chance(1), TimeSpan.Zero);
        var requests = ServiceRecovery.Requests(engine).Select(request => (Request: request.Decision, Decision: engine.Decide(request.Decision))).ToArray();
        await using var ledger = new GrantLedger(store);
        var batch = new List<WaitingCase>(InOneBatch);
        for (var i = 0; i < count; i++)
        {
            var (request, decision) = requests[chance.Below(requests.Length)];
            var at = decision.At.AddMilliseconds(i * 1200L);
            var start = Stopwatch.GetTimestamp();
            var taken = taker.Of(decision, request.Situation, request.Actor);
            spent += Stopwatch.GetElapsedTime(start);
            var traits = taken.Decided.Traits with { Customer = CustomerFingerprint.Of("shop", $"{chance.Below(100_000)}") };
            batch.Add(new WaitingCase(taken.Decided with { At = at.AddMicroseconds(chance.Below(1_000_000)), Agent = $"agent-{chance.Below(50)}", Traits = traits }, null));
            if (batch.Count == InOneBatch || i == count - 1)
            {
                await ledger.WriteAsync("b", new BatchWork(new CaseBatch(Guid.NewGuid().ToString("N"), [.. batch]), engine.Name, engine.Plan.Traits.SegmentNames), default);
                batch.Clear();
            }
        }

        return spent;
    }

    /// <summary>Prints what a decision holds in memory while it waits.</summary>
    private static void HeldBy(PolicyEngine engine)
    {
        var (taker, requests) = (new CaseTaker(engine.Plan), ServiceRecovery.Requests(engine).Select(request => (Request: request.Decision, Decision: engine.Decide(request.Decision))).ToArray());
        var (before, waiting) = (GC.GetTotalMemory(forceFullCollection: true), new WaitingCase[Waiting]);
        for (var i = 0; i < waiting.Length; i++)
        {
            var (request, decision) = requests[i % requests.Length];
            waiting[i] = taker.Of(decision, request.Situation, request.Actor);
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"a decision that waits holds {(GC.GetTotalMemory(forceFullCollection: true) - before) / waiting.Length} bytes"));
        GC.KeepAlive(waiting);
    }

    /// <summary>The whole report, from the first entry to the last section.</summary>
    private static async Task<TimeSpan> ReportAsync(PolicyEngine engine, SqliteLedgerStore store, int count)
    {
        await using var ledger = new GrantLedger(store);
        var start = Stopwatch.GetTimestamp();
        var report = await new ReviewDesk(engine, ledger).ReportAsync(new ReviewOptions { Until = ServiceRecovery.Requests(engine).Max(request => request.Decision.Now).AddMilliseconds(count * 1200L).AddDays(2) });
        return report.Decisions == count ? Stopwatch.GetElapsedTime(start) : throw new InvalidOperationException($"{report.Decisions} of {count} decisions are told.");
    }

    private static async Task<(long Entries, long Events, TimeSpan Took)> ReadAsync(PolicyEngine engine, SqliteLedgerStore store)
    {
        var (reader, entries, events) = (new ReviewEntryReader(engine.Name, engine.Plan.Traits.SegmentNames), 0L, 0L);
        var before = Process.GetCurrentProcess().TotalProcessorTime;
        await foreach (var entry in store.EntriesAsync(0))
        {
            entries++;
            events += reader.Read(entry).Count();
        }

        return (entries, events, Process.GetCurrentProcess().TotalProcessorTime - before);
    }
}
