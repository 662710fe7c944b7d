using PolicyFlex.Expressions;

namespace PolicyFlex.Tests.Naive;

/// <summary>
/// Which facts are missing in the parts of an expression that are themselves unknown, by slot; those with <c>ask: never</c> left out.
/// </summary>
internal static class NaiveMissing
{
    public static IEnumerable<int> In(Condition condition, NaiveScope scope)
    {
        var truth = NaiveConditions.Of(condition, scope);
        if (truth is NaiveTruth.True or NaiveTruth.False)
            return [];

        return condition switch
        {
            Condition.Not not => In(not.Inner, scope),
            Condition.All all => all.Parts.SelectMany(part => In(part, scope)),
            Condition.Any any => any.Parts.SelectMany(part => In(part, scope)),
            Condition.Named named => In(named.Body, scope),
            Condition.ListTest test => InList(test, test.List, test.Predicate, scope),
            Condition.ListContains contains => InList(contains, contains.List, null, scope)
                .Concat(In(contains.Value, scope)),
            _ when truth == NaiveTruth.Error => [],
            Condition.Holds holds => In(holds.Operand, scope),
            Condition.Comparison comparison => In(comparison.Left, scope).Concat(In(comparison.Right, scope)),
            Condition.Among among => In(among.Operand, scope).Concat(among.Values.SelectMany(value => In(value, scope))),
            Condition.TextTest text => In(text.Text, scope).Concat(In(text.Argument, scope)),
            _ => [],
        };
    }

    public static IEnumerable<int> In(Operand operand, NaiveScope scope)
    {
        if (!NaiveOperands.Of(operand, scope).IsUnknown)
            return [];

        return operand switch
        {
            Operand.Fact { Definition.NeverAsked: true } => [],
            Operand.Fact { Definition.Is: { } formula } => In(scope.Scene.Trees.Operands[formula], NaiveScope.Of(scope.Scene)),
            Operand.Fact fact => [fact.Slot],
            Operand.Member { Definition.NeverAsked: true } => [],
            Operand.Member member => List(member.Depth, scope),
            Operand.It it => List(it.Depth, scope),
            Operand.Table table => table.Bound.Keys.SelectMany(key => In(key, scope)),
            Operand.Negated negated => In(negated.Inner, scope),
            Operand.Arithmetic arithmetic => In(arithmetic.Left, scope).Concat(In(arithmetic.Right, scope)),
            Operand.Call call => call.Arguments.SelectMany(argument => In(argument, scope)),
            Operand.Truth truth => In(truth.Condition, scope),
            Operand.Aggregate aggregate => InAggregate(aggregate, scope),
            _ => [],
        };
    }

    /// <summary>A member that is missing in an element is asked for by the list.</summary>
    private static IEnumerable<int> List(int depth, NaiveScope scope)
    {
        var slot = scope.ElementAt(depth).ListSlot;
        return scope.Scene.Set.Facts[slot].NeverAsked ? [] : [slot];
    }

    private static IEnumerable<int> InList(Condition condition, ListSource source, Condition? predicate, NaiveScope scope)
    {
        if (NaiveConditions.Elements(condition, scope) is not { } elements)
            return In(source.List, scope);

        return elements
            .Where(element => element.Truth is NaiveTruth.Unknown or NaiveTruth.Error)
            .SelectMany(element => source.Where.Concat(predicate is null ? [] : [predicate])
                .SelectMany(part => In(part, element.Scope))
                .Concat(condition is Condition.ListContains && !element.Scope.ElementAt(0).It.IsKnown ? List(0, element.Scope) : []));
    }

    private static IEnumerable<int> InAggregate(Operand.Aggregate aggregate, NaiveScope scope)
    {
        if (scope.Each(aggregate.List) is not { } elements)
            return In(aggregate.List.List, scope);

        return elements.SelectMany(element => NaiveAggregates.Counts(aggregate, element) switch
        {
            NaiveTruth.Unknown => aggregate.List.Where.Concat(aggregate.Predicate is null ? [] : [aggregate.Predicate])
                .SelectMany(part => In(part, element)),
            NaiveTruth.True when aggregate.Selector is not null => In(aggregate.Selector, element),
            NaiveTruth.True when aggregate.Function != AggregateKind.Count && !element.ElementAt(0).It.IsKnown => List(0, element),
            _ => [],
        });
    }
}
