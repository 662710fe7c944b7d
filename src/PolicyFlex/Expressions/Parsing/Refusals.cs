using System.Text.RegularExpressions;
using PolicyFlex.Diagnostics;
using PolicyFlex.Policies;

namespace PolicyFlex.Expressions;

/// <summary>Says in our words what the parser has against an expression.</summary>
internal static partial class Refusals
{
    public static void Tell(Parsed parsed, Shape shape, Phrase phrase, Complaints complaints)
    {
        var at = parsed.Position is { } position ? shape.TermAt(position) : 0;
        var term = phrase.Terms[at];
        var message = parsed.Refusal ?? "";
        if (Operands().Match(message) is { Success: true } operands && term.Kind == TermKind.Operator)
        {
            complaints.Tell(term.Span.Start, Explain(phrase, at, operands.Groups[1].Value, operands.Groups[2].Value));
        }
        else if (message.Contains("incompatible with operand type", StringComparison.Ordinal) && term.Kind == TermKind.Operator)
        {
            complaints.Tell(term.Span.Start, ExpressionProblems.NotOfNothing(term.Text));
        }
        else if (OtherReceiver().IsMatch(message) && term.Function is { } method)
        {
            var isForTexts = Signatures.OfTexts.ContainsKey(method.Name);
            complaints.Tell(term.Span.Start, isForTexts
                ? ExpressionProblems.OnlyForTexts(method.Name, "", "none")
                : ExpressionProblems.OnlyForLists(method.Name, "", "none"));
        }
        else if (parsed.Position is null && OrderOfTruths(phrase) is { } sign)
        {
            complaints.Tell(sign.Span.Start, ExpressionProblems.TruthsWithoutOrder(sign.Text));
        }
        else if (parsed.Position is null && SearchOfList(phrase) is { } search)
        {
            var list = phrase.Terms[search + 1];
            complaints.Tell(phrase.Terms[search].Span.Start, list.Sort!.Element is { } element
                ? ExpressionProblems.NotInList(list.Text, element.InWords)
                : ExpressionProblems.RecordsContain(list.Text));
        }
        else if (message.StartsWith("No applicable method", StringComparison.Ordinal) && FunctionAt(phrase, at) is { } function)
        {
            complaints.Tell(term.Span.Start, ExpressionProblems.WrongSorts(function));
        }
        else
        {
            complaints.Tell(parsed.Position is null ? 0 : term.Span.Start, ExpressionProblems.CannotBeRead(phrase.Text));
        }
    }

    private static Diagnostic Explain(Phrase phrase, int at, string leftType, string rightType)
    {
        var sign = phrase.Terms[at].Text;
        var behind = sign == "in" && phrase.Terms[at + 1].Kind == TermKind.Open ? Culprit(phrase, at + 1, rightType) : at + 1;
        var (left, right) = (Side(phrase, at - 1, -1, leftType), Side(phrase, behind, 1, rightType));
        if (sign is "and" or "or")
        {
            return ExpressionProblems.NotConditions(sign, leftType == nameof(Boolean) ? right : left, Repeated(phrase, at));
        }

        if (sign is "+" or "-" or "*" or "/" or "of")
        {
            var isTime = phrase.Terms[at - 1].Sort?.IsTime == true || phrase.Terms[at + 1].Sort?.IsTime == true;
            return isTime
                ? ExpressionProblems.DateArithmetic(sign)
                : ExpressionProblems.NotNumbers(sign, leftType is "Decimal" or "Int32" ? right : left);
        }

        return ExpressionProblems.CannotCompare(sign, left, right, QuotedNumber(phrase, at - 1) ?? QuotedNumber(phrase, behind));
    }

    /// <summary>The comparison before <c>or</c> written out for the value behind it: <c>x == 1 or x == 2</c>; null if there is none.</summary>
    private static string? Repeated(Phrase phrase, int at)
    {
        if (at < 3
            || phrase.Terms[at + 1] is not { Kind: TermKind.Value } second
            || phrase.Terms[at - 1] is not { Kind: TermKind.Value } first
            || phrase.Terms[at - 2] is not { Kind: TermKind.Operator } comparison
            || !Signs.IsComparison(comparison.Text)
            || phrase.Terms[at - 3] is not { Kind: TermKind.Value } value)
        {
            return null;
        }

        return $"{value.Text} {comparison.Text} {first.Text} {phrase.Terms[at].Text} {value.Text} {comparison.Text} {second.Text}";
    }

    /// <summary>What stands on one side of an operator: by its text if it is a single word, and of what sort it is.</summary>
    private static string Side(Phrase phrase, int at, int step, string type)
    {
        var (term, beyond) = (phrase.Terms[at], at + step);
        var isAlone = beyond < 0 || beyond >= phrase.Terms.Length
            || phrase.Terms[beyond] is not ({ Kind: TermKind.Method } or { Kind: TermKind.Operator, Text: "+" or "-" or "*" or "/" or "of" });
        return isAlone && term is { Kind: TermKind.Value, Sort: { } sort } && TypeName(sort) == type
            ? $"`{term.Text}` ({sort.InWords})"
            : InWords(type);
    }

    /// <summary>The value after <c>in</c> that is of a type; the bracket if there is no single one.</summary>
    private static int Culprit(Phrase phrase, int open, string type)
    {
        var values = Enumerable.Range(open, phrase.Partners[open] - open);
        return values.FirstOrDefault(at => phrase.Terms[at] is { Kind: TermKind.Value, Sort: { } sort } && TypeName(sort) == type, open);
    }

    /// <summary>A sign that asks which of two truths is the greater, which the parser refuses without saying where.</summary>
    private static Term? OrderOfTruths(Phrase phrase) => phrase.Terms
        .Where((term, at) => term is { Kind: TermKind.Operator, Text: "<" or "<=" or ">" or ">=" }
            && at > 0
            && at + 1 < phrase.Terms.Length
            && (phrase.Terms[at - 1].Sort?.Kind == ValueKind.Boolean || phrase.Terms[at + 1].Sort?.Kind == ValueKind.Boolean))
        .FirstOrDefault();

    /// <summary>An <c>in</c> before a list, which the parser refuses without saying where if the elements are of another type.</summary>
    private static int? SearchOfList(Phrase phrase)
    {
        for (var at = 0; at + 1 < phrase.Terms.Length; at++)
        {
            if (phrase.Terms[at] is { Kind: TermKind.Operator, Text: "in" } && phrase.Terms[at + 1].Sort is { IsList: true })
            {
                return at;
            }
        }

        return null;
    }

    private static string? QuotedNumber(Phrase phrase, int at) =>
        phrase.Terms[at] is { Operand: Operand.Literal { Value.Kind: ValueKind.Text } literal } && Number().IsMatch(literal.Value.Text)
            ? literal.Value.Text
            : null;

    /// <summary>The function whose name or wrapping the parser stumbled over.</summary>
    private static Signature? FunctionAt(Phrase phrase, int at) =>
        phrase.Terms[at].Function ?? (at > 0 ? phrase.Terms[at - 1].Function : null);

    private static string TypeName(Sort sort) => sort.Kind switch
    {
        ValueKind.Number => nameof(Decimal),
        ValueKind.Boolean => nameof(Boolean),
        ValueKind.List or ValueKind.Records => "IEnumerable`1",
        _ => nameof(String),
    };

    private static string InWords(string type) => type switch
    {
        nameof(Boolean) => "true or false",
        nameof(Decimal) or nameof(Int32) => "a number",
        nameof(String) => "a text or a date",
        _ => "a list",
    };

    [GeneratedRegex(@"\AOperator '.+' incompatible with operand types '(.+)' and '(.+)'")]
    private static partial Regex Operands();

    [GeneratedRegex(@"\ANo (?:property or field|applicable method) '.+' exists in type '(?!String|ParserFunctions)")]
    private static partial Regex OtherReceiver();

    [GeneratedRegex(@"\A-?[0-9]+(?:\.[0-9]+)?\z")]
    private static partial Regex Number();
}
