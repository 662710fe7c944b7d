using System.Collections.Immutable;

namespace PolicyFlex.Expressions;

/// <summary>One word or sign of an expression, as it was written.</summary>
/// <param name="Kind">What sort of token it is.</param>
/// <param name="Text">A name with its dots, the inside of a quoted text, or an operator in its one spelling (<c>=</c> is <c>==</c>).</param>
/// <param name="Span">Where it stands.</param>
internal sealed record Token(TokenKind Kind, string Text, TextSpan Span)
{
    /// <summary>The value of a number; of a percentage its hundredth part.</summary>
    public decimal Number { get; init; }

    /// <summary>Whether a name hangs on what stands before it by a dot: <c>.Sum</c> after a bracket.</summary>
    public bool AfterDot { get; init; }

    /// <summary>The name, cut at its dots, each with its place.</summary>
    public ImmutableArray<(string Name, TextSpan Span)> Segments()
    {
        var segments = ImmutableArray.CreateBuilder<(string, TextSpan)>();
        var start = Span.End - Text.Length;
        foreach (var segment in Text.Split('.'))
        {
            segments.Add((segment, new TextSpan(start, segment.Length)));
            start += segment.Length + 1;
        }

        return segments.ToImmutable();
    }
}

internal enum TokenKind
{
    Name,
    Number,
    Percentage,

    /// <summary>A quoted text.</summary>
    Text,

    /// <summary>A sign, or one of the words <c>and or not in of</c>.</summary>
    Operator,
    Open,
    Close,
    Comma,
}
