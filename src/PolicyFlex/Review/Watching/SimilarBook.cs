using System.Collections.Immutable;
using PolicyFlex.Policies;

namespace PolicyFlex.Review;

/// <summary>Counts the cases of each kind of situation that came lately. For any number of threads: whoever decides waits for no ledger.</summary>
/// <param name="calendar">The set's calendar.</param>
/// <param name="within">How long before now is lately.</param>
internal sealed class SimilarBook(Calendar calendar, Duration within)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, Queue<long>> _kinds = new(StringComparer.Ordinal);

    /// <summary>The times that are kept, by kind, for whoever goes on from here.</summary>
    public ImmutableSortedDictionary<string, ImmutableArray<long>> Kept
    {
        get
        {
            lock (_lock)
            {
                return _kinds.ToImmutableSortedDictionary(kind => kind.Key, kind => kind.Value.ToImmutableArray(), StringComparer.Ordinal);
            }
        }
    }

    /// <summary>Takes up what was kept.</summary>
    public void Restore(ImmutableSortedDictionary<string, ImmutableArray<long>> kept)
    {
        lock (_lock)
        {
            foreach (var (kind, times) in kept)
            {
                _kinds[kind] = new Queue<long>(times);
            }
        }
    }

    /// <summary>A case of a kind came.</summary>
    public void Add(string kind, long at)
    {
        lock (_lock)
        {
            if (!_kinds.TryGetValue(kind, out var times))
            {
                _kinds.Add(kind, times = new());
            }

            times.Enqueue(at);
            Forget(times, at);
        }
    }

    /// <summary>How many came within the time before a moment.</summary>
    public int Count(string kind, DateTimeOffset now)
    {
        var after = calendar.Shift(now, within, -1).UtcTicks;
        lock (_lock)
        {
            return _kinds.TryGetValue(kind, out var times) ? times.Count(at => at > after && at <= now.UtcTicks) : 0;
        }
    }

    private void Forget(Queue<long> times, long now)
    {
        var after = calendar.Shift(new DateTimeOffset(now, TimeSpan.Zero), within, -1).UtcTicks;
        while (times.TryPeek(out var first) && first <= after)
        {
            times.Dequeue();
        }
    }
}
