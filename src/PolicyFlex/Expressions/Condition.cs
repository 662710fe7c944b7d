using System.Collections.Immutable;
using PolicyFlex.Policies;

namespace PolicyFlex.Expressions;

/// <summary>
/// A condition that has been read and typed: our own tree, which evaluation, plan, explanation and every later analysis walk. Its truth
/// is true, false, unknown or an error.
/// </summary>
internal abstract record Condition
{
    private Condition()
    {
    }

    /// <summary>Where it stands in its text.</summary>
    public TextSpan Span { get; init; }

    /// <summary>
    /// The text that its span, and those of its parts, lie in, if it is the whole of a text; null for a part, whose text is that of what
    /// it is part of, and for what was put together from several texts.
    /// </summary>
    public string? Source { get; init; }

    /// <summary>True or false, whatever the situation.</summary>
    internal sealed record Constant(bool Value) : Condition;

    internal sealed record Not(Condition Inner) : Condition;

    /// <summary>All of the parts; true if there are none.</summary>
    internal sealed record All(ImmutableArray<Condition> Parts) : Condition;

    /// <summary>Any of the parts; false if there are none.</summary>
    internal sealed record Any(ImmutableArray<Condition> Parts) : Condition;

    /// <summary>A boolean fact, item member or function as it is.</summary>
    internal sealed record Holds(Operand Operand) : Condition;

    /// <summary>Two values of one kind compared. Choices with an order compare by it, see <see cref="Order"/>.</summary>
    internal sealed record Comparison(Operand Left, ComparisonOperator Operator, Operand Right) : Condition
    {
        /// <summary>The choices, lowest first, where texts are compared by the order of their type; else empty.</summary>
        public ImmutableArray<string> Order { get; init; } = [];
    }

    /// <summary>Whether a value is one of several: <c>in (…)</c>.</summary>
    internal sealed record Among(Operand Operand, ImmutableArray<Operand> Values) : Condition;

    /// <summary>Whether something is known: never unknown itself.</summary>
    internal sealed record Known(Operand Operand) : Condition;

    /// <summary>A test of a text.</summary>
    internal sealed record TextTest(TextTestKind Kind, Operand Text, Operand Argument) : Condition;

    /// <summary><c>Any</c>, or <c>All</c> for every, over a list; without a predicate <c>Any</c> asks whether the list has an element.</summary>
    internal sealed record ListTest(bool Every, ListSource List, Condition? Predicate) : Condition;

    /// <summary>Whether a list of plain values holds a value.</summary>
    internal sealed record ListContains(ListSource List, Operand Value) : Condition;

    /// <summary>A condition of the set or the policy by its name.</summary>
    internal sealed record Named(NamedCondition Definition, Condition Body) : Condition;
}

internal enum ComparisonOperator
{
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

internal enum TextTestKind
{
    StartsWith,
    EndsWith,
    Contains,
}

/// <summary>A stretch of an expression's text.</summary>
/// <param name="Start">The offset of its first character, from 0.</param>
/// <param name="Length">How many characters.</param>
internal readonly record struct TextSpan(int Start, int Length)
{
    public int End => Start + Length;

    /// <summary>The shortest stretch that holds both.</summary>
    public TextSpan Union(TextSpan other)
    {
        var start = Math.Min(Start, other.Start);
        return new(start, Math.Max(End, other.End) - start);
    }
}
