using PolicyFlex.Diagnostics;
using PolicyFlex.Policies;

namespace PolicyFlex.Expressions;

/// <summary>Reads texts that are meant as dates and date-times.</summary>
internal static class Times
{
    /// <summary>The date or the instant that a text is, or what is wrong with it.</summary>
    public static (Diagnostic? Problem, Value Value) Read(string text, ValueKind kind, Calendar calendar)
    {
        if (kind == ValueKind.Date)
        {
            return Calendar.TryParseDate(text, out var date)
                ? (null, Value.Of(date))
                : (ExpressionProblems.NotADate(text, calendar.TryParseInstant(text, out _, out _)), default);
        }

        if (calendar.TryParseInstant(text, out var instant, out var skipped))
        {
            return (null, Value.Of(instant));
        }

        return (skipped ? ExpressionProblems.SkippedHour(text, calendar.Zone.Id) : ExpressionProblems.NotAnInstant(text), default);
    }
}
