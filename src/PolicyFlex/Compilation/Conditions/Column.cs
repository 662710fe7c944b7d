using System.Collections.Frozen;
using System.Collections.Immutable;
using PolicyFlex.Expressions;

namespace PolicyFlex.Compilation;

/// <summary>
/// One thing that the rows of a <see cref="ConditionTable"/> look at, a fact or a test, with the stretches that its values fall into:
/// each value that a row names is a stretch of its own, and so is all that lies between two of them. Within a stretch no row can tell two
/// values apart.
/// </summary>
internal sealed class Column
{
    private readonly ImmutableArray<decimal> _cuts;
    private readonly FrozenDictionary<string, int> _words;
    private readonly int _slot;
    private readonly Condition? _test;

    /// <param name="constraints">All constraints of the table on this one thing.</param>
    public Column(IReadOnlyCollection<Constraint> constraints)
    {
        var first = constraints.First();
        (_slot, _test) = (first.Slot, (first as Constraint.Test)?.Condition);
        _cuts = _test is null ? [.. constraints.SelectMany(c => c.Numbers).Distinct().Order()] : [0m, 1m];
        _words = constraints.SelectMany(c => c.Words)
            .Distinct(StringComparer.Ordinal)
            .Select((word, i) => (word, i))
            .ToFrozenDictionary(pair => pair.word, pair => pair.i + 1, StringComparer.Ordinal);
        Missing = _words.Count > 0 ? _words.Count + 1 : (2 * _cuts.Length) + 1;
    }

    /// <summary>The stretch of a value that is not known; the last one.</summary>
    public int Missing { get; }

    /// <summary>The stretch that the value has in a situation.</summary>
    public int StretchIn(TreeEvaluator situation)
    {
        if (_test is not null)
        {
            return situation.Evaluate(_test) switch
            {
                Truth.True => StretchOf(1m),
                Truth.False => StretchOf(0m),
                _ => Missing,
            };
        }

        var value = situation.Fact(_slot);
        return !value.IsKnown ? Missing
            : _words.Count > 0 ? StretchOf(value.Text)
            : _cuts.Length > 0 ? StretchOf(value.Number)
            : 0;
    }

    /// <summary>The stretch of a number: odd for a cut, even for what lies before, between or after.</summary>
    public int StretchOf(decimal number)
    {
        var found = _cuts.BinarySearch(number);
        return found >= 0 ? (2 * found) + 1 : 2 * ~found;
    }

    /// <summary>The stretch of a word: 0 for every word that no row names.</summary>
    public int StretchOf(string word) => _words.GetValueOrDefault(word);
}
