using System.Collections.Immutable;
using PolicyFlex.Policies;

namespace PolicyFlex.Expressions;

/// <summary>The element that a predicate or selector over a list is evaluated for, and those of the lists around it.</summary>
/// <param name="Value">The element, in a list of plain values.</param>
/// <param name="Members">The element's members, in a list of records.</param>
/// <param name="ListSlot">The slot of the fact that the element is part of; null for none.</param>
/// <param name="Outer">The frame of the list around; null for the outermost.</param>
internal sealed record ListFrame(Value Value, ImmutableArray<Value> Members, int? ListSlot, ListFrame? Outer)
{
    /// <summary>The frame so many lists further out.</summary>
    public ListFrame At(int depth)
    {
        var frame = this;
        for (; depth > 0; depth--)
        {
            frame = frame.Outer ?? throw new InvalidOperationException("A member is read outside of its list.");
        }

        return frame;
    }

    /// <summary>One frame for each element of a known list.</summary>
    /// <param name="list">The list.</param>
    /// <param name="source">The operand that it is the value of.</param>
    /// <param name="outer">The frame of the list around; null for none.</param>
    public static IEnumerable<ListFrame> Over(Value list, Operand source, ListFrame? outer)
    {
        var slot = source switch
        {
            Operand.Fact fact => fact.Slot,
            Operand.Member member => outer?.At(member.Depth).ListSlot,
            _ => null,
        };
        return list.Kind == ValueKind.Records
            ? list.Records.Select(record => new ListFrame(Value.Missing, record, slot, outer))
            : list.Elements.Select(element => new ListFrame(element, [], slot, outer));
    }
}
