using PolicyFlex.Expressions;
using PolicyFlex.Policies;

namespace PolicyFlex.Tests.Naive;

/// <summary>The truth of a condition, part by part.</summary>
internal static class NaiveConditions
{
    public static NaiveTruth Of(Condition condition, NaiveScope scope) => condition switch
    {
        Condition.Constant constant => NaiveTruths.Of(constant.Value),
        Condition.Not not => NaiveTruths.Not(Of(not.Inner, scope)),
        Condition.All all => NaiveTruths.All(all.Parts.Select(part => Of(part, scope))),
        Condition.Any any => NaiveTruths.Any(any.Parts.Select(part => Of(part, scope))),
        Condition.Named named => Of(named.Body, scope),
        Condition.Known known => IsKnown(NaiveOperands.Of(known.Operand, scope)),
        Condition.Holds holds => Test([holds.Operand], scope, values => values[0].Boolean),
        Condition.Comparison comparison => Compare(comparison, scope),
        Condition.Among among => NaiveTruths.Any(among.Values.Select(
            value => Test([among.Operand, value], scope, values => Same(values[0], values[1])))),
        Condition.TextTest text => Test([text.Text, text.Argument], scope, values => Test(text.Kind, values[0].Text, values[1].Text)),
        Condition.ListTest or Condition.ListContains => InList(condition, scope),
        _ => throw new InvalidOperationException($"No meaning for {condition.GetType().Name}."),
    };

    /// <summary>The truths of the elements of a list test, each with what <c>Where</c> put before; null if the list is not known.</summary>
    public static IReadOnlyList<(NaiveScope Scope, NaiveTruth Truth)>? Elements(Condition condition, NaiveScope scope)
    {
        var source = condition is Condition.ListTest test ? test.List : ((Condition.ListContains)condition).List;
        return scope.Each(source)?.Select(element => (element, Truth(element))).ToList();

        NaiveTruth Truth(NaiveScope element)
        {
            var within = NaiveTruths.All(source.Where.Select(where => Of(where, element)));
            return condition switch
            {
                Condition.ListTest { Every: true } every =>
                    NaiveTruths.Any([NaiveTruths.Not(within), every.Predicate is null ? NaiveTruth.True : Of(every.Predicate, element)]),
                Condition.ListTest { Predicate: { } predicate } => NaiveTruths.All([within, Of(predicate, element)]),
                Condition.ListContains contains => NaiveTruths.All([within, Equal(element, contains, scope)]),
                _ => within,
            };
        }
    }

    private static NaiveTruth InList(Condition condition, NaiveScope scope)
    {
        var source = condition is Condition.ListTest test ? test.List : ((Condition.ListContains)condition).List;
        var elements = Elements(condition, scope)?.Select(element => element.Truth);
        if (elements is null)
            return NaiveOperands.Of(source.List, scope).IsError ? NaiveTruth.Error : NaiveTruth.Unknown;

        return condition is Condition.ListTest { Every: true } ? NaiveTruths.All(elements) : NaiveTruths.Any(elements);
    }

    private static NaiveTruth Equal(NaiveScope element, Condition.ListContains contains, NaiveScope outside) =>
        Test([NaiveValue.Of(element.ElementAt(0).It), NaiveOperands.Of(contains.Value, outside)], values => Same(values[0], values[1]));

    private static NaiveTruth Compare(Condition.Comparison comparison, NaiveScope scope) =>
        Test([comparison.Left, comparison.Right], scope, values => comparison.Operator switch
        {
            ComparisonOperator.Equal => Same(values[0], values[1]),
            ComparisonOperator.NotEqual => !Same(values[0], values[1]),
            ComparisonOperator.Less => Order(comparison, values[0], values[1]) < 0,
            ComparisonOperator.LessOrEqual => Order(comparison, values[0], values[1]) <= 0,
            ComparisonOperator.Greater => Order(comparison, values[0], values[1]) > 0,
            _ => Order(comparison, values[0], values[1]) >= 0,
        });

    private static int Order(Condition.Comparison comparison, Value left, Value right) => left.Kind switch
    {
        ValueKind.Text when comparison.Order.Length > 0 =>
            comparison.Order.IndexOf(left.Text).CompareTo(comparison.Order.IndexOf(right.Text)),
        ValueKind.Text => string.CompareOrdinal(left.Text, right.Text),
        _ => left.Number.CompareTo(right.Number),
    };

    private static bool Same(Value left, Value right) => left == right;

    private static bool Test(TextTestKind kind, string text, string argument) => kind switch
    {
        TextTestKind.StartsWith => text.StartsWith(argument, StringComparison.Ordinal),
        TextTestKind.EndsWith => text.EndsWith(argument, StringComparison.Ordinal),
        _ => text.Contains(argument, StringComparison.Ordinal),
    };

    private static NaiveTruth IsKnown(NaiveValue value) => value.IsError ? NaiveTruth.Error : NaiveTruths.Of(value.IsKnown);

    private static NaiveTruth Test(IEnumerable<Operand> operands, NaiveScope scope, Func<IReadOnlyList<Value>, bool> test) =>
        Test([.. operands.Select(operand => NaiveOperands.Of(operand, scope))], test);

    private static NaiveTruth Test(IReadOnlyList<NaiveValue> values, Func<IReadOnlyList<Value>, bool> test)
    {
        var result = NaiveValue.From(values, known => NaiveValue.Of(Value.Of(test(known))));
        return result.IsError ? NaiveTruth.Error
            : result.IsUnknown ? NaiveTruth.Unknown
            : NaiveTruths.Of(result.Value.Boolean);
    }
}
