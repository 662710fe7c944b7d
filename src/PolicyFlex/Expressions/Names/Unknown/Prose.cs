using System.Collections.Frozen;
using System.Collections.Immutable;
using PolicyFlex.Diagnostics;

namespace PolicyFlex.Expressions;

/// <summary>What is written as it is spoken where an expression stands: a sentence, a unit behind its number, a number in words.</summary>
internal static class Prose
{
    /// <summary>So many words side by side are no misspelled expression: it is a sentence.</summary>
    private const int FewestOfSentence = 3;

    /// <summary>Of them so many are names; the others are numbers, <c>of</c> and <c>in</c>.</summary>
    private const int FewestNames = 2;

    private static readonly FrozenDictionary<string, string> Counts = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["one"] = "1",
        ["two"] = "2",
        ["three"] = "3",
        ["four"] = "4",
        ["five"] = "5",
        ["six"] = "6",
        ["seven"] = "7",
        ["eight"] = "8",
        ["nine"] = "9",
        ["ten"] = "10",
        ["eleven"] = "11",
        ["twelve"] = "12",
        ["fourteen"] = "14",
        ["fifteen"] = "15",
        ["twenty"] = "20",
        ["thirty"] = "30",
        ["forty"] = "40",
        ["fifty"] = "50",
        ["sixty"] = "60",
        ["ninety"] = "90",
        ["hundred"] = "100",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Units = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "minute", "minutes", "hour", "hours", "day", "days", "week", "weeks", "month", "months", "year", "years",
        "dollar", "dollars", "euro", "euros", "pound", "pounds", "cent", "cents", "points", "USD", "EUR", "GBP", "CHF");

    /// <summary>What is wrong with the word at an index, and how many tokens that explains; null if it is none of these.</summary>
    public static (Diagnostic Problem, int Taken)? Explain(string text, ImmutableArray<Token> tokens, int at, Scope scope)
    {
        var word = tokens[at].Text;
        var before = at > 0 ? tokens[at - 1] : null;
        if (before is { Kind: TokenKind.Number } && string.Equals(word, "percent", StringComparison.OrdinalIgnoreCase))
        {
            var share = $"{Slice(text, before, before)}%";
            return (ExpressionProblems.ForeignWord(word, $"Write `{share} of {Shares.OfWhat(tokens, scope)}`."), Words(tokens, at));
        }

        if (before is { Kind: TokenKind.Number } && Units.Contains(word))
        {
            return (ExpressionProblems.UnitBehindNumber(Slice(text, before, tokens[at]), WithoutUnit(text, tokens, at, scope)), 1);
        }

        if (IsSentence(tokens, at) && !ForeignWords.IsOfPrograms(word) && !IsSpokenSign(tokens, at))
        {
            return (ExpressionProblems.Sentence(text[tokens[at].Span.Start..]), tokens.Length - at);
        }

        if (Counts.GetValueOrDefault(word) is not { } digits)
        {
            return null;
        }

        var hasUnit = at + 1 < tokens.Length && Units.Contains(tokens[at + 1].Text);
        return (ExpressionProblems.NumberInWords(Slice(text, tokens[at], tokens[hasUnit ? at + 1 : at]), digits), hasUnit ? 2 : 1);
    }

    /// <summary>Whether so many words stand side by side from here on that it is a sentence.</summary>
    private static bool IsSentence(ImmutableArray<Token> tokens, int at)
    {
        var names = tokens.Skip(at).Take(Words(tokens, at)).Count(token => token.Kind == TokenKind.Name);
        return names >= FewestNames && Words(tokens, at) >= FewestOfSentence;
    }

    /// <summary>Whether a comparison that is only spoken starts behind a value, as in <c>order.total at least 25</c>.</summary>
    private static bool IsSpokenSign(ImmutableArray<Token> tokens, int at) =>
        at > 0
        && tokens[at - 1].Kind is TokenKind.Name or TokenKind.Number or TokenKind.Close
        && (Spoken.Find(tokens, at, isNegated: false) is not null || ForeignWords.Knows(tokens[at].Text));

    /// <summary>How many words, and numbers between them, stand side by side from here on.</summary>
    private static int Words(ImmutableArray<Token> tokens, int at)
    {
        var end = at;
        while (end < tokens.Length && IsWord(tokens, end))
        {
            end++;
        }

        return end - at;
    }

    private static bool IsWord(ImmutableArray<Token> tokens, int at) => tokens[at] switch
    {
        { Kind: TokenKind.Number } => true,
        { Kind: TokenKind.Operator, Text: "of" or "in" } => at + 1 < tokens.Length && tokens[at + 1].Kind == TokenKind.Name,
        { Kind: TokenKind.Name } name => !name.AfterDot
            && !name.Text.Contains('.', StringComparison.Ordinal)
            && !UnknownNames.Words.Contains(name.Text, StringComparer.OrdinalIgnoreCase),
        _ => false,
    };

    /// <summary>The comparison that a unit ends, as it should be written; where the fact is a time, by how long ago that was.</summary>
    private static string WithoutUnit(string text, ImmutableArray<Token> tokens, int at, Scope scope)
    {
        var number = Slice(text, tokens[at - 1], tokens[at - 1]);
        if (at < 3 || tokens[at - 3].Kind != TokenKind.Name || tokens[at - 2] is not { Kind: TokenKind.Operator, Text: "==" or "!=" or "<" or "<=" or ">" or ">=" } sign)
        {
            return number;
        }

        var fact = tokens[at - 3].Text;
        return scope.FindFact(fact)?.Sort is { IsTime: true } && BetweenOf(tokens[at].Text) is { } function
            ? $"{function}.Between({fact}, now) {sign.Text} {number}"
            : $"{fact} {sign.Text} {number}";
    }

    private static string? BetweenOf(string unit) => unit.ToLowerInvariant().TrimEnd('s') switch
    {
        "hour" => "Hours",
        "day" => "Days",
        "month" => "Months",
        "year" => "Years",
        _ => null,
    };

    private static string Slice(string text, Token first, Token last) => text[first.Span.Start..last.Span.End];
}
