namespace PolicyFlex.Expressions;

/// <summary>Finds the facts that trees read.</summary>
internal static class TreeFacts
{
    /// <summary>The facts that a condition reads, each once, in the order in which they are first read, behind names too.</summary>
    /// <param name="trees">The trees of the set.</param>
    /// <param name="condition">The condition.</param>
    /// <param name="throughDerived">Whether a derived fact is followed by what its expression reads.</param>
    public static IEnumerable<Operand.Fact> FactsRead(this Trees trees, Condition condition, bool throughDerived = true) =>
        FactsRead(trees, (object)condition, throughDerived);

    /// <summary>The facts that a value is computed from, each once, in the order in which they are first read, behind names too.</summary>
    /// <param name="trees">The trees of the set.</param>
    /// <param name="operand">The value.</param>
    /// <param name="throughDerived">Whether a derived fact is followed by what its expression reads.</param>
    public static IEnumerable<Operand.Fact> FactsRead(this Trees trees, Operand operand, bool throughDerived = true) =>
        FactsRead(trees, (object)operand, throughDerived);

    private static IEnumerable<Operand.Fact> FactsRead(Trees trees, object root, bool throughDerived)
    {
        var slots = new HashSet<int>();
        var bodies = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var open = new Stack<object>([root]);
        while (open.TryPop(out var tree))
        {
            foreach (var node in TreeNodes.Nodes(tree))
            {
                if (node is Condition.Named named && bodies.Add(named.Body))
                {
                    open.Push(named.Body);
                }
                else if (node is Operand.Table table && bodies.Add(table.Definition))
                {
                    foreach (var key in table.Bound.Keys)
                    {
                        open.Push(key);
                    }
                }
                else if (node is Operand.Fact fact && slots.Add(fact.Slot))
                {
                    yield return fact;
                    if (throughDerived && fact.Definition.Is is { } formula && trees.Operands.TryGetValue(formula, out var derived))
                    {
                        open.Push(derived);
                    }
                }
            }
        }
    }
}
