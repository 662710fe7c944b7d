using System.Diagnostics;
using System.Globalization;
using PolicyFlex.Deciding;
using PolicyFlex.Situations;

namespace PolicyFlex.Benchmarks;

/// <summary>Does the same thing very often, and tells what memory it holds on to: growth is a leak.</summary>
internal static class Endurance
{
    private const string Set = "policies/service-recovery";
    private const int Steps = 10;

    private static readonly DateTimeOffset Now = new(2026, 3, 2, 15, 0, 0, TimeSpan.FromHours(-5));

    /// <summary>Decides the situations of a shipped set in turn, on all cores.</summary>
    public static int OfDecisions(int count)
    {
        var engine = Load();
        var situations = Directory.EnumerateFiles(Path.Combine(Set, "situations"), "*.json")
            .Order(StringComparer.Ordinal)
            .Select(file => Read(engine, file))
            .ToArray();
        return Repeat(count, "decisions", step => Parallel.For(0, step, i => engine.Decide(new DecisionRequest
        {
            Situation = situations[i % situations.Length],
            Actor = new Actor("agent", "ann"),
            Now = Now,
        })));
    }

    /// <summary>Loads a shipped set, decides once and drops it.</summary>
    public static int OfLoads(int count) => Repeat(count, "loads", step =>
    {
        for (var i = 0; i < step; i++)
        {
            var engine = Load();
            engine.Decide(new DecisionRequest
            {
                Situation = Read(engine, Path.Combine(Set, "situations", "late-parcel.json")),
                Actor = new Actor("agent"),
                Now = Now,
            });
        }
    });

    private static PolicyEngine Load() =>
        PolicyEngine.Load(Set).Engine ?? throw new InvalidOperationException($"{Set} does not load; run this from the repository's folder.");

    private static Situation Read(PolicyEngine engine, string file) =>
        engine.Situations.FromJson(File.ReadAllBytes(file)).Situation ?? throw new InvalidOperationException($"{file} cannot be read.");

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
