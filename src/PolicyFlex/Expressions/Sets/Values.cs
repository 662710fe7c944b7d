using System.Globalization;
using PolicyFlex.Diagnostics;
using PolicyFlex.Policies;
using Calendar = PolicyFlex.Policies.Calendar;

namespace PolicyFlex.Expressions;

/// <summary>Reads plain values, as they stand in maps, tables and parameters without quotes.</summary>
internal static class Values
{
    /// <summary>The value that a text is for a fact, or what is wrong with it.</summary>
    public static (Diagnostic? Problem, Value Value) Read(string text, Sort sort, string fact, Calendar calendar)
    {
        switch (sort.Kind)
        {
            case ValueKind.Number when TryReadNumber(text, out var number):
                return (null, Value.Of(number));
            case ValueKind.Boolean when text is "true" or "false":
                return (null, Value.Of(text == "true"));
            case ValueKind.Date or ValueKind.Instant:
                return Times.Read(text, sort.Kind, calendar);
            case ValueKind.Text when sort.Choice is { } choice && !choice.Choices.Contains(text, StringComparer.Ordinal):
                return (ExpressionProblems.NotAChoice(text, $"`{fact}`", choice.Choices), default);
            case ValueKind.Text:
                return (null, Value.Of(text));
            default:
                return (ExpressionProblems.NotMatched(text, fact, sort.InWords), default);
        }
    }

    /// <summary>Reads a plain number.</summary>
    public static bool TryReadNumber(string text, out decimal number) => decimal.TryParse(
        text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number);
}
