using PolicyFlex.Policies;

namespace PolicyFlex.Expressions;

/// <summary>The values of tables.</summary>
internal static class Cells
{
    /// <summary>Whether a table has values that are not a single number, so that nothing can be computed with it.</summary>
    public static bool HaveRanges(BoundTable table) => Of(table).Any(cell => cell.Most is not null || cell.Unlimited);

    /// <summary>All cells of a table.</summary>
    public static IEnumerable<BoundCell> Of(BoundTable table)
    {
        var open = new Stack<BoundRow>(table.Rows);
        while (open.TryPop(out var row))
        {
            if (row.Cell is { } cell)
            {
                yield return cell;
            }

            foreach (var inner in row.Rows)
            {
                open.Push(inner);
            }
        }

        if (table.Otherwise is { } otherwise)
        {
            yield return otherwise;
        }
    }

    /// <summary>The sort that all cells have in common; null if there are numbers and texts.</summary>
    public static Sort? SortOf(BoundTable table)
    {
        var isText = Of(table).Select(cell => cell.Text is not null).Distinct().ToArray();
        return isText switch
        {
            [] or [false] => Sort.Number,
            [true] => Sort.Text,
            _ => null,
        };
    }

    /// <summary>Reads a cell; null if it is no value.</summary>
    public static BoundCell? Read(TableCell cell, Complaints complaints)
    {
        switch (cell.Quantity)
        {
            case Quantity.Unlimited:
                return new BoundCell { Unlimited = true };
            case Quantity.Range { Suggested: var suggested, Most: var most }:
                if (suggested > most)
                {
                    complaints.Tell(0, ExpressionProblems.RangeReversed(suggested, most));
                }

                return new BoundCell { Number = suggested, Most = most };
            case Quantity.Value { Formula.Text: var text } when Values.TryReadNumber(text.Trim(), out var number):
                return new BoundCell { Number = number };
            case Quantity.Value { Formula.Text: var text }:
                complaints.Tell(0, ExpressionProblems.NotACell(text));
                return null;
            default:
                return new BoundCell { Text = cell.Text ?? "" };
        }
    }
}
