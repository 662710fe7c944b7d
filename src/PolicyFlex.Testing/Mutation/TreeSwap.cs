using System.Collections.Frozen;
using System.Collections.Immutable;
using PolicyFlex.Expressions;

namespace PolicyFlex.Testing;

/// <summary>Puts one condition in the place of another, wherever it is: behind names too. Nodes are told apart by reference.</summary>
internal sealed class TreeSwap(Condition old, Condition with)
{
    /// <summary>All trees with the other condition.</summary>
    public Trees In(Trees trees) => new()
    {
        Conditions = trees.Conditions.ToFrozenDictionary(pair => pair.Key, pair => In(pair.Value), trees.Conditions.Comparer),
        Operands = trees.Operands,
        Tables = trees.Tables,
        DerivedInOrder = trees.DerivedInOrder,
        DerivedKinds = trees.DerivedKinds,
    };

    /// <summary>A condition with the other one in it; itself where it is not there.</summary>
    public Condition In(Condition condition)
    {
        if (ReferenceEquals(condition, old))
        {
            return with;
        }

        switch (condition)
        {
            case Condition.Not not when In(not.Inner) is var inner && !ReferenceEquals(inner, not.Inner):
                return not with { Inner = inner };
            case Condition.Named named when In(named.Body) is var body && !ReferenceEquals(body, named.Body):
                return named with { Body = body };
            case Condition.All all when In(all.Parts) is { IsDefault: false } parts:
                return all with { Parts = parts };
            case Condition.Any any when In(any.Parts) is { IsDefault: false } parts:
                return any with { Parts = parts };
            default:
                return condition;
        }
    }

    /// <summary>The parts with the other condition among them; default where it is not.</summary>
    private ImmutableArray<Condition> In(ImmutableArray<Condition> parts)
    {
        var changed = parts.Select(In).ToImmutableArray();
        return changed.Zip(parts).All(pair => ReferenceEquals(pair.First, pair.Second)) ? default : changed;
    }
}
