namespace PolicyFlex.Review;

/// <summary>
/// Millions of rows, given back in their order: each run of them is sorted by itself, and runs are merged where they overlap, which those that
/// arrived in time hardly do.
/// </summary>
/// <param name="order">The order.</param>
internal sealed class RowRuns(IComparer<CaseRow> order)
{
    private const int RunLength = 1 << 16;

    private readonly List<CaseRow[]> _runs = [];
    private CaseRow[] _last = [];
    private int _used;

    public void Add(in CaseRow row)
    {
        if (_used == _last.Length)
        {
            _runs.Add(_last = new CaseRow[RunLength]);
            _used = 0;
        }

        _last[_used++] = row;
    }

    /// <summary>All rows in their order, for any number of readers until the next is added.</summary>
    public IEnumerable<CaseRow> Sorted()
    {
        var runs = new List<(CaseRow[] Rows, int Length)>();
        for (var at = 0; at < _runs.Count; at++)
        {
            var length = at == _runs.Count - 1 ? _used : RunLength;
            Sort(_runs[at], length);
            runs.Add((_runs[at], length));
        }

        runs.Sort((one, other) => order.Compare(one.Rows[0], other.Rows[0]));
        return Merged(runs);
    }

    private IEnumerable<CaseRow> Merged(List<(CaseRow[] Rows, int Length)> runs)
    {
        var open = new PriorityQueue<(int Run, int At), CaseRow>(order);
        var next = 0;
        while (open.Count > 0 || next < runs.Count)
        {
            if (open.Count == 0)
            {
                open.Enqueue((next, 0), runs[next].Rows[0]);
                next++;
            }

            while (next < runs.Count && open.TryPeek(out _, out var first) && order.Compare(runs[next].Rows[0], first) <= 0)
            {
                open.Enqueue((next, 0), runs[next].Rows[0]);
                next++;
            }

            var (run, place) = open.Dequeue();
            var (rows, length) = runs[run];
            yield return rows[place];
            place++;

            // Goes on in the same run without the queue as long as nothing else can come before.
            while (place < length && !(open.TryPeek(out _, out var other) && order.Compare(other, rows[place]) < 0)
                && !(next < runs.Count && order.Compare(runs[next].Rows[0], rows[place]) < 0))
            {
                yield return rows[place];
                place++;
            }

            if (place < length)
            {
                open.Enqueue((run, place), rows[place]);
            }
        }
    }

    private void Sort(CaseRow[] rows, int length)
    {
        for (var at = 1; at < length; at++)
        {
            if (order.Compare(rows[at - 1], rows[at]) > 0)
            {
                Array.Sort(rows, 0, length, order);
                return;
            }
        }
    }
}
