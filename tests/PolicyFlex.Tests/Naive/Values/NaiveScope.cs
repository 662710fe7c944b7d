using System.Collections.Immutable;
using PolicyFlex.Expressions;
using PolicyFlex.Policies;

namespace PolicyFlex.Tests.Naive;

/// <summary>Where an expression is evaluated: the scene, and the list elements that it stands in, innermost last.</summary>
internal sealed record NaiveScope(NaiveScene Scene, ImmutableArray<NaiveElement> Elements)
{
    public static NaiveScope Of(NaiveScene scene) => new(scene, []);

    public NaiveElement ElementAt(int depth) => Elements[Elements.Length - 1 - depth];

    /// <summary>One scope for each element of a list; null if the list is not known.</summary>
    public IReadOnlyList<NaiveScope>? Each(ListSource source)
    {
        var list = NaiveOperands.Of(source.List, this);
        if (!list.IsKnown)
            return null;

        var slot = SlotOf(source.List);
        var elements = list.Value.Kind == ValueKind.Records
            ? list.Value.Records.Select(members => new NaiveElement(Value.Missing, members, slot))
            : list.Value.Elements.Select(value => new NaiveElement(value, [], slot));
        return [.. elements.Select(element => this with { Elements = Elements.Add(element) })];
    }

    private int SlotOf(Operand list) => list switch
    {
        Operand.Fact fact => fact.Slot,
        Operand.Member member => ElementAt(member.Depth).ListSlot,
        Operand.It it => ElementAt(it.Depth).ListSlot,
        _ => throw new InvalidOperationException($"A list cannot be {list}."),
    };
}

/// <summary>One element of a list, and the fact whose list it is.</summary>
internal sealed record NaiveElement(Value It, ImmutableArray<Value> Members, int ListSlot);
