using System.Collections.Immutable;
using System.Globalization;

namespace PolicyFlex.Review;

/// <summary>The days that are named along a picture: starts of months where there are two or more, else single days.</summary>
internal static class DayTicks
{
    private const int Most = 13;

    private static readonly int[] Days = [1, 2, 4, 7, 14, 28];
    private static readonly int[] Months = [1, 2, 3, 6, 12, 24, 60, 120, 600, 1200, 6000, 12000];

    /// <summary>As many as can be named without touching each other.</summary>
    /// <param name="first">The first day.</param>
    /// <param name="last">The last day.</param>
    /// <param name="fits">Whether days with their names fit side by side.</param>
    public static ImmutableArray<DayTick> Between(DateOnly first, DateOnly last, Func<ImmutableArray<DayTick>, bool> fits)
    {
        var starts = StartsOfMonths(first, last).Take(2).Count();
        var candidates = starts > 1
            ? Months.Select(step => Named(StartsOfMonths(first, last).Where(day => MonthOf(day) % step == 0), "MMM"))
            : Days.Select(step => Named(Every(first, last, step), "d\u00A0MMM"));
        return candidates.FirstOrDefault(ticks => ticks.Length <= Most && fits(ticks), []);
    }

    /// <summary>The year is told with the first and wherever it is another.</summary>
    private static ImmutableArray<DayTick> Named(IEnumerable<DateOnly> days, string format)
    {
        var ticks = ImmutableArray.CreateBuilder<DayTick>();
        foreach (var day in days.Take(Most + 1))
        {
            var isNewYear = ticks.Count == 0 || ticks[^1].Day.Year != day.Year;
            ticks.Add(new(day, day.ToString(isNewYear ? format + "\u00A0yyyy" : format, CultureInfo.InvariantCulture)));
        }

        return ticks.ToImmutable();
    }

    private static IEnumerable<DateOnly> StartsOfMonths(DateOnly first, DateOnly last)
    {
        var day = first.Day == 1 ? first : NextMonth(first);
        while (day is { } start && start <= last)
        {
            yield return start;
            day = NextMonth(start);
        }
    }

    private static DateOnly? NextMonth(DateOnly day) =>
        day is { Year: 9999, Month: 12 } ? null : new DateOnly(day.Year, day.Month, 1).AddMonths(1);

    private static IEnumerable<DateOnly> Every(DateOnly first, DateOnly last, int step)
    {
        for (var number = first.DayNumber; number <= last.DayNumber; number += step)
        {
            yield return DateOnly.FromDayNumber(number);
        }
    }

    private static int MonthOf(DateOnly day) => (day.Year * 12) + day.Month - 1;
}
