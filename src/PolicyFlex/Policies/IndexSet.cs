using System.Collections;
using System.Numerics;

namespace PolicyFlex.Policies;

/// <summary>
/// Indexes into a list of the set, as bits: the slots of facts, the places of actions. The first 64 are one number, so that small sets are
/// put together without any memory. They are gone through from the lowest up.
/// </summary>
internal readonly struct IndexSet : IEnumerable<int>
{
    private const int Width = 64;

    private readonly ulong _first;
    private readonly ulong[]? _rest;

    /// <param name="bits">A bit for each index below 64.</param>
    public IndexSet(ulong bits)
        : this(bits, null)
    {
    }

    private IndexSet(ulong first, ulong[]? rest) => (_first, _rest) = (first, rest);

    public static IndexSet Empty => default;

    public bool IsEmpty => _first == 0 && _rest is null;

    private int Words => 1 + (_rest?.Length ?? 0);

    public static IndexSet operator |(IndexSet left, IndexSet right)
    {
        if (left._rest is null && right._rest is null)
        {
            return new(left._first | right._first);
        }

        var rest = new ulong[Math.Max(left.Words, right.Words) - 1];
        for (var word = 0; word < rest.Length; word++)
        {
            rest[word] = left.Word(word + 1) | right.Word(word + 1);
        }

        return new(left._first | right._first, rest);
    }

    /// <summary>The set of one index.</summary>
    public static IndexSet Of(int index)
    {
        var (word, bit) = (index / Width, 1UL << (index % Width));
        if (word == 0)
        {
            return new(bit);
        }

        var rest = new ulong[word];
        rest[word - 1] = bit;
        return new(0, rest);
    }

    public bool Contains(int index) => (Word(index / Width) & (1UL << (index % Width))) != 0;

    /// <summary>Whether both have an index in common.</summary>
    public bool Overlaps(IndexSet other)
    {
        for (var word = 0; word < Words; word++)
        {
            if ((Word(word) & other.Word(word)) != 0)
            {
                return true;
            }
        }

        return false;
    }

    public Enumerator GetEnumerator() => new(this);

    IEnumerator<int> IEnumerable<int>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private ulong Word(int word) => word == 0 ? _first : _rest is { } rest && word <= rest.Length ? rest[word - 1] : 0;

    /// <summary>Goes through the indexes of a set.</summary>
    internal struct Enumerator(IndexSet set) : IEnumerator<int>
    {
        private ulong _bits = set._first;
        private int _word;

        public int Current { get; private set; }

        readonly object IEnumerator.Current => Current;

        public bool MoveNext()
        {
            while (_bits == 0)
            {
                if (++_word >= set.Words)
                {
                    return false;
                }

                _bits = set.Word(_word);
            }

            Current = (_word * Width) + BitOperations.TrailingZeroCount(_bits);
            _bits &= _bits - 1;
            return true;
        }

        public void Reset() => this = new(set);

        public readonly void Dispose()
        {
        }
    }
}
