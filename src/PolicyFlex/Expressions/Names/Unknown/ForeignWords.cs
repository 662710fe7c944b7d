using System.Collections.Frozen;
using System.Collections.Immutable;
using PolicyFlex.Diagnostics;

namespace PolicyFlex.Expressions;

/// <summary>Words of other languages, and what is written here instead.</summary>
internal static class ForeignWords
{
    private const string KnownInstead = "Whether something is known is asked by `Known(order.deliveredAt)`.";
    private const string TextInstead = "Write `order.id.Contains(\"A-\")`, with `StartsWith`, `EndsWith` or `Contains`.";
    private const string TwoInstead = "Write two rules, or a table.";
    private static readonly string[] Nothing = ["null", "nil", "none", "empty", "missing", "unknown"];

    private static readonly FrozenDictionary<string, string> Instead = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["isnt"] = "Write `!=`.",
        ["between"] = "Write `order.total >= 1 and order.total <= 5`.",
        ["contains"] = TextInstead,
        ["like"] = TextInstead,
        ["matches"] = TextInstead,
        ["startsWith"] = TextInstead,
        ["endsWith"] = TextInstead,
        ["if"] = TwoInstead,
        ["iif"] = TwoInstead,
        ["then"] = TwoInstead,
        ["else"] = TwoInstead,
        ["new"] = "An expression compares what is known and makes nothing new.",
        ["xor"] = "Write `!=` between two conditions.",
        ["times"] = "Write `*`.",
        ["mod"] = "There is no remainder of a division in expressions.",
        ["today"] = "Write `Date.Of(now)`.",
        ["yes"] = "Write `true`.",
        ["no"] = "Write `false`.",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a word is known from programs, so that what it starts is meant as one and not as a sentence.</summary>
    public static bool IsOfPrograms(string word) =>
        Instead.TryGetValue(word, out var instead) && (instead == TwoInstead || string.Equals(word, "new", StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether a word has a meaning in other languages.</summary>
    public static bool Knows(string word) =>
        Instead.ContainsKey(word) || IsNothing(word) || string.Equals(word, "is", StringComparison.OrdinalIgnoreCase);

    /// <summary>What is wrong with the word at an index and how many tokens that explains; null if it is no such word.</summary>
    /// <param name="text">The expression.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="at">The index of the word.</param>
    public static (Diagnostic Problem, int Taken)? Explain(string text, ImmutableArray<Token> tokens, int at)
    {
        var word = tokens[at].Text;
        if (IsNothing(word))
        {
            var isNegated = at > 0 && tokens[at - 1].Text == "!=";
            return (ExpressionProblems.ForeignWord(word, AskKnown(tokens, at - 2, isNegated)), 1);
        }

        if (string.Equals(word, "is", StringComparison.OrdinalIgnoreCase))
        {
            return ExplainIs(text, tokens, at);
        }

        if (Spoken.Find(tokens, at, isNegated: false) is { } spoken)
        {
            return (ExpressionProblems.ForeignWord(Words(tokens, at, spoken.Taken), $"Write `{spoken.Sign}`."), spoken.Taken);
        }

        var before = at > 0 && tokens[at - 1].Kind == TokenKind.Name ? tokens[at - 1].Text : null;
        return word.ToUpperInvariant() switch
        {
            "NEW" => (ExpressionProblems.ForeignWord(word, Instead[word]), 2),
            "BETWEEN" when Spoken.Between(text, tokens, at, at) is { } between => (ExpressionProblems.ForeignWord(word, $"Write `{between}`."), 1),
            "CONTAINS" when before is not null => (ExpressionProblems.ForeignWord(word, $"Write `{before}.Contains(\"text\")`."), 1),
            _ => Instead.TryGetValue(word, out var instead) ? (ExpressionProblems.ForeignWord(word, instead), 1) : null,
        };
    }

    private static (Diagnostic Problem, int Taken) ExplainIs(string text, ImmutableArray<Token> tokens, int at)
    {
        var isNegated = at + 1 < tokens.Length && tokens[at + 1].Text is "not" or "NOT";
        var taken = isNegated ? 2 : 1;
        if (at + taken < tokens.Length && IsNothing(tokens[at + taken].Text))
        {
            return (ExpressionProblems.ForeignWord(Words(tokens, at, taken + 1), AskKnown(tokens, at - 1, isNegated)), taken + 1);
        }

        if (Spoken.Find(tokens, at + taken, isNegated) is { } spoken)
        {
            taken += spoken.Taken;
            return (ExpressionProblems.ForeignWord(Words(tokens, at, taken), $"Write `{spoken.Sign}`."), taken);
        }

        if (!isNegated && Spoken.Between(text, tokens, at, at + 1) is { } between)
        {
            return (ExpressionProblems.ForeignWord(Words(tokens, at, 2), $"Write `{between}`."), 2);
        }

        return (ExpressionProblems.ForeignWord(isNegated ? "is not" : "is", isNegated ? "Write `!=`." : "Write `==`."), taken);
    }

    private static string Words(ImmutableArray<Token> tokens, int at, int count) =>
        string.Join(' ', tokens.AsSpan(at, count).ToArray().Select(token => token.Text));

    private static bool IsNothing(string word) => Nothing.Contains(word, StringComparer.OrdinalIgnoreCase);

    /// <summary>How to ask whether the fact at an index is known, or not.</summary>
    private static string AskKnown(ImmutableArray<Token> tokens, int at, bool isKnown)
    {
        var fact = at >= 0 && tokens[at].Kind == TokenKind.Name ? tokens[at].Text : null;
        return fact is null ? KnownInstead : $"Write `{(isKnown ? "" : "not ")}Known({fact})`.";
    }
}
