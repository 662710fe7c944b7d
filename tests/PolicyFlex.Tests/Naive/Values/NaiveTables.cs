using System.Collections.Immutable;
using PolicyFlex.Expressions;
using PolicyFlex.Policies;

namespace PolicyFlex.Tests.Naive;

/// <summary>The cell of a table for the facts that it is by.</summary>
internal static class NaiveTables
{
    /// <summary>What <c>unlimited</c> is where it is computed or compared with: greater than every number.</summary>
    public const decimal Unlimited = decimal.MaxValue;

    public static NaiveValue ValueOf(BoundTable table, NaiveScope scope)
    {
        var keys = table.Keys.Select(key => NaiveOperands.Of(key, scope)).ToList();
        return NaiveValue.From(keys, values => Cell(table, values) switch
        {
            null => NaiveValue.Unknown,
            { Text: { } text } => NaiveValue.Of(Value.Of(text)),
            { Unlimited: true } => NaiveValue.Of(Value.Of(Unlimited)),
            var cell => NaiveValue.Of(Value.Of(cell.Number!.Value)),
        });
    }

    /// <summary>The cell, or null if a key is not known or no row fits.</summary>
    public static BoundCell? CellOf(BoundTable table, NaiveScope scope)
    {
        var keys = table.Keys.Select(key => NaiveOperands.Of(key, scope)).ToList();
        return keys.All(key => key.IsKnown) ? Cell(table, [.. keys.Select(key => key.Value)]) : null;
    }

    private static BoundCell? Cell(BoundTable table, IReadOnlyList<Value> keys) =>
        Find(table.Rows, keys, 0) ?? table.Otherwise;

    private static BoundCell? Find(ImmutableArray<BoundRow> rows, IReadOnlyList<Value> keys, int level)
    {
        var row = rows.FirstOrDefault(r => Fits(r, keys[level]));
        return row is null ? null : row.Rows.Length > 0 ? Find(row.Rows, keys, level + 1) : row.Cell;
    }

    private static bool Fits(BoundRow row, Value key) =>
        key.Kind is ValueKind.Text or ValueKind.Boolean
            ? row.Words.Contains(key.ToString(), StringComparer.Ordinal)
            : (row.Above is not { } above || key.Number > above || (row.AboveIncluded && key.Number == above))
                && (row.UpTo is not { } upTo || key.Number < upTo || (row.UpToIncluded && key.Number == upTo));
}
