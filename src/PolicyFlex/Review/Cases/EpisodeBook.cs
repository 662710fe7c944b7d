using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace PolicyFlex.Review;

/// <summary>The cases that are not over: found by customer and subject, and given back when their 24 hours are over, in the order of their starts.</summary>
internal sealed class EpisodeBook
{
    /// <summary>How long a case lasts, in ticks.</summary>
    public const long Length = TimeSpan.TicksPerDay;

    private readonly Dictionary<ulong, int> _first = [];
    private readonly Queue<int> _inOrder = new();
    private readonly Stack<int> _free = new();
    private Episode[] _episodes = new Episode[64];
    private int _used;

    /// <summary>When the next of them is over, in UTC ticks; null for none.</summary>
    public long? NextEnd => _inOrder.TryPeek(out var next) ? _episodes[next].Start + Length : null;

    /// <summary>An open case of a customer; a null reference for none.</summary>
    public ref Episode Find(ulong customer, SubjectStreams subject)
    {
        if (customer != 0 && _first.TryGetValue(customer, out var at))
        {
            for (; at >= 0; at = _episodes[at].Next)
            {
                if (ReferenceEquals(_episodes[at].Subject, subject))
                {
                    return ref _episodes[at];
                }
            }
        }

        return ref Unsafe.NullRef<Episode>();
    }

    /// <summary>Opens a case.</summary>
    public void Open(in Episode episode)
    {
        if (!_free.TryPop(out var at))
        {
            if (_used == _episodes.Length)
            {
                Array.Resize(ref _episodes, 2 * _used);
            }

            at = _used++;
        }

        _episodes[at] = episode;
        _episodes[at].Next = -1;
        if (episode.Customer != 0)
        {
            ref var first = ref CollectionsMarshal.GetValueRefOrAddDefault(_first, episode.Customer, out var isKnown);
            _episodes[at].Next = isKnown ? first : -1;
            first = at;
        }

        _inOrder.Enqueue(at);
    }

    /// <summary>Takes out the case that is over first.</summary>
    public Episode Close()
    {
        var at = _inOrder.Dequeue();
        var episode = _episodes[at];
        if (episode.Customer != 0)
        {
            Unlink(episode.Customer, at);
        }

        _episodes[at] = default;
        _free.Push(at);
        return episode;
    }

    /// <summary>The open cases in the order of their starts.</summary>
    public IEnumerable<Episode> All => _inOrder.Select(at => _episodes[at]);

    private void Unlink(ulong customer, int gone)
    {
        var at = _first[customer];
        if (at != gone)
        {
            while (_episodes[at].Next != gone)
            {
                at = _episodes[at].Next;
            }

            _episodes[at].Next = _episodes[gone].Next;
        }
        else if (_episodes[gone].Next < 0)
        {
            _first.Remove(customer);
        }
        else
        {
            _first[customer] = _episodes[gone].Next;
        }
    }
}
