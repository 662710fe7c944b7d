using System.Collections.Immutable;
using PolicyFlex.Policies;

namespace PolicyFlex.Review;

/// <summary>The days of a report, and what is shown in it.</summary>
/// <param name="Calendar">The set's calendar.</param>
/// <param name="From">The first day that is told of.</param>
/// <param name="Until">The moment up to which is told.</param>
/// <param name="ShowsAgents">Whether agents are named.</param>
internal sealed record ReportFrame(Calendar Calendar, DateOnly From, DateTimeOffset Until, bool ShowsAgents)
{
    public TimeZoneInfo Zone => Calendar.Zone;

    /// <summary>The day after the last one.</summary>
    public int End { get; } = Calendar.DateOf(Until.AddTicks(-1)).DayNumber + 1;

    /// <summary>A moment in the set's zone.</summary>
    public DateTimeOffset Local(long at) => TimeZoneInfo.ConvertTime(new DateTimeOffset(at, TimeSpan.Zero), Zone);

    /// <summary>What a stream counted in the last 30 days.</summary>
    public ObservedRate Recent(ReviewStream stream) => Between(stream, End - ReviewReplay.RecentDays, End);

    /// <summary>What a stream counted within the days of the report.</summary>
    public ObservedRate Whole(ReviewStream stream) => Between(stream, From.DayNumber, End);

    /// <summary>What a stream counted from one day up to and without another.</summary>
    public static ObservedRate Between(ReviewStream stream, int from, int until)
    {
        var tally = stream.Days.Between(from, until);
        return ObservedRate.Of(tally.Cases, tally.Overrides);
    }

    /// <summary>How a stream stood at the end of each day with cases.</summary>
    public ImmutableArray<ChartPoint> ChartOf(ReviewStream stream)
    {
        var points = ImmutableArray.CreateBuilder<ChartPoint>();
        var days = stream.Days.All;
        var (first, cases, count) = (0, 0L, 0L);
        for (var at = 0; at < days.Count; at++)
        {
            (cases, count) = (cases + days[at].Cases, count + days[at].Count);
            for (; days[first].Day <= days[at].Day - ReviewReplay.RecentDays; first++)
            {
                (cases, count) = (cases - days[first].Cases, count - days[first].Count);
            }

            if (days[at].Day >= From.DayNumber)
            {
                points.Add(new ChartPoint(DateOnly.FromDayNumber(days[at].Day), days[at].Score, days[at].Limit, ObservedRate.Of(cases, count)));
            }
        }

        return points.ToImmutable();
    }
}
