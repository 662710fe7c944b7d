using System.Text.RegularExpressions;
using PolicyFlex.Policies;

namespace PolicyFlex.Expressions;

/// <summary>Reads the values that rules give to the parameters of actions: plain ones without quotes, or expressions.</summary>
internal sealed partial class ParameterReader(ExpressionReader reader)
{
    public Operand? Read(Formula formula, FactType type, Scope scope)
    {
        var text = formula.Text.Trim();
        var sort = Sort.Of(type, scope.Lists);
        var isPlain = sort.Kind switch
        {
            ValueKind.Text when sort.Choice is { } choice => choice.Choices.Contains(text, StringComparer.Ordinal),
            ValueKind.Text => PlainWords().IsMatch(text) && scope.FindBare(text) is null,
            ValueKind.Date or ValueKind.Instant => char.IsAsciiDigit(text.FirstOrDefault()),
            _ => false,
        };
        var complaints = reader.About(formula);
        if (!isPlain)
        {
            return reader.ReadOperand(formula.Text, sort, scope, complaints);
        }

        var (problem, value) = Values.Read(text, sort, "this parameter", reader.Calendar);
        if (problem is null)
        {
            return new Operand.Literal(value) { Span = new TextSpan(0, formula.Text.Length) };
        }

        complaints.Tell(0, problem);
        return null;
    }

    [GeneratedRegex(@"\A\p{L}[\p{L}\p{Nd}_ -]*\z")]
    private static partial Regex PlainWords();
}
