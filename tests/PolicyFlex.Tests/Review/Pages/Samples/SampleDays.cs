using System.Collections.Immutable;
using PolicyFlex.Review;

namespace PolicyFlex.Tests.Review;

/// <summary>Days of a stream, scored as the detector would, from a seed.</summary>
internal static class SampleDays
{
    /// <summary>A history of days.</summary>
    /// <param name="first">The first day.</param>
    /// <param name="days">How many.</param>
    /// <param name="seed">Which one.</param>
    /// <param name="cases">About how many cases a day; below one there are days without.</param>
    /// <param name="up">What an override adds to the score.</param>
    /// <param name="rate">The rate behind the overrides on each day.</param>
    /// <param name="limits">The limit from the first of each month on.</param>
    public static ImmutableArray<ChartPoint> Of(DateOnly first, int days, int seed, double cases, long up, Func<DateOnly, double> rate, params long[] limits)
    {
        var random = new Random(seed);
        var chart = ImmutableArray.CreateBuilder<ChartPoint>();
        var counted = new List<(DateOnly Day, long Cases, long Overrides)>();
        var score = 0L;
        for (var day = first; day < first.AddDays(days); day = day.AddDays(1))
        {
            var came = (int)cases + (random.NextDouble() < cases - Math.Floor(cases) ? 1 : 0);
            var overrides = Enumerable.Range(0, came).Count(_ => random.NextDouble() < rate(day));
            for (var i = 0; i < came; i++)
            {
                score = Math.Max(0, i < overrides ? score + up : score - 1);
            }

            if (came > 0)
            {
                counted.Add((day, came, overrides));
                var recent = counted.Where(one => one.Day > day.AddDays(-30)).ToList();
                var month = ((day.Year - first.Year) * 12) + day.Month - first.Month;
                chart.Add(new(day, score, limits[Math.Min(month, limits.Length - 1)], Rate(recent.Sum(one => one.Cases), recent.Sum(one => one.Overrides))));
            }
        }

        return chart.ToImmutable();
    }

    /// <summary>A rate with its interval.</summary>
    public static ObservedRate Rate(long cases, long count) => ObservedRate.Of(cases, count);
}
