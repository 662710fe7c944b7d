using PolicyFlex.Policies;

namespace PolicyFlex.Expressions;

/// <summary>What a stretch of an expression turned out to be: a condition, or something that has a value.</summary>
/// <param name="Sort">What values it has.</param>
/// <param name="Extent">Where it stands, without brackets around it.</param>
/// <param name="Span">The same as a stretch of the text.</param>
internal sealed record Found(Sort Sort, Extent Extent, TextSpan Span)
{
    /// <summary>The condition; null for what has a value.</summary>
    public Condition? Condition { get; init; }

    /// <summary>What has the value; null for a condition.</summary>
    public Operand? Operand { get; init; }

    /// <summary>The value, if one was written.</summary>
    public Value? Literal => Operand is Operand.Literal literal ? literal.Value : null;

    /// <summary>Whether it is a text that was written.</summary>
    public bool IsQuoted => Literal is { Kind: ValueKind.Text };

    /// <summary>It as a condition; only for true and false.</summary>
    public Condition AsCondition() => Condition ?? Operand switch
    {
        Operand.Literal literal => new Condition.Constant(literal.Value.Boolean) { Span = Span },
        Operand.Truth truth => truth.Condition,
        { } operand => new Condition.Holds(operand) { Span = Span },
        _ => throw new InvalidOperationException("What was found is neither a condition nor a value."),
    };

    /// <summary>It as something that has a value.</summary>
    public Operand AsOperand() => Operand ?? new Operand.Truth(Condition!) { Span = Span };
}
