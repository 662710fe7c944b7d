using PolicyFlex.Policies;

namespace PolicyFlex.Expressions;

/// <summary>The functions of the language over known values.</summary>
internal static class Functions
{
    /// <summary>The value of a function; an error where its arguments are outside of what it is defined for.</summary>
    public static Value Apply(Function function, ReadOnlySpan<Value> arguments, Calendar calendar)
    {
        var first = arguments[0];
        return function switch
        {
            Function.DaysBetween => Value.Of((decimal)(DateOf(arguments[1], calendar).DayNumber - DateOf(first, calendar).DayNumber)),
            Function.HoursBetween => Value.Of(
                (InstantOf(arguments[1], calendar).UtcTicks - InstantOf(first, calendar).UtcTicks) / (decimal)TimeSpan.TicksPerHour),
            Function.MonthsBetween => Value.Of((decimal)CompletedMonths(first, arguments[1], calendar)),
            Function.YearsBetween => Value.Of((decimal)(CompletedMonths(first, arguments[1], calendar) / 12)),
            Function.WorkingDaysBetween => WorkingDays(DateOf(first, calendar), DateOf(arguments[1], calendar), calendar),
            Function.DateOf => Value.Of(DateOf(first, calendar)),
            Function.DayOfWeek => Value.Of(DateOf(first, calendar).DayOfWeek.ToString()),
            Function.Min => Value.Of(Math.Min(first.Number, arguments[1].Number)),
            Function.Max => Value.Of(Math.Max(first.Number, arguments[1].Number)),
            Function.Round => Round(first.Number, arguments.Length > 1 ? arguments[1].Number : 0),
            Function.Floor => Value.Of(Math.Floor(first.Number)),
            Function.Ceiling => Value.Of(Math.Ceiling(first.Number)),
            Function.Abs => Value.Of(Math.Abs(first.Number)),
            Function.Lower => Value.Of(first.Text.ToLowerInvariant()),
            _ => Value.Of((decimal)first.Text.Length),
        };
    }

    /// <summary>The longest span whose working days are counted one by one; more is nobody's promise.</summary>
    private const int MostDays = 400 * 366;

    private static DateOnly DateOf(Value value, Calendar calendar) =>
        value.Kind == ValueKind.Date ? value.Date : calendar.DateOf(value.Instant);

    private static DateTimeOffset InstantOf(Value value, Calendar calendar) =>
        value.Kind == ValueKind.Date ? calendar.StartOf(value.Date) : value.Instant;

    /// <summary>Months by the calendar of the zone, completed: the time of day counts where both are instants.</summary>
    private static int CompletedMonths(Value from, Value to, Calendar calendar)
    {
        var (start, end) = (WallClock(from, calendar), WallClock(to, calendar));
        if (from.Kind == ValueKind.Date || to.Kind == ValueKind.Date)
        {
            (start, end) = (start.Date, end.Date);
        }

        var (sign, earlier, later) = start <= end ? (1, start, end) : (-1, end, start);
        var months = ((later.Year - earlier.Year) * 12) + later.Month - earlier.Month;
        return sign * (earlier.AddMonths(months) > later ? months - 1 : months);
    }

    private static DateTime WallClock(Value value, Calendar calendar) => value.Kind == ValueKind.Date
        ? value.Date.ToDateTime(TimeOnly.MinValue)
        : TimeZoneInfo.ConvertTime(value.Instant, calendar.Zone).DateTime;

    private static Value WorkingDays(DateOnly from, DateOnly to, Calendar calendar)
    {
        var sign = from <= to ? 1 : -1;
        var (first, last) = sign > 0 ? (from, to) : (to, from);
        if (last.DayNumber - first.DayNumber > MostDays)
        {
            return Value.Error("the dates lie too far apart to count working days");
        }

        var days = 0;
        for (var day = first.DayNumber + 1; day <= last.DayNumber; day++)
        {
            days += calendar.IsWorkingDay(DateOnly.FromDayNumber(day)) ? 1 : 0;
        }

        return Value.Of((decimal)(sign * days));
    }

    private static Value Round(decimal number, decimal digits) =>
        digits is >= 0 and <= 28 && digits == decimal.Truncate(digits)
            ? Value.Of(Math.Round(number, (int)digits, MidpointRounding.AwayFromZero))
            : Value.Error("it rounds to a number of digits that is not a whole number from 0 to 28");
}
