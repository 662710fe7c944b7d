using System.Collections.Immutable;
using PolicyFlex.Policies;

namespace PolicyFlex.Expressions;

/// <summary>Operands: facts, arithmetic, functions and tables.</summary>
internal sealed partial class TreeEvaluator
{
    private static Value TooLarge => Value.Error("the number becomes too large");

    /// <summary>The value of an operand inside a list, whose current element is in the frame.</summary>
    internal Value Evaluate(Operand operand, ListFrame? frame) => operand switch
    {
        Operand.Literal literal => literal.Value,
        Operand.Fact fact => Fact(fact.Slot),
        Operand.Now => Now,
        Operand.Member member => frame!.At(member.Depth).Members[member.Index],
        Operand.It it => frame!.At(it.Depth).Value,
        Operand.Table table => CellOf(table.Bound) is { } cell ? ValueOf(cell) : Value.Missing,
        Operand.Negated negated => Evaluate(negated.Inner, frame) is var value && value.IsKnown ? Value.Of(-value.Number) : value,
        Operand.Arithmetic arithmetic => Arithmetic(arithmetic.Operator, Evaluate(arithmetic.Left, frame), Evaluate(arithmetic.Right, frame)),
        Operand.Call call => Call(call, frame),
        Operand.Aggregate aggregate => Aggregate(aggregate, frame),
        Operand.Truth truth => Evaluate(truth.Condition, frame) switch
        {
            Truth.True => Value.Of(true),
            Truth.False => Value.Of(false),
            Truth.Unknown => Value.Missing,
            _ => Value.Error("a condition in it cannot be computed"),
        },
        _ => throw new InvalidOperationException($"No evaluation of {operand.GetType().Name}."),
    };

    /// <summary>The cell of a table for the facts that it is by; null where a fact is missing or no row fits.</summary>
    internal BoundCell? CellOf(BoundTable table)
    {
        foreach (var key in table.Keys)
        {
            if (!Fact(key.Slot).IsKnown)
            {
                return null;
            }
        }

        var rows = table.Rows;
        foreach (var key in table.Keys)
        {
            var row = FirstThatFits(rows, Fact(key.Slot));
            if (row is null)
            {
                return table.Otherwise;
            }

            if (row.Cell is not null)
            {
                return row.Cell;
            }

            rows = row.Rows;
        }

        return table.Otherwise;
    }

    private static BoundRow? FirstThatFits(ImmutableArray<BoundRow> rows, Value value)
    {
        foreach (var row in rows)
        {
            if (Fits(row, value))
            {
                return row;
            }
        }

        return null;
    }

    internal static bool Fits(BoundRow row, Value value) => value.Kind switch
    {
        ValueKind.Text => row.Words.Contains(value.Text),
        ValueKind.Boolean when row.Words.Length > 0 => row.Words.Contains(value.Boolean ? "true" : "false"),
        _ => (row.Above is not { } above || value.Number > above || (row.AboveIncluded && value.Number == above))
            && (row.UpTo is not { } upTo || value.Number < upTo || (row.UpToIncluded && value.Number == upTo)),
    };

    private static Value ValueOf(BoundCell cell) =>
        cell.Text is { } text ? Value.Of(text)
        : cell.Unlimited ? Value.Of(decimal.MaxValue)
        : Value.Of(cell.Number.GetValueOrDefault());

    private static Value Arithmetic(ArithmeticOperator op, Value left, Value right)
    {
        if (left.IsError || right.IsError)
        {
            return left.IsError ? left : right;
        }

        if (!left.IsKnown || !right.IsKnown)
        {
            return Value.Missing;
        }

        if (left.Kind == ValueKind.Text)
        {
            return Value.Of(left.Text + right.Text);
        }

        if (op == ArithmeticOperator.Divide && right.Number == 0)
        {
            return Value.Error("it divides by zero");
        }

        try
        {
            return Value.Of(op switch
            {
                ArithmeticOperator.Add => left.Number + right.Number,
                ArithmeticOperator.Subtract => left.Number - right.Number,
                ArithmeticOperator.Multiply => left.Number * right.Number,
                _ => left.Number / right.Number,
            });
        }
        catch (OverflowException)
        {
            return TooLarge;
        }
    }

    private Value Call(Operand.Call call, ListFrame? frame)
    {
        var arguments = new Value[call.Arguments.Length];
        var areKnown = true;
        for (var i = 0; i < arguments.Length; i++)
        {
            arguments[i] = Evaluate(call.Arguments[i], frame);
            if (arguments[i].IsError)
            {
                return arguments[i];
            }

            areKnown &= arguments[i].IsKnown;
        }

        return areKnown ? Functions.Apply(call.Function, arguments, _set.Calendar) : Value.Missing;
    }
}
