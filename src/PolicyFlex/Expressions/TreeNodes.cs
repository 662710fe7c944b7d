using System.Collections.Immutable;

namespace PolicyFlex.Expressions;

/// <summary>Goes through trees. It keeps its own stack, so that no tree is too deep for it.</summary>
internal static class TreeNodes
{
    /// <summary>The condition and all conditions in it, in reading order; those behind a name are not entered.</summary>
    public static IEnumerable<Condition> Within(Condition root) => Nodes(root).OfType<Condition>();

    /// <summary>The conditions that a value is computed from, in reading order; those behind a name are not entered.</summary>
    public static IEnumerable<Condition> Within(Operand root) => Nodes(root).OfType<Condition>();

    /// <summary>All values in a condition, in reading order; those behind a name are not entered.</summary>
    public static IEnumerable<Operand> Operands(Condition root) => Nodes(root).OfType<Operand>();

    /// <summary>The value and all values that it is computed from, in reading order; those behind a name are not entered.</summary>
    public static IEnumerable<Operand> Operands(Operand root) => Nodes(root).OfType<Operand>();

    /// <summary>Every condition and operand of a tree.</summary>
    internal static IEnumerable<object> Nodes(object root)
    {
        var open = new Stack<object>([root]);
        while (open.TryPop(out var node))
        {
            yield return node;
            foreach (var child in Children(node).Reverse())
            {
                open.Push(child);
            }
        }
    }

    private static IEnumerable<object> Children(object node) => node switch
    {
        Condition condition => PartsOf(condition),
        Operand operand => PartsOf(operand),
        _ => [],
    };

    private static IEnumerable<object> PartsOf(Condition condition) => condition switch
    {
        Condition.Not not => [not.Inner],
        Condition.All all => all.Parts,
        Condition.Any any => any.Parts,
        Condition.Holds holds => [holds.Operand],
        Condition.Comparison comparison => [comparison.Left, comparison.Right],
        Condition.Among among => [among.Operand, .. among.Values],
        Condition.Known known => [known.Operand],
        Condition.TextTest test => [test.Text, test.Argument],
        Condition.ListTest test => test.Predicate is null ? PartsOf(test.List) : [.. PartsOf(test.List), test.Predicate],
        Condition.ListContains contains => [.. PartsOf(contains.List), contains.Value],
        _ => [],
    };

    private static IEnumerable<object> PartsOf(Operand operand) => operand switch
    {
        Operand.Negated negated => [negated.Inner],
        Operand.Arithmetic arithmetic => [arithmetic.Left, arithmetic.Right],
        Operand.Call call => call.Arguments,
        Operand.Aggregate aggregate => [.. PartsOf(aggregate.List), .. Known(aggregate.Predicate), .. Known(aggregate.Selector)],
        Operand.Truth truth => [truth.Condition],
        _ => [],
    };

    private static ImmutableArray<object> PartsOf(ListSource list) => [list.List, .. list.Where];

    private static ImmutableArray<object> Known(object? part) => part is null ? [] : [part];
}
