using PolicyFlex.Expressions;
using PolicyFlex.Policies;

namespace PolicyFlex.Tests.Naive;

/// <summary>The functions of known values.</summary>
internal static class NaiveFunctions
{
    public static NaiveValue Of(Function function, IReadOnlyList<Value> arguments, Calendar calendar) => NaiveValue.Of(function switch
    {
        Function.DaysBetween => Between(arguments, calendar, (from, to) => to.DayNumber - from.DayNumber),
        Function.HoursBetween => Value.Of((Ticks(arguments[1], calendar) - Ticks(arguments[0], calendar)) / (decimal)TimeSpan.TicksPerHour),
        Function.MonthsBetween => Between(arguments, calendar, (from, to) => Completed(from, to, 1)),
        Function.YearsBetween => Between(arguments, calendar, (from, to) => Completed(from, to, 12)),
        Function.WorkingDaysBetween => Between(arguments, calendar, (from, to) => WorkingDays(from, to, calendar)),
        Function.DateOf => Value.Of(DateOf(arguments[0], calendar)),
        Function.DayOfWeek => Value.Of(DateOf(arguments[0], calendar).DayOfWeek.ToString()),
        Function.Min => arguments.MinBy(a => a.Number),
        Function.Max => arguments.MaxBy(a => a.Number),
        Function.Round => Value.Of(Math.Round(arguments[0].Number, arguments.Count > 1 ? (int)arguments[1].Number : 0, MidpointRounding.AwayFromZero)),
        Function.Floor => Value.Of(Math.Floor(arguments[0].Number)),
        Function.Ceiling => Value.Of(Math.Ceiling(arguments[0].Number)),
        Function.Abs => Value.Of(Math.Abs(arguments[0].Number)),
        Function.Lower => Value.Of(arguments[0].Text.ToLowerInvariant()),
        Function.Length => Value.Of((decimal)arguments[0].Text.Length),
        _ => throw new InvalidOperationException($"No meaning for {function}."),
    });

    /// <summary>What is counted from the earlier date to the later; negative where the second is the earlier.</summary>
    private static Value Between(IReadOnlyList<Value> arguments, Calendar calendar, Func<DateOnly, DateOnly, int> count)
    {
        var (first, second) = (DateOf(arguments[0], calendar), DateOf(arguments[1], calendar));
        return Value.Of((decimal)(first <= second ? count(first, second) : -count(second, first)));
    }

    private static int Completed(DateOnly from, DateOnly to, int months)
    {
        var completed = 0;
        while (Whole(completed + 1) is { } later && later <= to)
            completed++;
        return completed;

        DateOnly? Whole(int count) =>
            ((from.Year - 1) * 12) + from.Month - 1 + (count * months) < 9999 * 12 ? from.AddMonths(count * months) : null;
    }

    private static int WorkingDays(DateOnly from, DateOnly to, Calendar calendar) =>
        Enumerable.Range(1, to.DayNumber - from.DayNumber).Count(days => calendar.IsWorkingDay(from.AddDays(days)));

    private static DateOnly DateOf(Value value, Calendar calendar) =>
        value.Kind == ValueKind.Date ? value.Date : calendar.DateOf(value.Instant);

    private static long Ticks(Value value, Calendar calendar) =>
        (value.Kind == ValueKind.Date ? calendar.StartOf(value.Date) : value.Instant).UtcTicks;
}
