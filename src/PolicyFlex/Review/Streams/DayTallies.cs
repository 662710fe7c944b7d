namespace PolicyFlex.Review;

/// <summary>The days of a stream, oldest first.</summary>
/// <param name="keepsAll">Whether all days are kept, for a chart; else the last 90.</param>
internal sealed class DayTallies(bool keepsAll)
{
    private const int Kept = StreamPlanner.Days;

    private readonly List<DayTally> _days = [];

    /// <summary>All days that are kept.</summary>
    public IReadOnlyList<DayTally> All => _days;

    /// <summary>
    /// Adds cases to a day. Those that come late are added to the last day before theirs that has cases, or to the first; where 90 days are
    /// kept, those that are older are left out.
    /// </summary>
    public void Add(int day, int cases, int count, long score, int limit)
    {
        if (_days.Count == 0 || _days[^1].Day < day)
        {
            Forget(day);
            _days.Add(new DayTally(day, cases, count, score, limit));
            return;
        }

        _days[^1] = _days[^1] with { Score = score, Limit = limit };
        if (!keepsAll && day <= _days[^1].Day - Kept)
        {
            return;
        }

        var at = _days.Count - 1;
        while (at > 0 && _days[at].Day > day)
        {
            at--;
        }

        var old = _days[at];
        _days[at] = old with { Cases = old.Cases + cases, Count = old.Count + count };
    }

    /// <summary>Takes over the days of others, with what was counted and without any score.</summary>
    public void Restore(IEnumerable<int> numbers)
    {
        foreach (var day in numbers.Chunk(3))
        {
            _days.Add(new DayTally(day[0], day[1], day[2], 0, 0));
        }
    }

    /// <summary>What others need to go on from these days, all or the last 90: day, cases and count, one after the other.</summary>
    public IEnumerable<int> Numbers() =>
        _days.Where(day => keepsAll || day.Day > _days[^1].Day - Kept).SelectMany(day => new[] { day.Day, day.Cases, day.Count });

    /// <summary>What was counted from one day up to and without another.</summary>
    public Tally Between(int from, int until)
    {
        var (cases, count) = (0L, 0L);
        for (var at = _days.Count - 1; at >= 0 && _days[at].Day >= from; at--)
        {
            if (_days[at].Day < until)
            {
                (cases, count) = (cases + _days[at].Cases, count + _days[at].Count);
            }
        }

        return new Tally(cases, count);
    }

    private void Forget(int today)
    {
        if (keepsAll || _days.Count < 2 * Kept)
        {
            return;
        }

        _days.RemoveAll(day => day.Day < today - Kept);
    }
}
