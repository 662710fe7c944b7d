namespace PolicyFlex.Review;

/// <summary>
/// Watches how frequent each kind of situation is among all: a case of one kind is a case without it for every other. Those are scored when
/// the kind comes again, all at once, which leaves the same score.
/// </summary>
/// <param name="keepsAll">Whether all days are kept, for a chart; else the last 90.</param>
/// <param name="begin">What a kind that is met for the first time needs, with the cases of all kinds in the 90 days before.</param>
internal sealed class KindShares(bool keepsAll, Action<ReviewStream, long> begin)
{
    private readonly Dictionary<ReviewStream, long> _seen = [];
    private readonly DayTallies _all = DayTallies.Of(keepsAll);
    private long _cases;

    /// <summary>A case of a kind came.</summary>
    /// <returns>Whether a flag is to be raised.</returns>
    public bool Add(ReviewStream kind, in StreamEvidence evidence, int day)
    {
        if (_seen.ContainsKey(kind))
        {
            CatchUp(kind, day);
        }
        else
        {
            Begin(kind, day);
        }

        _cases++;
        _seen[kind] = _cases;
        _all.Add(day, 1, 0, 0, 0);
        return kind.Score(evidence, day);
    }

    /// <summary>Scores for all kinds what came since they were last met.</summary>
    public void CatchUp(int day)
    {
        foreach (var kind in _seen.Keys.ToList())
        {
            CatchUp(kind, day);
        }
    }

    /// <summary>What is kept of all kinds together: how many cases came, and on which days.</summary>
    public (long Cases, IEnumerable<int> Days) Kept => (_cases, _all.Numbers());

    /// <summary>How many cases of all kinds had come when a kind was last scored; null for one that was not met.</summary>
    public long? SeenBy(ReviewStream kind) => _seen.TryGetValue(kind, out var seen) ? seen : null;

    /// <summary>Takes up what was kept.</summary>
    public void Restore(long cases, IEnumerable<int> days)
    {
        _cases = cases;
        _all.Restore(days);
    }

    /// <summary>Takes up a kind where it was left.</summary>
    public void Restore(ReviewStream kind, long seen) => _seen[kind] = seen;

    private void Begin(ReviewStream kind, int day)
    {
        kind.Days.Restore(_all.Numbers());
        begin(kind, _all.Between(day - StreamPlanner.Days, day).Cases);
    }

    /// <summary>Scores what came since a kind was last met.</summary>
    private void CatchUp(ReviewStream kind, int day)
    {
        kind.ScoreQuiet(_cases - _seen[kind], day);
        _seen[kind] = _cases;
    }
}
