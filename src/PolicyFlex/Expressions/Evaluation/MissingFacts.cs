using PolicyFlex.Policies;

namespace PolicyFlex.Expressions;

/// <summary>
/// Finds the facts that an unknown condition or value hangs on: those that are missing in the parts that are themselves unknown. A derived
/// fact is told by its sources.
/// </summary>
internal sealed class MissingFacts(PolicySet set, Trees trees, TreeEvaluator evaluator)
{
    /// <summary>The slots of the facts found so far.</summary>
    public IndexSet Slots { get; private set; }

    public void Collect(Condition condition) => Collect(condition, null);

    public void Collect(Operand operand) => Collect(operand, null);

    /// <summary>The keys of a table that are missing.</summary>
    public void Collect(BoundTable table)
    {
        foreach (var key in table.Keys)
        {
            Collect(key, null);
        }
    }

    private void Collect(Condition condition, ListFrame? frame)
    {
        // What is false or true is settled; beside an error, what is unknown could still settle an `and` or an `or`.
        var truth = evaluator.Evaluate(condition, frame);
        if (truth is Truth.True or Truth.False)
        {
            return;
        }

        switch (condition)
        {
            case Condition.Not not:
                Collect(not.Inner, frame);
                break;
            case Condition.All all:
                CollectAll(all.Parts, frame);
                break;
            case Condition.Any any:
                CollectAll(any.Parts, frame);
                break;
            case Condition.Named named:
                Collect(named.Body, frame);
                break;
            case Condition.ListTest test:
                CollectElements(test, frame);
                break;
            case Condition.ListContains contains:
                CollectElements(contains, frame);
                break;
            case not null when truth == Truth.Error:
                break;
            case Condition.Holds holds:
                Collect(holds.Operand, frame);
                break;
            case Condition.Comparison comparison:
                Collect(comparison.Left, frame);
                Collect(comparison.Right, frame);
                break;
            case Condition.Among among:
                Collect(among.Operand, frame);
                foreach (var value in among.Values)
                {
                    Collect(value, frame);
                }

                break;
            case Condition.TextTest test:
                Collect(test.Text, frame);
                Collect(test.Argument, frame);
                break;
        }
    }

    private void CollectAll(IEnumerable<Condition> parts, ListFrame? frame)
    {
        foreach (var part in parts)
        {
            Collect(part, frame);
        }
    }

    private void Collect(Operand operand, ListFrame? frame)
    {
        if (evaluator.Evaluate(operand, frame) is { IsKnown: true } or { IsError: true })
        {
            return;
        }

        switch (operand)
        {
            case Operand.Fact fact when set.Facts[fact.Slot].Is is { } formula:
                Collect(trees.Operands[formula], null);
                break;
            case Operand.Fact fact:
                Slots |= IndexSet.Of(fact.Slot);
                break;
            case Operand.Member member:
                AskForList(frame!.At(member.Depth));
                break;
            case Operand.It it:
                AskForList(frame!.At(it.Depth));
                break;
            case Operand.Table table:
                Collect(table.Bound);
                break;
            case Operand.Negated negated:
                Collect(negated.Inner, frame);
                break;
            case Operand.Arithmetic arithmetic:
                Collect(arithmetic.Left, frame);
                Collect(arithmetic.Right, frame);
                break;
            case Operand.Call call:
                foreach (var argument in call.Arguments)
                {
                    Collect(argument, frame);
                }

                break;
            case Operand.Aggregate aggregate:
                CollectElements(aggregate, frame);
                break;
            case Operand.Truth truth:
                Collect(truth.Condition, frame);
                break;
        }
    }

    /// <summary>The elements that are themselves open hang on what their predicates read; a missing member is asked for by its list.</summary>
    private void CollectElements(Condition.ListTest test, ListFrame? frame)
    {
        foreach (var element in Elements(test.List, frame))
        {
            var inside = evaluator.IsInside(test.List, element);
            var holds = test.Predicate is { } predicate ? evaluator.Evaluate(predicate, element) : Truth.True;
            if (IsOpen(test.Every ? TruthLogic.Or(TruthLogic.Not(inside), holds) : TruthLogic.And(inside, holds)))
            {
                CollectAll(test.Predicate is null ? test.List.Where : test.List.Where.Add(test.Predicate), element);
            }
        }
    }

    private void CollectElements(Condition.ListContains contains, ListFrame? frame)
    {
        Collect(contains.Value, frame);
        var value = evaluator.Evaluate(contains.Value, frame);
        foreach (var element in Elements(contains.List, frame))
        {
            if (IsOpen(TruthLogic.And(evaluator.IsInside(contains.List, element), TreeEvaluator.AreEqual(element.Value, value))))
            {
                CollectAll(contains.List.Where, element);
                if (!element.Value.IsKnown)
                {
                    AskForList(element);
                }
            }
        }
    }

    private void CollectElements(Operand.Aggregate aggregate, ListFrame? frame)
    {
        foreach (var element in Elements(aggregate.List, frame))
        {
            var parts = aggregate.Predicate is null ? aggregate.List.Where : aggregate.List.Where.Add(aggregate.Predicate);
            var inside = parts.Aggregate(Truth.True, (truth, part) => TruthLogic.And(truth, evaluator.Evaluate(part, element)));
            if (inside == Truth.Unknown)
            {
                CollectAll(parts, element);
            }
            else if (inside == Truth.True && aggregate.Selector is { } selector)
            {
                Collect(selector, element);
            }
            else if (inside == Truth.True && aggregate.Function != AggregateKind.Count && !element.Value.IsKnown)
            {
                AskForList(element);
            }
        }
    }

    /// <summary>The elements of a list; none if the list itself is what is missing, which is then asked for.</summary>
    private IEnumerable<ListFrame> Elements(ListSource source, ListFrame? frame)
    {
        var list = evaluator.Evaluate(source.List, frame);
        if (list.IsKnown)
        {
            return ListFrame.Over(list, source.List, frame);
        }

        Collect(source.List, frame);
        return [];
    }

    private void AskForList(ListFrame element)
    {
        if (element.ListSlot is { } slot)
        {
            Slots |= IndexSet.Of(slot);
        }
    }

    private static bool IsOpen(Truth truth) => truth is Truth.Unknown or Truth.Error;
}
