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
    private readonly ImmutableArray<Condition> _conditions;

    /// <summary>For each condition the rows that stand for it; the default array for one that is evaluated as a tree.</summary>
    private readonly ImmutableArray<Range> _rows;
    private readonly ImmutableArray<Column> _columns;

    /// <summary>By column and stretch, the words of the mask of rows that are possible there, and of those that are certain.</summary>
    private readonly ulong[][][] _possible;
    private readonly ulong[][][] _certain;
    private readonly int _words;

    public ConditionTable(ImmutableArray<Condition> conditions, RowBuilder builder)
    {
        _conditions = conditions;
        var rows = new List<ImmutableArray<Constraint>>();
        _rows = [.. conditions.Select(condition =>
        {
            var start = rows.Count;
            if (builder.RowsOf(condition) is not { } own)
            {
                return AsTree;
            }

            rows.AddRange(own);
            return start..rows.Count;
        })];
        _words = (rows.Count + 63) / 64;
        var bySubject = rows.SelectMany(row => row).GroupBy(constraint => constraint.Subject).Select(group => group.ToList()).ToList();
        _columns = [.. bySubject.Select(constraints => new Column(constraints))];
        _possible = new ulong[_columns.Length][][];
        _certain = new ulong[_columns.Length][][];
        for (var c = 0; c < _columns.Length; c++)
        {
            Fill(c, rows, bySubject[c][0].Subject);
        }
    }

    /// <summary>A range that no condition with rows can have.</summary>
    private static Range AsTree => ^0..^0;

    /// <summary>How many conditions there are.</summary>
    public int Length => _conditions.Length;

    /// <summary>The condition at a place.</summary>
    public Condition this[int place] => _conditions[place];

    /// <summary>The truth of each condition in a situation.</summary>
    public Truth[] Evaluate(TreeEvaluator situation)
    {
        var possible = new ulong[_words];
        var certain = new ulong[_words];
        Array.Fill(possible, ulong.MaxValue);
        Array.Fill(certain, ulong.MaxValue);
        for (var c = 0; c < _columns.Length; c++)
        {
            var stretch = _columns[c].StretchIn(situation);
            Keep(possible, _possible[c][stretch]);
            Keep(certain, _certain[c][stretch]);
        }

        var truths = new Truth[_conditions.Length];
        for (var i = 0; i < truths.Length; i++)
        {
            truths[i] = _rows[i].Equals(AsTree) ? situation.Evaluate(_conditions[i])
                : AnySet(certain, _rows[i]) ? Truth.True
                : AnySet(possible, _rows[i]) ? Truth.Unknown
                : Truth.False;
        }

        return truths;
    }

    private void Fill(int column, List<ImmutableArray<Constraint>> rows, object subject)
    {
        var stretches = _columns[column].Missing + 1;
        _possible[column] = new ulong[stretches][];
        _certain[column] = new ulong[stretches][];
        for (var stretch = 0; stretch < stretches; stretch++)
        {
            _possible[column][stretch] = new ulong[_words];
            _certain[column][stretch] = new ulong[_words];
            for (var row = 0; row < rows.Count; row++)
            {
                var truth = TruthAt(rows[row], _columns[column], stretch, subject);
                var bit = 1UL << (row % 64);
                _possible[column][stretch][row / 64] |= truth != Truth.False ? bit : 0;
                _certain[column][stretch][row / 64] |= truth == Truth.True ? bit : 0;
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

    private static void Keep(ulong[] rows, ulong[] mask)
    {
        for (var i = 0; i < rows.Length; i++)
        {
            rows[i] &= mask[i];
        }
    }

    private static bool AnySet(ulong[] bits, Range rows)
    {
        for (var row = rows.Start.Value; row < rows.End.Value; row++)
        {
            if ((bits[row / 64] & (1UL << (row % 64))) != 0)
            {
                return true;
            }
        }

        return false;
    }
}
