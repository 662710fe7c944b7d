namespace PolicyFlex.Review;

/// <summary>All days of a stream with cases, each with its score and its limit. Those that come late are added to the last day before theirs, or to the first.</summary>
internal sealed class AllDays : DayTallies
{
    private readonly List<DayTally> _days = [];

    public override IReadOnlyList<DayTally> All => _days;

    public override void Add(int day, int cases, int count, long score, int limit)
    {
        if (_days.Count == 0 || _days[^1].Day < day)
        {
            _days.Add(new DayTally(day, cases, count, score, limit));
            return;
        }

        _days[^1] = _days[^1] with { Score = score, Limit = limit };
        var at = _days.Count - 1;
        while (at > 0 && _days[at].Day > day)
        {
            at--;
        }

        var old = _days[at];
        _days[at] = old with { Cases = old.Cases + cases, Count = old.Count + count };
    }

    public override Tally Between(int from, int until)
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
}
