using System.Collections.Immutable;
using PolicyFlex.Expressions;

namespace PolicyFlex.Compilation;

/// <summary>
/// Evaluates many conditions at once. Each is written as rows of constraints; for every stretch of every column one bit mask tells which
/// rows stay possible there, so that a situation finds the stretch of each column and combines the masks. A fact that is missing leaves
/// its rows possible and not certain, so three values cost hardly more than two.
/// </summary>
internal sealed class ConditionTable
{
    private const int RowsAWord = 64;

    /// <summary>Masks of so many words are combined without memory of their own.</summary>
    private const int FewWords = 8;

    private readonly ImmutableArray<Condition> _conditions;
    private readonly ImmutableArray<RowMask> _rows;
    private readonly ImmutableArray<bool> _areAskedFor;
    private readonly ImmutableArray<Column> _columns;

    /// <summary>By column, for one stretch after the other, the words of the mask of rows that are possible there, and of those that are certain.</summary>
    private readonly ulong[][] _possible;
    private readonly ulong[][] _certain;
    private readonly int _words;

    public ConditionTable(ImmutableArray<Condition> conditions, RowBuilder builder)
    {
        _conditions = conditions;
        _areAskedFor = [.. conditions.Select(builder.IsAskedFor)];
        var rows = new List<ImmutableArray<Constraint>>();
        _rows = [.. conditions.Select(condition => builder.RowsOf(condition) is { } own ? Place(own, rows) : RowMask.AsTree)];
        _words = (rows.Count + RowsAWord - 1) / RowsAWord;
        var bySubject = rows.SelectMany(row => row).GroupBy(constraint => constraint.Subject).Select(group => group.ToList()).ToList();
        _columns = [.. bySubject.Select(constraints => new Column(constraints))];
        _possible = new ulong[_columns.Length][];
        _certain = new ulong[_columns.Length][];
        for (var c = 0; c < _columns.Length; c++)
        {
            Fill(c, rows, bySubject[c][0].Subject);
        }
    }

    /// <summary>How many conditions there are.</summary>
    public int Length => _conditions.Length;

    /// <summary>The condition at a place.</summary>
    public Condition this[int place] => _conditions[place];

    /// <summary>Whether the condition at a place is one that, if it is unknown, certainly hangs on a fact that can be asked for.</summary>
    public bool IsAskedFor(int place) => _areAskedFor[place];

    /// <summary>Finds the truth of each condition in a situation, by its place.</summary>
    public void Evaluate(TreeEvaluator situation, Span<Truth> truths)
    {
        Span<ulong> possible = _words <= FewWords ? stackalloc ulong[_words] : new ulong[_words];
        Span<ulong> certain = _words <= FewWords ? stackalloc ulong[_words] : new ulong[_words];
        possible.Fill(ulong.MaxValue);
        certain.Fill(ulong.MaxValue);
        for (var c = 0; c < _columns.Length; c++)
        {
            var stretch = _columns[c].StretchIn(situation);
            Keep(possible, _possible[c], stretch);
            Keep(certain, _certain[c], stretch);
        }

        for (var i = 0; i < truths.Length; i++)
        {
            truths[i] = _rows[i].IsTree ? situation.Evaluate(_conditions[i])
                : _rows[i].IsAnyIn(certain) ? Truth.True
                : _rows[i].IsAnyIn(possible) ? Truth.Unknown
                : Truth.False;
        }
    }

    /// <summary>Puts the rows of a condition behind the others, all in one word.</summary>
    private static RowMask Place(ImmutableArray<ImmutableArray<Constraint>> own, List<ImmutableArray<Constraint>> rows)
    {
        while ((rows.Count % RowsAWord) + own.Length > RowsAWord)
        {
            rows.Add([]);
        }

        var first = rows.Count;
        rows.AddRange(own);
        return RowMask.Of(first, own.Length);
    }

    private void Fill(int column, List<ImmutableArray<Constraint>> rows, object subject)
    {
        var stretches = _columns[column].Missing + 1;
        _possible[column] = new ulong[stretches * _words];
        _certain[column] = new ulong[stretches * _words];
        for (var stretch = 0; stretch < stretches; stretch++)
        {
            for (var row = 0; row < rows.Count; row++)
            {
                var truth = TruthAt(rows[row], _columns[column], stretch, subject);
                var (word, bit) = ((stretch * _words) + (row / RowsAWord), 1UL << (row % RowsAWord));
                _possible[column][word] |= truth != Truth.False ? bit : 0;
                _certain[column][word] |= truth == Truth.True ? bit : 0;
            }
        }
    }

    private static Truth TruthAt(ImmutableArray<Constraint> row, Column column, int stretch, object subject)
    {
        var truth = Truth.True;
        foreach (var constraint in row)
        {
            if (constraint.Subject.Equals(subject))
            {
                truth = TruthLogic.And(
                    truth, stretch == column.Missing ? constraint.WhenMissing : TruthLogic.Of(constraint.Holds(column, stretch)));
            }
        }

        return truth;
    }

    private static void Keep(Span<ulong> rows, ulong[] masks, int stretch)
    {
        var mask = masks.AsSpan(stretch * rows.Length, rows.Length);
        for (var i = 0; i < rows.Length; i++)
        {
            rows[i] &= mask[i];
        }
    }

    /// <summary>The rows that stand for a condition, as bits of one word; or that it is evaluated as a tree.</summary>
    private readonly record struct RowMask(int Word, ulong Bits)
    {
        public static RowMask AsTree => new(-1, 0);

        public bool IsTree => Word < 0;

        public static RowMask Of(int first, int count) => new(
            first / RowsAWord, count == 0 ? 0 : (ulong.MaxValue >> (RowsAWord - count)) << (first % RowsAWord));

        public bool IsAnyIn(ReadOnlySpan<ulong> rows) => Bits != 0 && (rows[Word] & Bits) != 0;
    }
}
