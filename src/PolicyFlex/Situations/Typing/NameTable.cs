using System.Collections.Frozen;
using System.Collections.Immutable;

namespace PolicyFlex.Situations;

/// <summary>Names with their positions, found by their characters without making a text of them.</summary>
internal sealed class NameTable
{
    private readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _positions;

    /// <summary>Takes over the names; of one that occurs twice the first counts.</summary>
    public NameTable(IEnumerable<string> names)
    {
        Names = [.. names];
        var positions = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < Names.Length; i++)
        {
            positions.TryAdd(Names[i], i);
        }

        _positions = positions.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public ImmutableArray<string> Names { get; }

    /// <summary>The position of a name; -1 if it is not one of them.</summary>
    public int Find(ReadOnlySpan<char> name) => _positions.TryGetValue(name, out var position) ? position : -1;

    /// <summary>
    /// The position of the name that a word of another spelling means, letter case and separators aside: <c>LateDelivery</c> is
    /// <c>late-delivery</c>. -1 if there is none.
    /// </summary>
    public int FindLoosely(string word)
    {
        var exact = Find(word);
        if (exact >= 0)
        {
            return exact;
        }

        var plain = Plain(word);
        for (var i = 0; i < Names.Length; i++)
        {
            if (string.Equals(Plain(Names[i]), plain, StringComparison.OrdinalIgnoreCase))
            {
                return i;
            }
        }

        return -1;
    }

    private static string Plain(string word) => string.Concat(word.Where(char.IsLetterOrDigit));
}
