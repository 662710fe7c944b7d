using CsCheck;
using PolicyFlex.Review;
using PolicyFlex.Tests.Naive;

namespace PolicyFlex.Tests.Review;

/// <summary>Flags and agents of every shape.</summary>
internal static class GenFlags
{
    private static readonly Gen<ObservedRate> Rate =
        from cases in Gen.OneOf(Gen.Long[0, 5], Gen.Long[0, 1000], Gen.Long[0, 5_000_000])
        from count in Gen.Long[0, cases]
        select ObservedRate.Of(cases, count);

    private static readonly Gen<long> Score = Gen.OneOf(Gen.Long[0, 5], Gen.Long[0, 300], Gen.Long[0, 9_000_000], Gens.One(0L, long.MaxValue));

    private static readonly Gen<double> Share = Gen.OneOf(Gen.Double[0, 0.2], Gen.Double[0, 1], Gens.One(0.0, 1.0));

    /// <summary>A flag with a picture of some days, raised in it or not.</summary>
    public static Gen<ReviewFlag> Flag { get; } =
        from first in Gen.Int[0, 1500]
        from step in Gens.One(1, 1, 3, 40)
        from points in Gen.Select(Score, Score, Rate).Array[0, 130]
        from since in Gen.Int[-30, 200]
        from raised in Gen.Int[0, 200]
        from expected in Share
        from concerning in Share
        select SampleFlags.Returns with
        {
            Expected = expected,
            Concerning = concerning,
            Since = Noon(first + since),
            RaisedAt = Noon(first + since + raised),
            Chart = [.. points.Select((point, i) => new ChartPoint(Day(first + (i * step)), point.Item1, point.Item2, point.Item3))],
        };

    /// <summary>Agents with limits, or without.</summary>
    public static Gen<AgentComparison> Agents { get; } =
        from all in Rate
        from agents in Gen.Select(Gens.One("a", "anna", "Maximiliane von Trotha-Hohenberg", "漢字のとても長い名前"), Rate, Rate, Gen.Double[-9, 9]).Array[0, 30]
        from limits in Gen.Select(Gen.Long[0, 1000], Share, Share, Share, Share).Array[0, 30]
        select new AgentComparison
        {
            All = all,
            Dispersion = 1,
            Agents = [.. agents.Select(agent => new AgentReview(agent.Item1, agent.Item2, agent.Item3, agent.Item4))],
            Limits = [.. limits.Select(Limit).OrderBy(limit => limit.Cases)],
        };

    private static FunnelLimit Limit((long Cases, double A, double B, double C, double D) limit)
    {
        double[] sorted = [.. new[] { limit.A, limit.B, limit.C, limit.D }.Order()];
        return new(limit.Cases, sorted[1], sorted[2], sorted[0], sorted[3]);
    }

    private static DateOnly Day(int number) => new DateOnly(2022, 1, 1).AddDays(number);

    private static DateTimeOffset Noon(int day) => new(Day(day).ToDateTime(new TimeOnly(12, 0)), TimeSpan.FromHours(1));
}
