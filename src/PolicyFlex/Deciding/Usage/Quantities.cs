using PolicyFlex.Compilation;
using PolicyFlex.Expressions;

namespace PolicyFlex.Deciding;

/// <summary>Reads quantities in a situation. A table may hold ranges and <c>unlimited</c>; anything below 0 counts as 0.</summary>
internal static class Quantities
{
    /// <summary>The most that a quantity allows; null if it is not known or cannot be computed.</summary>
    public static Room? Most(QuantityPlan quantity, Inquiry inquiry)
    {
        if (quantity.IsUnlimited)
        {
            return Room.Unlimited;
        }

        if (quantity.Most is { } most)
        {
            return Room.Of(most);
        }

        if (quantity.Operand is Operand.Table table && inquiry.Facts.Evaluator.CellOf(table.Bound) is { } cell)
        {
            return cell.Unlimited ? Room.Unlimited : Room.Of(cell.Most ?? cell.Number.GetValueOrDefault());
        }

        return inquiry.Facts.Evaluator.Evaluate(quantity.Operand!) is { IsKnown: true } value ? Room.Of(value.Number) : null;
    }

    /// <summary>What a quantity suggests; null if it is not known, cannot be computed or has no bound.</summary>
    public static decimal? Suggested(QuantityPlan quantity, Inquiry inquiry)
    {
        if (quantity.IsUnlimited)
        {
            return null;
        }

        if (quantity.Suggested is { } suggested)
        {
            return suggested;
        }

        if (quantity.Operand is Operand.Table table && inquiry.Facts.Evaluator.CellOf(table.Bound) is { } cell)
        {
            return cell.Unlimited ? null : Math.Max(0, cell.Number.GetValueOrDefault());
        }

        return inquiry.Facts.Evaluator.Evaluate(quantity.Operand!) is { IsKnown: true } value ? Math.Max(0, value.Number) : null;
    }
}
