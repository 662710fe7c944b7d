using System.Diagnostics;
using System.Globalization;

namespace PolicyFlex.Benchmarks;

/// <summary>Does the same thing very often, and tells what memory it holds on to: growth is a leak.</summary>
internal static class Endurance
{
    private const int Steps = 10;

    /// <summary>Decides the situations of a shipped set in turn, on all cores.</summary>
    public static int OfDecisions(int count)
    {
        var engine = ServiceRecovery.Load();
        var requests = ServiceRecovery.Requests(engine);
        return Repeat(count, "decisions", step => Parallel.For(0, step, i => engine.Decide(requests[i % requests.Length].Decision)));
    }

    /// <summary>Loads a shipped set, decides each of its situations once and drops it.</summary>
    public static int OfLoads(int count) => Repeat(count, "loads", step =>
    {
        for (var i = 0; i < step; i++)
        {
            var engine = ServiceRecovery.Load();
            foreach (var request in ServiceRecovery.Requests(engine))
            {
                engine.Decide(request.Decision);
            }
        }
    });

    /// <summary>Prints after each tenth how fast it was and what is held; 1 if the last tenth holds a tenth more than the second.</summary>
    private static int Repeat(int count, string what, Action<int> run)
    {
        var held = new List<long>();
        for (var step = 1; step <= Steps; step++)
        {
            var clock = Stopwatch.StartNew();
            run(count / Steps);
            clock.Stop();
            GC.Collect();
            GC.WaitForPendingFinalizers();
            GC.Collect();
            held.Add(GC.GetTotalMemory(forceFullCollection: true));
            using var process = Process.GetCurrentProcess();
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{(long)count * step / Steps,12:N0} {what}  {count / Steps / clock.Elapsed.TotalSeconds,10:N0} a second  {held[^1] / 1048576.0,7:N2} MiB held  {process.WorkingSet64 / 1048576.0,6:N0} MiB resident  {AppDomain.CurrentDomain.GetAssemblies().Length,4} assemblies"));
        }

        return held[^1] > held[1] * 1.1 ? 1 : 0;
    }
}
