using System.Collections.Frozen;
using System.Globalization;

namespace PolicyFlex.Policies;

/// <summary>
/// The set's time zone and holidays, and all that is counted in them: what day an instant is, what instant a text means, when a period
/// starts. The machine's own zone plays no part.
/// </summary>
internal sealed class Calendar(TimeZoneInfo zone, IEnumerable<DateOnly> holidays)
{
    private static readonly string[] DateTimeFormats =
    [
        "yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF",
        "yyyy-MM-dd HH:mm", "yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd HH:mm:ss.FFFFFFF",
    ];

    private static readonly string[] OffsetFormats = [.. DateTimeFormats.SelectMany(f => new[] { f + "zzz", f + "'Z'" })];

    private readonly FrozenSet<DateOnly> _holidays = holidays.ToFrozenSet();

    /// <summary>The calendar of a set that says neither zone nor holidays.</summary>
    public static Calendar Utc { get; } = new(TimeZoneInfo.Utc, []);

    public TimeZoneInfo Zone { get; } = zone;

    /// <summary>The date that an instant has in the zone.</summary>
    public DateOnly DateOf(DateTimeOffset instant) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, Zone).DateTime);

    /// <summary>The first instant of a date in the zone; where midnight is skipped, the instant after the gap.</summary>
    public DateTimeOffset StartOf(DateOnly date)
    {
        var midnight = date.ToDateTime(TimeOnly.MinValue);
        while (Zone.IsInvalidTime(midnight))
        {
            midnight = midnight.AddMinutes(15);
        }

        return AtWallClock(midnight);
    }

    /// <summary>Whether a date is neither a Saturday, a Sunday nor a holiday of the set.</summary>
    public bool IsWorkingDay(DateOnly date) =>
        date.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !_holidays.Contains(date);

    /// <summary>
    /// Reads ISO 8601. A text without an offset is in the zone: in the hour that a clock change repeats the earlier instant, in the hour
    /// that it skips none. A date alone is its start.
    /// </summary>
    /// <returns>Whether the text was an instant; <paramref name="skipped"/> tells that it names a time that the zone skips.</returns>
    public bool TryParseInstant(string text, out DateTimeOffset instant, out bool skipped)
    {
        skipped = false;
        if (DateTimeOffset.TryParseExact(
            text, OffsetFormats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out instant))
        {
            return true;
        }

        if (TryParseDate(text, out var date))
        {
            instant = StartOf(date);
            return true;
        }

        if (!DateTime.TryParseExact(text, DateTimeFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var wallClock))
        {
            return false;
        }

        skipped = Zone.IsInvalidTime(wallClock);
        if (skipped)
        {
            return false;
        }

        instant = AtWallClock(wallClock);
        return true;
    }

    /// <summary>Reads a date in ISO 8601.</summary>
    public static bool TryParseDate(string text, out DateOnly date) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date);

    /// <summary>The start of the calendar period that an instant lies in.</summary>
    public DateTimeOffset StartOf(Period period, DateTimeOffset instant) => StartOf(FirstDay(period, DateOf(instant)));

    /// <summary>The start of the calendar period after the one that an instant lies in.</summary>
    public DateTimeOffset EndOf(Period period, DateTimeOffset instant)
    {
        var first = FirstDay(period, DateOf(instant));
        return StartOf(period switch
        {
            Period.Day => first.AddDays(1),
            Period.Week => first.AddDays(7),
            Period.Month => first.AddMonths(1),
            Period.Quarter => first.AddMonths(3),
            _ => first.AddYears(1),
        });
    }

    /// <summary>
    /// The instant so long before or after another: minutes to weeks as elapsed time, months and years by date at the same wall clock of
    /// the zone (a day that the month lacks becomes its last, a time that the zone skips the instant after the gap).
    /// </summary>
    /// <param name="instant">The instant to count from.</param>
    /// <param name="duration">How long.</param>
    /// <param name="sign">1 for after, -1 for before.</param>
    public DateTimeOffset Shift(DateTimeOffset instant, Duration duration, int sign)
    {
        long count = sign * (long)duration.Count;
        try
        {
            return duration.Unit switch
            {
                DurationUnit.Minute => instant.AddMinutes(count),
                DurationUnit.Hour => instant.AddHours(count),
                DurationUnit.Day => instant.AddDays(count),
                DurationUnit.Week => instant.AddDays(checked(7 * count)),
                DurationUnit.Month => ShiftMonths(instant, checked((int)count)),
                _ => ShiftMonths(instant, checked((int)(12 * count))),
            };
        }
        catch (Exception e) when (e is ArgumentOutOfRangeException or OverflowException)
        {
            return sign < 0 ? DateTimeOffset.MinValue : DateTimeOffset.MaxValue;
        }
    }

    private DateTimeOffset ShiftMonths(DateTimeOffset instant, int months)
    {
        var wallClock = TimeZoneInfo.ConvertTime(instant, Zone).DateTime.AddMonths(months);
        while (Zone.IsInvalidTime(wallClock))
        {
            wallClock = wallClock.AddMinutes(15);
        }

        return AtWallClock(wallClock);
    }

    private DateTimeOffset AtWallClock(DateTime wallClock)
    {
        var unspecified = DateTime.SpecifyKind(wallClock, DateTimeKind.Unspecified);
        var offset = Zone.IsAmbiguousTime(unspecified)
            ? Zone.GetAmbiguousTimeOffsets(unspecified).Max()
            : Zone.GetUtcOffset(unspecified);
        return (unspecified.Ticks - offset.Ticks) switch
        {
            < 0 => DateTimeOffset.MinValue,
            var ticks when ticks > DateTime.MaxValue.Ticks => DateTimeOffset.MaxValue,
            _ => new DateTimeOffset(unspecified, offset),
        };
    }

    private static DateOnly FirstDay(Period period, DateOnly date) => period switch
    {
        Period.Day => date,
        Period.Week => date.AddDays(-(((int)date.DayOfWeek + 6) % 7)),
        Period.Month => new DateOnly(date.Year, date.Month, 1),
        Period.Quarter => new DateOnly(date.Year, ((date.Month - 1) / 3 * 3) + 1, 1),
        _ => new DateOnly(date.Year, 1, 1),
    };
}
