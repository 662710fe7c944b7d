using PolicyFlex.Policies;

namespace PolicyFlex.Review;

/// <summary>Tells the day of a moment in a calendar's zone, quickly where moments follow each other.</summary>
internal sealed class DayClock(Calendar calendar)
{
    private long _from = long.MaxValue;
    private long _until = long.MinValue;
    private int _day;

    /// <summary>The day of a moment, as <see cref="DateOnly.DayNumber"/>.</summary>
    /// <param name="at">The moment, in UTC ticks.</param>
    public int DayOf(long at)
    {
        if (at < _from || at >= _until)
        {
            var date = calendar.DateOf(new DateTimeOffset(at, TimeSpan.Zero));
            (_day, _from, _until) = (date.DayNumber, StartOf(date), StartOf(date.AddDays(1)));
        }

        return _day;
    }

    /// <summary>The first moment of a day, in UTC ticks.</summary>
    public long StartOf(DateOnly date) => calendar.StartOf(date).UtcTicks;
}
