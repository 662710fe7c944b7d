using PolicyFlex.Policies;

namespace PolicyFlex.Expressions;

/// <summary>One word or sign of an expression whose meaning is known.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Text">How an operator or a value is written.</param>
/// <param name="Span">Where it stands.</param>
internal sealed record Term(TermKind Kind, string Text, TextSpan Span)
{
    /// <summary>For a value: what it is, unless it is a condition by its name.</summary>
    public Operand? Operand { get; init; }

    /// <summary>For a value that is a condition by its name: that.</summary>
    public Condition? Condition { get; init; }

    /// <summary>For a value: its sort; null if that cannot be known.</summary>
    public Sort? Sort { get; init; }

    /// <summary>For a function: which.</summary>
    public Signature? Function { get; init; }

    /// <summary>For a bracket: what it is for.</summary>
    public BracketUse Use { get; init; }

    /// <summary>For the opening bracket of a function of lists: the sort of what stands in it; else null.</summary>
    public Sort? Wanted { get; init; }

    /// <summary>For a percentage: that it waits for <c>of</c>.</summary>
    public bool IsShare { get; init; }

    /// <summary>A value that was written, without a place yet.</summary>
    public static Term Literal(Value value, Sort sort) =>
        new(TermKind.Value, "", default) { Operand = new Operand.Literal(value), Sort = sort };
}

internal enum TermKind
{
    Value,

    /// <summary>A function before its arguments.</summary>
    Function,

    /// <summary>A function behind a dot.</summary>
    Method,
    Operator,
    Open,
    Close,
    Comma,
}

/// <summary>What a pair of brackets is for.</summary>
internal enum BracketUse
{
    /// <summary>They hold together what belongs together.</summary>
    Group,

    /// <summary>They hold a function's arguments.</summary>
    Arguments,

    /// <summary>They hold the values after <c>in</c>.</summary>
    Values,
}
