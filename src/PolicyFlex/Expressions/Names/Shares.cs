using System.Collections.Immutable;
using System.Globalization;
using PolicyFlex.Diagnostics;
using PolicyFlex.Policies;

namespace PolicyFlex.Expressions;

/// <summary>Says of what a percentage could be, and what one of more than 100 could mean, in the words of the author's own set.</summary>
internal static class Shares
{
    /// <summary>The money fact that stands in the expression, else a number there, else the first money fact of the set; <c>…</c> for none.</summary>
    public static string OfWhat(ImmutableArray<Token> tokens, Scope scope)
    {
        var written = tokens.Where(token => token.Kind == TokenKind.Name).Select(token => token.Text).ToArray();
        return Array.Find(written, name => KindOf(name, scope) == FactKind.Money)
            ?? Array.Find(written, name => KindOf(name, scope) is FactKind.Number or FactKind.Integer)
            ?? scope.FactNames.FirstOrDefault(name => KindOf(name, scope) == FactKind.Money)
            ?? "…";
    }

    /// <summary>What is to be said of a percentage of more than 100: a zero too many, or meant as a factor.</summary>
    public static Diagnostic MoreThanTheWhole(string found, ImmutableArray<Token> tokens, int at)
    {
        var share = tokens[at].Number;
        var of = at + 2 < tokens.Length && tokens[at + 2].Kind == TokenKind.Name ? tokens[at + 2].Text : null;
        var percent = share * 100;
        while (percent > 100)
        {
            percent /= 10;
        }

        var near = percent == decimal.Truncate(percent) ? $"{Plain(percent)}%" : null;
        return ExpressionProblems.MoreThanTheWhole(found, Plain(share), of, near);
    }

    private static FactKind? KindOf(string name, Scope scope) =>
        scope.FindFact(name)?.Operand is Operand.Fact fact ? fact.Definition.Type.Kind : null;

    private static string Plain(decimal number) => number.ToString("0.############################", CultureInfo.InvariantCulture);
}
