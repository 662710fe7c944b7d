namespace PolicyFlex.Review;

/// <summary>The days of a stream, with what was counted on each.</summary>
internal abstract class DayTallies
{
    /// <summary>The days that are kept and have cases, oldest first.</summary>
    public abstract IReadOnlyList<DayTally> All { get; }

    /// <summary>Empty days.</summary>
    /// <param name="keepsAll">Whether all days are kept, for a chart; else the last 90.</param>
    public static DayTallies Of(bool keepsAll) => keepsAll ? new AllDays() : new RecentDays();

    /// <summary>Adds cases to a day, with the score after them and the limit at that time.</summary>
    public abstract void Add(int day, int cases, int count, long score, int limit);

    /// <summary>What was counted from one day up to and without another.</summary>
    public abstract Tally Between(int from, int until);

    /// <summary>What others need to go on from these days: day, cases and count, one after the other.</summary>
    public IEnumerable<int> Numbers() => All.SelectMany(day => new[] { day.Day, day.Cases, day.Count });

    /// <summary>Takes over the days of others, with what was counted and without any score.</summary>
    public void Restore(IEnumerable<int> numbers)
    {
        foreach (var day in numbers.Chunk(3))
        {
            Add(day[0], day[1], day[2], 0, 0);
        }
    }
}
