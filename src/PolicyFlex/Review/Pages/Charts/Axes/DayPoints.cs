using System.Collections.Immutable;

namespace PolicyFlex.Review;

/// <summary>The days of a picture, of which it can show only so many side by side.</summary>
internal static class DayPoints
{
    /// <summary>The first and the last day, and of all others that fall together the one that stands out most.</summary>
    /// <param name="points">The days, in order.</param>
    /// <param name="days">Where they lie.</param>
    /// <param name="height">What stands out.</param>
    public static IEnumerable<ChartPoint> Of(ImmutableArray<ChartPoint> points, DayAxis days, Func<ChartPoint, double> height) => points
        .Select((point, i) => (Point: point, Group: i == 0 ? -1 : i == points.Length - 1 ? int.MaxValue : (int)days.At(point.Day)))
        .GroupBy(one => one.Group, one => one.Point)
        .Select(group => group.MaxBy(height));
}
