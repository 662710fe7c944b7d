using PolicyFlex.Expressions;
using PolicyFlex.Policies;

namespace PolicyFlex.Tests.Naive;

/// <summary><c>Count</c>, <c>Sum</c>, <c>Min</c> and <c>Max</c>: known only if it is known of every element whether and with what it counts.</summary>
internal static class NaiveAggregates
{
    public static NaiveValue Of(Operand.Aggregate aggregate, NaiveScope scope)
    {
        var elements = scope.Each(aggregate.List);
        if (elements is null)
            return NaiveOperands.Of(aggregate.List.List, scope).IsError ? NaiveValue.Error : NaiveValue.Unknown;

        var counted = elements.Select(element => (Element: element, Truth: Counts(aggregate, element))).ToList();
        var values = counted.Where(c => c.Truth == NaiveTruth.True).Select(c => ValueOf(aggregate, c.Element)).ToList();
        if (counted.Any(c => c.Truth == NaiveTruth.Error) || values.Any(v => v.IsError))
            return NaiveValue.Error;
        if (counted.Any(c => c.Truth == NaiveTruth.Unknown))
            return NaiveValue.Unknown;

        return NaiveValue.From(values, known => Of(aggregate.Function, known));
    }

    /// <summary>Whether an element counts.</summary>
    public static NaiveTruth Counts(Operand.Aggregate aggregate, NaiveScope element)
    {
        var conditions = aggregate.Predicate is null ? aggregate.List.Where : aggregate.List.Where.Add(aggregate.Predicate);
        return NaiveTruths.All(conditions.Select(condition => NaiveConditions.Of(condition, element)));
    }

    private static NaiveValue ValueOf(Operand.Aggregate aggregate, NaiveScope element) => aggregate switch
    {
        { Function: AggregateKind.Count } => NaiveValue.Of(Value.Of(1m)),
        { Selector: { } selector } => NaiveOperands.Of(selector, element),
        _ => NaiveValue.Of(element.ElementAt(0).It),
    };

    private static NaiveValue Of(AggregateKind function, IReadOnlyList<Value> values) => function switch
    {
        AggregateKind.Count => NaiveValue.Of(Value.Of((decimal)values.Count)),
        AggregateKind.Sum => NaiveValue.Of(Value.Of(values.Sum(v => v.Number))),
        _ when values.Count == 0 => NaiveValue.Unknown,
        AggregateKind.Min => NaiveValue.Of(values.MinBy(v => v.Number)),
        _ => NaiveValue.Of(values.MaxBy(v => v.Number)),
    };
}
