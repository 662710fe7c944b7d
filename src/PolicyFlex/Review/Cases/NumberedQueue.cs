namespace PolicyFlex.Review;

/// <summary>
/// A queue whose items are numbered from 0 as they come, and can be reached by their numbers as long as they wait. They lie in one row in the
/// order in which they came, so that what belongs together is found together.
/// </summary>
/// <typeparam name="T">The items.</typeparam>
internal sealed class NumberedQueue<T>
    where T : struct
{
    private T[] _items = new T[64];
    private long _end;

    /// <summary>The number of the item that came first.</summary>
    public long First { get; private set; }

    /// <summary>Whether no item waits.</summary>
    public bool IsEmpty => First == _end;

    /// <summary>An item that waits. The reference holds until the next item is added.</summary>
    /// <param name="number">Its number, from <see cref="First"/> on.</param>
    public ref T this[long number] => ref _items[number & (_items.Length - 1)];

    /// <summary>Adds an item; tells its number.</summary>
    public long Add(in T item)
    {
        if (_end - First == _items.Length)
        {
            Grow();
        }

        this[_end] = item;
        return _end++;
    }

    /// <summary>Takes the first item out.</summary>
    public T Take()
    {
        var item = this[First];
        this[First++] = default;
        return item;
    }

    /// <summary>The items in the order in which they came.</summary>
    public IEnumerable<T> All()
    {
        for (var number = First; number < _end; number++)
        {
            yield return this[number];
        }
    }

    private void Grow()
    {
        var items = new T[2 * _items.Length];
        for (var number = First; number < _end; number++)
        {
            items[number & (items.Length - 1)] = this[number];
        }

        _items = items;
    }
}
