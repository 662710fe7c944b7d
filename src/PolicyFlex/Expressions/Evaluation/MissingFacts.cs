using PolicyFlex.Policies;

namespace PolicyFlex.Expressions;

/// <summary>
/// Finds the facts that an unknown condition or value hangs on: those that are missing in the parts that are themselves unknown. A derived
/// fact is told by its sources.
/// </summary>
internal sealed class MissingFacts(PolicySet set, Trees trees, TreeEvaluator evaluator, ISet<int> slots)
{
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
                Collect(test.List, test.Predicate, null, frame);
                break;
            case Condition.ListContains contains:
                Collect(contains.Value, frame);
                Collect(contains.List, null, null, frame);
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
                slots.Add(fact.Slot);
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
                Collect(aggregate.List, aggregate.Predicate, aggregate.Selector, frame);
                break;
            case Operand.Truth truth:
                Collect(truth.Condition, frame);
                break;
        }
    }

    /// <summary>
    /// A list hangs on itself where it or a member of one of its elements is missing, and on what its predicates and selector read around it.
    /// </summary>
    private void Collect(ListSource source, Condition? predicate, Operand? selector, ListFrame? frame)
    {
        var list = evaluator.Evaluate(source.List, frame);
        if (!list.IsKnown)
        {
            Collect(source.List, frame);
            return;
        }

        var around = new HashSet<int>();
        var inside = new MissingFacts(set, trees, evaluator, around);
        var unknown = false;
        foreach (var element in ListFrame.Over(list, frame))
        {
            foreach (var part in predicate is null ? source.Where : source.Where.Add(predicate))
            {
                unknown |= evaluator.Evaluate(part, element) == Truth.Unknown;
                inside.Collect(part, element);
            }

            if (selector is not null)
            {
                unknown |= evaluator.Evaluate(selector, element) is { IsKnown: false, IsError: false };
                inside.Collect(selector, element);
            }
        }

        slots.UnionWith(around);
        if (unknown && around.Count == 0)
        {
            AskFor(source.List);
        }
    }

    private void AskFor(Operand list)
    {
        if (list is Operand.Fact fact)
        {
            slots.Add(fact.Slot);
        }
    }
}
