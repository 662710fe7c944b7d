using System.Diagnostics;
using System.Globalization;
using PolicyFlex.Review;

namespace PolicyFlex.Benchmarks;

/// <summary>How many cases a second one core takes through the detector, and what the streams hold in memory.</summary>
internal static class ReviewThroughput
{
    private const int Streams = 10_000;
    private const int Rounds = 5;
    private const double LeastPerSecond = 1_000_000;
    /// <summary>So small have ten thousand streams to be.</summary>
    public const double MostBytes = 10_000_000;


    /// <summary>Sends cases to streams of random names, in rounds; the fastest counts, since whatever else the machine does only slows.</summary>
    /// <returns>0 if it is fast and small enough.</returns>
    public static int Of(int cases)
    {
        var design = CusumDesign.For(0.03, 0.10, 182_500);
        var names = Enumerable.Range(0, Streams).Select(i => string.Create(CultureInfo.InvariantCulture, $"late-delivery/refund-window/tier={i % 7}/kind={i}")).ToArray();
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var states = new Dictionary<string, CusumState>(StringComparer.Ordinal);
        var chance = new Chance(1);
        Send(states, names, Streams * 20, design, chance);
        var held = GC.GetTotalMemory(forceFullCollection: true) - before;
        var fastest = Enumerable.Range(0, Rounds).Min(_ => Send(states, names, cases, design, chance));
        var perSecond = cases / fastest.TotalSeconds;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{perSecond:#,0} cases a second on one core, found by name; {states.Count:#,0} streams hold {held:#,0} bytes beside their names"));
        return perSecond >= LeastPerSecond && held < MostBytes ? 0 : 1;
    }

    private static TimeSpan Send(Dictionary<string, CusumState> states, string[] names, int cases, CusumDesign design, Chance chance)
    {
        var threshold = Chance.Of(0.03);
        var clock = Stopwatch.StartNew();
        for (var i = 0; i < cases; i++)
        {
            ref var state = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(states, names[chance.Below(names.Length)], out _);
            state = state.After(chance.Is(threshold), design);
            if (design.Signals(state))
            {
                state = default;
            }
        }

        return clock.Elapsed;
    }
}
