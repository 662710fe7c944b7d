using PolicyFlex.Expressions;
using PolicyFlex.Policies;

namespace PolicyFlex.Tests.Naive;

/// <summary>The value of an operand.</summary>
internal static class NaiveOperands
{
    public static NaiveValue Of(Operand operand, NaiveScope scope) => operand switch
    {
        Operand.Literal literal => NaiveValue.Of(literal.Value),
        Operand.Fact fact => scope.Scene.Fact(fact.Slot),
        Operand.Now => NaiveValue.Of(Value.Of(scope.Scene.Now)),
        Operand.Member member => NaiveValue.Of(scope.ElementAt(member.Depth).Members[member.Index]),
        Operand.It it => NaiveValue.Of(scope.ElementAt(it.Depth).It),
        Operand.Table table => NaiveTables.ValueOf(table.Bound, scope),
        Operand.Negated negated => NaiveValue.From([Of(negated.Inner, scope)], values => NaiveValue.Of(Value.Of(-values[0].Number))),
        Operand.Arithmetic arithmetic => NaiveValue.From(
            [Of(arithmetic.Left, scope), Of(arithmetic.Right, scope)],
            values => NaiveValue.Of(Value.Of(Compute(arithmetic.Operator, values[0].Number, values[1].Number)))),
        Operand.Call call => NaiveValue.From(
            [.. call.Arguments.Select(argument => Of(argument, scope))],
            values => NaiveFunctions.Of(call.Function, values, scope.Scene.Set.Calendar)),
        Operand.Aggregate aggregate => NaiveAggregates.Of(aggregate, scope),
        Operand.Truth truth => NaiveConditions.Of(truth.Condition, scope) switch
        {
            NaiveTruth.Error => NaiveValue.Error,
            NaiveTruth.Unknown => NaiveValue.Unknown,
            var known => NaiveValue.Of(Value.Of(known == NaiveTruth.True)),
        },
        _ => throw new InvalidOperationException($"No meaning for {operand.GetType().Name}."),
    };

    private static decimal Compute(ArithmeticOperator arithmetic, decimal left, decimal right) => arithmetic switch
    {
        ArithmeticOperator.Add => left + right,
        ArithmeticOperator.Subtract => left - right,
        ArithmeticOperator.Multiply => left * right,
        _ => left / right,
    };
}
