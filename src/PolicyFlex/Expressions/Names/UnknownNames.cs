using System.Collections.Immutable;
using PolicyFlex.Diagnostics;

namespace PolicyFlex.Expressions;

/// <summary>Explains a name that means nothing: what people bring from elsewhere, forget to quote or misspell.</summary>
internal static class UnknownNames
{
    /// <summary>So many names side by side are no misspelled expression: it is a sentence.</summary>
    private const int FewestOfSentence = 3;

    private static readonly string[] Words = ["and", "or", "not", "in", "true", "false", "now", "it", "of"];

    /// <summary>What is wrong with the name at an index, and how many tokens that explains.</summary>
    public static (Diagnostic Problem, int Taken) Explain(
        string text, ImmutableArray<Token> tokens, int at, Scope scope, ListScopes lists)
    {
        var name = tokens[at].Text;
        var dotted = name.Contains('.', StringComparison.Ordinal);
        var hyphenated = Hyphenated(text, tokens, at);
        if (hyphenated is not null && scope.Words.Contains(hyphenated))
        {
            return (ExpressionProblems.UnquotedText(hyphenated), Hyphens(hyphenated));
        }

        if (ForeignWords.Explain(text, tokens, at) is { } foreign)
        {
            return (foreign.Problem, foreign.Taken);
        }

        if (IsSentence(tokens, at))
        {
            return (ExpressionProblems.Sentence(text[tokens[at].Span.Start..]), tokens.Length - at);
        }

        if (Words.FirstOrDefault(word => string.Equals(word, name, StringComparison.OrdinalIgnoreCase)) is { } word)
        {
            return (word == "it" ? ExpressionProblems.ItOutsideList() : ExpressionProblems.LetterCase(name, word), 1);
        }

        if (!dotted && scope.Words.Contains(name))
        {
            return (ExpressionProblems.UnquotedText(name), 1);
        }

        if (hyphenated is not null && !dotted)
        {
            return (ExpressionProblems.HyphenatedName(hyphenated, Suggestion.Nearest(hyphenated, scope.BareNames)), Hyphens(hyphenated));
        }

        if (scope.Groups.Contains(name))
        {
            return (ExpressionProblems.GroupAlone(name, scope.FactNames.Where(fact => InGroup(fact, name)).Take(3)), 1);
        }

        var isCalled = at + 1 < tokens.Length && tokens[at + 1].Kind == TokenKind.Open;
        return (dotted ? Dotted(name, scope, isCalled) : isCalled ? Called(name) : Bare(name, scope, lists), 1);
    }

    private static bool IsSentence(ImmutableArray<Token> tokens, int at)
    {
        var end = at;
        while (end < tokens.Length
            && tokens[end].Kind == TokenKind.Name
            && !tokens[end].Text.Contains('.', StringComparison.Ordinal)
            && !Words.Contains(tokens[end].Text, StringComparer.OrdinalIgnoreCase))
        {
            end++;
        }

        return end - at >= FewestOfSentence;
    }

    private static Diagnostic Called(string name)
    {
        var behindDot = Signatures.OfLists.Values.Concat(Signatures.OfTexts.Values)
            .FirstOrDefault(function => string.Equals(function.Name, name, StringComparison.OrdinalIgnoreCase));
        var full = Signatures.ByLastWord(name);
        return behindDot is not null && full is null
            ? ExpressionProblems.FunctionBehindDot(name, behindDot)
            : ExpressionProblems.UnknownFunction(name, full ?? Suggestion.Nearest(name, Signatures.Plain.Keys));
    }

    private static Diagnostic Dotted(string name, Scope scope, bool isCalled)
    {
        var segments = name.Split('.');
        var fact = $"{segments[0]}.{segments[1]}";
        if (scope.Groups.Contains(segments[0]))
        {
            var inGroup = scope.FactNames.Where(f => InGroup(f, segments[0]));
            return ExpressionProblems.UnknownFact(fact, Suggestion.Nearest(fact, inGroup) ?? Suggestion.Nearest(fact, scope.FactNames));
        }

        var functions = Signatures.Plain.Keys.Where(f => f.Contains('.', StringComparison.Ordinal)).ToArray();
        if (isCalled || functions.Any(f => f.StartsWith(segments[0] + ".", StringComparison.OrdinalIgnoreCase)))
        {
            return ExpressionProblems.UnknownFunction(name, Suggestion.Nearest(name, functions));
        }

        return ExpressionProblems.UnknownGroup(segments[0], fact, Suggestion.Nearest(fact, scope.FactNames));
    }

    private static Diagnostic Bare(string name, Scope scope, ListScopes lists)
    {
        var near = Suggestion.Nearest(name, lists.Names)
            ?? Suggestion.Nearest(name, scope.BareNames)
            ?? Signatures.ByLastWord(name)
            ?? Suggestion.Nearest(name, Signatures.Plain.Keys)
            ?? scope.FactNames.FirstOrDefault(fact => fact.EndsWith("." + name, StringComparison.Ordinal))
            ?? Suggestion.Nearest(name, Words.Append("now"));
        return lists.IsEmpty ? ExpressionProblems.UnknownName(name, near) : ExpressionProblems.UnknownMember(name, near);
    }

    /// <summary>The word with hyphens that starts here, such as <c>late-delivery</c>; null for none.</summary>
    private static string? Hyphenated(string text, ImmutableArray<Token> tokens, int at)
    {
        var last = at;
        while (last + 2 < tokens.Length
            && tokens[last + 1] is { Kind: TokenKind.Operator, Text: "-" } hyphen
            && tokens[last + 2] is { Kind: TokenKind.Name or TokenKind.Number or TokenKind.Operator } next
            && char.IsLetterOrDigit(next.Text[0])
            && hyphen.Span.Start == tokens[last].Span.End
            && next.Span.Start == hyphen.Span.End)
        {
            last += 2;
        }

        return last == at ? null : text[tokens[at].Span.Start..tokens[last].Span.End];
    }

    private static int Hyphens(string hyphenated) => (2 * hyphenated.Count(c => c == '-')) + 1;

    private static bool InGroup(string fact, string group) =>
        fact.StartsWith(group, StringComparison.Ordinal) && fact.Length > group.Length && fact[group.Length] == '.';
}
