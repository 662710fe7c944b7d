namespace PolicyFlex.Review;

/// <summary>
/// The last 90 days of a stream, small, since there are thousands of streams: each day lies at its number modulo 90, in 4 bytes, or in 8 from the first
/// day on that has a million cases or 4,096 in which it happened. What comes later than that is left out.
/// </summary>
internal sealed class RecentDays : DayTallies
{
    private const int Kept = StreamPlanner.Days;
    private const int CountBits = 12;
    private const int MostCount = (1 << CountBits) - 1;
    private const int MostCases = (1 << (32 - CountBits)) - 1;

    private uint[] _small = new uint[Kept];
    private (int Cases, int Count)[]? _large;
    private int _last = -1;

    public override IReadOnlyList<DayTally> All =>
    [
        .. Enumerable.Range(_last - Kept + 1, Kept)
            .Where(day => day >= 0 && On(day).Cases > 0)
            .Select(day => new DayTally(day, On(day).Cases, On(day).Count, 0, 0)),
    ];

    public override void Add(int day, int cases, int count, long score, int limit)
    {
        if (day <= _last - Kept)
        {
            return;
        }

        for (var next = Math.Max(_last + 1, day - Kept + 1); next <= day; next++)
        {
            Put(next, 0, 0);
        }

        _last = Math.Max(_last, day);
        var old = On(day);
        Put(day, old.Cases + cases, old.Count + count);
    }

    public override Tally Between(int from, int until)
    {
        var (cases, count) = (0L, 0L);
        for (var day = Math.Max(from, Math.Max(0, _last - Kept + 1)); day < until && day <= _last; day++)
        {
            var found = On(day);
            (cases, count) = (cases + found.Cases, count + found.Count);
        }

        return new Tally(cases, count);
    }

    private (int Cases, int Count) On(int day) => _large is { } large ? large[day % Kept] : Unpacked(_small[day % Kept]);

    private void Put(int day, int cases, int count)
    {
        if (_large is null && (cases > MostCases || count > MostCount))
        {
            (_large, _small) = (Array.ConvertAll(_small, Unpacked), []);
        }

        if (_large is { } large)
        {
            large[day % Kept] = (cases, count);
        }
        else
        {
            _small[day % Kept] = ((uint)cases << CountBits) | (uint)count;
        }
    }

    private static (int Cases, int Count) Unpacked(uint packed) => ((int)(packed >> CountBits), (int)(packed & MostCount));
}
