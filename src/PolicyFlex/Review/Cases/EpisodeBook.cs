using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace PolicyFlex.Review;

/// <summary>The cases that are not over: found by customer and subject, and given back when their 24 hours are over, in the order of their starts.</summary>
internal sealed class EpisodeBook
{
    /// <summary>How long a case lasts, in ticks.</summary>
    public const long Length = TimeSpan.TicksPerDay;

    private const long None = -1;

    private readonly NumberedQueue<Episode> _open = new();
    private readonly Dictionary<ulong, long> _newest = [];

    /// <summary>When the next of them is over, in UTC ticks; null for none.</summary>
    public long? NextEnd => _open.IsEmpty ? null : _open[_open.First].Start + Length;

    /// <summary>The open cases in the order of their starts.</summary>
    public IEnumerable<Episode> All => _open.All();

    /// <summary>An open case of a customer; a null reference for none.</summary>
    public ref Episode Find(ulong customer, SubjectStreams subject)
    {
        if (customer != 0 && _newest.TryGetValue(customer, out var number))
        {
            while (number >= _open.First)
            {
                ref var episode = ref _open[number];
                if (ReferenceEquals(episode.Subject, subject))
                {
                    return ref episode;
                }

                number = episode.Before;
            }
        }

        return ref Unsafe.NullRef<Episode>();
    }

    /// <summary>Opens a case.</summary>
    public void Open(in Episode episode)
    {
        var number = _open.Add(episode);
        ref var opened = ref _open[number];
        (opened.Before, opened.IsNewest) = (None, true);
        if (opened.Customer == 0)
        {
            return;
        }

        ref var newest = ref CollectionsMarshal.GetValueRefOrAddDefault(_newest, opened.Customer, out var isKnown);
        if (isKnown)
        {
            opened.Before = newest;
            _open[newest].IsNewest = false;
        }

        newest = number;
    }

    /// <summary>Takes out the case that is over first.</summary>
    public Episode Close()
    {
        var episode = _open.Take();
        if (episode is { IsNewest: true, Customer: not 0 })
        {
            _newest.Remove(episode.Customer);
        }

        return episode;
    }
}
