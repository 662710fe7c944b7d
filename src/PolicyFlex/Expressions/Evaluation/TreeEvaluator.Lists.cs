using PolicyFlex.Policies;

namespace PolicyFlex.Expressions;

/// <summary>Lists: their tests and their sums.</summary>
internal sealed partial class TreeEvaluator
{
    private Truth TestList(Condition.ListTest test, ListFrame? frame)
    {
        var list = Evaluate(test.List.List, frame);
        if (!list.IsKnown)
        {
            return list.IsError ? Truth.Error : Truth.Unknown;
        }

        var truth = TruthLogic.Of(test.Every);
        foreach (var element in ListFrame.Over(list, test.List.List, frame))
        {
            var inside = IsInside(test.List, element);
            var holds = test.Predicate is { } predicate ? Evaluate(predicate, element) : Truth.True;
            truth = test.Every
                ? TruthLogic.And(truth, TruthLogic.Or(TruthLogic.Not(inside), holds))
                : TruthLogic.Or(truth, TruthLogic.And(inside, holds));
        }

        return truth;
    }

    private Truth Contains(Condition.ListContains contains, ListFrame? frame)
    {
        var list = Evaluate(contains.List.List, frame);
        var value = Evaluate(contains.Value, frame);
        if (!list.IsKnown)
        {
            return list.IsError || value.IsError ? Truth.Error : Truth.Unknown;
        }

        var truth = Truth.False;
        foreach (var element in ListFrame.Over(list, contains.List.List, frame))
        {
            truth = TruthLogic.Or(truth, TruthLogic.And(IsInside(contains.List, element), AreEqual(element.Value, value)));
        }

        return truth;
    }

    private Value Aggregate(Operand.Aggregate aggregate, ListFrame? frame)
    {
        var list = Evaluate(aggregate.List.List, frame);
        if (!list.IsKnown)
        {
            return list;
        }

        var values = new List<Value>();
        foreach (var element in ListFrame.Over(list, aggregate.List.List, frame))
        {
            var inside = IsInside(aggregate.List, element);
            if (aggregate.Predicate is { } predicate)
            {
                inside = TruthLogic.And(inside, Evaluate(predicate, element));
            }

            if (inside != Truth.False)
            {
                values.Add(inside switch
                {
                    Truth.Error => Value.Error("a condition on its elements cannot be computed"),
                    Truth.Unknown => Value.Missing,
                    _ when aggregate.Function == AggregateKind.Count => Value.Of(1m),
                    _ => aggregate.Selector is { } selector ? Evaluate(selector, element) : element.Value,
                });
            }
        }

        return Total(aggregate.Function, values);
    }

    private static Value Total(AggregateKind function, List<Value> values)
    {
        foreach (var value in values)
        {
            if (value.IsError)
            {
                return value;
            }
        }

        if (values.Exists(value => !value.IsKnown))
        {
            return Value.Missing;
        }

        return function switch
        {
            AggregateKind.Count => Value.Of((decimal)values.Count),
            AggregateKind.Sum => Sum(values),
            _ when values.Count == 0 => Value.Missing,
            AggregateKind.Min => Value.Of(values.Min(value => value.Number)),
            _ => Value.Of(values.Max(value => value.Number)),
        };
    }

    private static Value Sum(List<Value> values)
    {
        try
        {
            return Value.Of(values.Sum(value => value.Number));
        }
        catch (OverflowException)
        {
            return TooLarge;
        }
    }

    /// <summary>Whether an element passes the predicates of <c>Where</c>.</summary>
    internal Truth IsInside(ListSource source, ListFrame element)
    {
        var truth = Truth.True;
        foreach (var predicate in source.Where)
        {
            truth = TruthLogic.And(truth, Evaluate(predicate, element));
        }

        return truth;
    }
}
