using System.Collections.Immutable;

namespace PolicyFlex.Expressions;

/// <summary>Comparisons as they are spoken, such as <c>more than 25</c>, and how they are written.</summary>
internal static class Spoken
{
    private static readonly (string First, string? Second, string Sign, string Negated)[] Signs =
    [
        ("more", "than", ">", "<="),
        ("greater", "than", ">", "<="),
        ("higher", "than", ">", "<="),
        ("later", "than", ">", "<="),
        ("above", null, ">", "<="),
        ("over", null, ">", "<="),
        ("after", null, ">", "<="),
        ("less", "than", "<", ">="),
        ("fewer", "than", "<", ">="),
        ("lower", "than", "<", ">="),
        ("earlier", "than", "<", ">="),
        ("below", null, "<", ">="),
        ("under", null, "<", ">="),
        ("before", null, "<", ">="),
        ("at", "least", ">=", "<"),
        ("at", "most", "<=", ">"),
    ];

    /// <summary>The sign that is spoken from a token on, and how many tokens that takes; null for none.</summary>
    /// <param name="tokens">The tokens of the expression.</param>
    /// <param name="at">The index of the first word.</param>
    /// <param name="isNegated">Whether <c>not</c> stands before it.</param>
    public static (string Sign, int Taken)? Find(ImmutableArray<Token> tokens, int at, bool isNegated)
    {
        // A word alone is a sign only where one can stand: behind a value.
        var isBehindValue = at > 0 && tokens[at - 1].Kind is not (TokenKind.Open or TokenKind.Comma);
        foreach (var (first, second, sign, negated) in Signs)
        {
            if (isBehindValue && Is(tokens, at, first) && (second is null || Is(tokens, at + 1, second)))
            {
                return (isNegated ? negated : sign, second is null ? 1 : 2);
            }
        }

        return null;
    }

    /// <summary>What is written for <c>x between 1 and 5</c>, in the author's own words; null if it is none.</summary>
    /// <param name="text">The expression.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="end">The index of the token behind the value.</param>
    /// <param name="between">The index where <c>between</c> may stand.</param>
    public static string? Between(string text, ImmutableArray<Token> tokens, int end, int between)
    {
        if (!Is(tokens, between, "between")
            || between + 3 >= tokens.Length
            || tokens[between + 2].Text != "and"
            || OperandBefore(text, tokens, end) is not { } operand)
        {
            return null;
        }

        return $"{operand} >= {Written(text, tokens[between + 1])} and {operand} <= {Written(text, tokens[between + 3])}";
    }

    /// <summary>The fact, or the function with its brackets, that ends before a token; null for anything else.</summary>
    private static string? OperandBefore(string text, ImmutableArray<Token> tokens, int end)
    {
        var (first, depth) = (end - 1, 0);
        while (first >= 0 && (depth > 0 || tokens[first].Kind is TokenKind.Close))
        {
            depth += tokens[first].Kind switch { TokenKind.Close => 1, TokenKind.Open => -1, _ => 0 };
            first--;
            if (depth == 0)
            {
                break;
            }
        }

        return first >= 0 && tokens[first].Kind == TokenKind.Name ? text[tokens[first].Span.Start..tokens[end - 1].Span.End] : null;
    }

    private static string Written(string text, Token token) => text.Substring(token.Span.Start, token.Span.Length);

    private static bool Is(ImmutableArray<Token> tokens, int at, string word) =>
        at < tokens.Length && string.Equals(tokens[at].Text, word, StringComparison.OrdinalIgnoreCase);
}
