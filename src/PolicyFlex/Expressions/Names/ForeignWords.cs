using System.Collections.Frozen;
using System.Collections.Immutable;
using PolicyFlex.Diagnostics;

namespace PolicyFlex.Expressions;

/// <summary>Words of other languages, and what is written here instead.</summary>
internal static class ForeignWords
{
    private const string KnownInstead = "Write `Known(order.deliveredAt)`, or `not Known(order.deliveredAt)`.";
    private const string TextInstead = "Write `order.id.Contains(\"A-\")`, with `StartsWith`, `EndsWith` or `Contains`.";
    private const string WhereInstead = "Write two rules, or a table.";

    private static readonly FrozenDictionary<string, string> Instead = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["is"] = "Write `==`, or `Known(order.deliveredAt)` to ask whether something is known.",
        ["isnt"] = "Write `!=`.",
        ["null"] = KnownInstead,
        ["nil"] = KnownInstead,
        ["none"] = KnownInstead,
        ["empty"] = KnownInstead,
        ["unknown"] = KnownInstead,
        ["missing"] = KnownInstead,
        ["between"] = "Write `order.total >= 1 and order.total <= 5`.",
        ["contains"] = TextInstead,
        ["like"] = TextInstead,
        ["matches"] = TextInstead,
        ["startsWith"] = TextInstead,
        ["endsWith"] = TextInstead,
        ["if"] = WhereInstead,
        ["iif"] = WhereInstead,
        ["then"] = WhereInstead,
        ["else"] = WhereInstead,
        ["new"] = "An expression compares what is known and makes nothing new.",
        ["xor"] = "Write `!=` between two conditions.",
        ["mod"] = "There is no remainder of a division in expressions.",
        ["today"] = "Write `Date.Of(now)`.",
        ["yes"] = "Write `true`.",
        ["no"] = "Write `false`.",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>What is wrong with the word at an index and how many tokens that explains; null if it is no such word.</summary>
    public static (Diagnostic Problem, int Taken)? Explain(ImmutableArray<Token> tokens, int at)
    {
        var word = tokens[at].Text;
        if (!Instead.TryGetValue(word, out var instead))
        {
            return null;
        }

        if (!string.Equals(word, "is", StringComparison.OrdinalIgnoreCase))
        {
            return (ExpressionProblems.ForeignWord(word, instead), 1);
        }

        var taken = at + 1 < tokens.Length && tokens[at + 1].Text is "not" or "NOT" ? 2 : 1;
        var asksKnown = at + taken < tokens.Length && tokens[at + taken].Text.ToUpperInvariant() is "NULL" or "EMPTY" or "MISSING" or "UNKNOWN" or "KNOWN";
        return asksKnown
            ? (ExpressionProblems.ForeignWord(Joined(tokens, at, taken), KnownInstead), taken + 1)
            : (ExpressionProblems.ForeignWord(word, taken == 2 ? "Write `!=`." : instead), taken);
    }

    private static string Joined(ImmutableArray<Token> tokens, int at, int taken) =>
        string.Join(' ', tokens.AsSpan(at, taken + 1).ToArray().Select(token => token.Text));
}
