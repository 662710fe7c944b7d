using System.Collections.Immutable;

namespace PolicyFlex.Review;

/// <summary>Numbers for names and for lists of names, so that millions of cases stay small. 0 stands for none.</summary>
internal sealed class ReviewNames
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _names = [""];
    private readonly Dictionary<string, int> _listNumbers = new(StringComparer.Ordinal);
    private readonly List<ImmutableArray<string>> _lists = [[]];

    /// <summary>The number of a name; 0 for null.</summary>
    public int Of(string? name)
    {
        if (name is null)
        {
            return 0;
        }

        if (!_numbers.TryGetValue(name, out var number))
        {
            _numbers.Add(name, number = _names.Count);
            _names.Add(name);
        }

        return number;
    }

    /// <summary>The name of a number; null for 0.</summary>
    public string? NameOf(int number) => number == 0 ? null : _names[number];

    /// <summary>The number of a list; 0 for an empty one.</summary>
    public int OfList(ImmutableArray<string> names)
    {
        if (names.IsDefaultOrEmpty)
        {
            return 0;
        }

        var text = TextOf(names);
        if (!_listNumbers.TryGetValue(text, out var number))
        {
            _listNumbers.Add(text, number = _lists.Count);
            _lists.Add(names);
        }

        return number;
    }

    /// <summary>The list of a number.</summary>
    public ImmutableArray<string> ListOf(int number) => _lists[number];

    /// <summary>A text that tells lists apart, and in whose ordinal order they can be put.</summary>
    public static string TextOf(ImmutableArray<string> names) =>
        names.IsDefaultOrEmpty ? "" : string.Join('\u0001', names);
}
