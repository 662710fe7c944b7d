using System.Collections.Immutable;
using PolicyFlex.Policies;

namespace PolicyFlex.Expressions;

/// <summary>The element that a predicate or selector over a list is evaluated for, and those of the lists around it.</summary>
/// <param name="Value">The element, in a list of plain values.</param>
/// <param name="Members">The element's members, in a list of records.</param>
/// <param name="Outer">The frame of the list around; null for the outermost.</param>
internal sealed record ListFrame(Value Value, ImmutableArray<Value> Members, ListFrame? Outer)
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
    public static IEnumerable<ListFrame> Over(Value list, ListFrame? outer) => list.Kind == ValueKind.Records
        ? list.Records.Select(record => new ListFrame(Value.Missing, record, outer))
        : list.Elements.Select(element => new ListFrame(element, [], outer));
}
