using PolicyFlex.Policies;

namespace PolicyFlex.Expressions;

/// <summary>Builds arithmetic. What is computed from written numbers alone is computed here.</summary>
internal sealed class Calculation(Phrase phrase, Complaints complaints)
{
    /// <summary>A number with a minus sign before it.</summary>
    public Found Negate(Found inner)
    {
        var around = phrase.WithBrackets(inner.Extent);
        var extent = around with { First = around.First - 1 };
        return inner.Literal is { } literal
            ? Of(extent, new Operand.Literal(Value.Of(-literal.Number)))
            : Of(extent, new Operand.Negated(inner.AsOperand()));
    }

    public Found? Calculate(Found left, ArithmeticOperator arithmetic, Found right)
    {
        var extent = phrase.WithBrackets(left.Extent).Union(phrase.WithBrackets(right.Extent));
        if (arithmetic == ArithmeticOperator.Divide && right.Literal is { Number: 0 })
        {
            complaints.Tell(right.Span.Start, ExpressionProblems.DivisionByZero());
            return null;
        }

        if (left.Literal is not { } first || right.Literal is not { } second)
        {
            return Of(extent, new Operand.Arithmetic(arithmetic, left.AsOperand(), right.AsOperand()));
        }

        try
        {
            return Of(extent, new Operand.Literal(Value.Of(Compute(first.Number, arithmetic, second.Number))));
        }
        catch (OverflowException)
        {
            complaints.Tell(phrase.SpanOf(extent).Start, ExpressionProblems.TooLargeNumber(phrase.Slice(extent)));
            return null;
        }
    }

    private static decimal Compute(decimal left, ArithmeticOperator arithmetic, decimal right) => arithmetic switch
    {
        ArithmeticOperator.Add => left + right,
        ArithmeticOperator.Subtract => left - right,
        ArithmeticOperator.Multiply => left * right,
        _ => left / right,
    };

    private Found Of(Extent extent, Operand operand)
    {
        var span = phrase.SpanOf(extent);
        return new Found(Sort.Number, extent, span) { Operand = operand with { Span = span } };
    }
}
