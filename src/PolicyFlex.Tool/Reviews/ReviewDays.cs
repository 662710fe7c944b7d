using PolicyFlex.Deciding;
using PolicyFlex.Diagnostics;
using PolicyFlex.Policies;
using PolicyFlex.Review;

namespace PolicyFlex.Tool.Reviews;

/// <summary>Reads of which days a report is to tell.</summary>
internal static class ReviewDays
{
    /// <summary>Reads them in the zone of the set.</summary>
    /// <returns>What is wrong with them, or null.</returns>
    public static Diagnostic? Read(PolicyEngine engine, string? from, string? until, out ReviewOptions options)
    {
        options = new ReviewOptions();
        if (from is not null)
        {
            if (!Calendar.TryParseDate(from, out var day))
            {
                return ToolProblems.BadDay(from);
            }

            options = options with { From = day };
        }

        if (until is not null)
        {
            if (ReadMoment(engine, until, out var moment) is { } problem)
            {
                return problem;
            }

            options = options with { Until = moment };
        }

        return options is { From: { } first, Until: { } last } && engine.Set.Calendar.DateOf(last) < first ? ToolProblems.EndsBeforeItBegins(from!, until!) : null;
    }

    /// <summary>Reads a moment in the zone of the set.</summary>
    /// <returns>What is wrong with it, or null.</returns>
    public static Diagnostic? ReadMoment(PolicyEngine engine, string text, out DateTimeOffset moment)
    {
        var calendar = engine.Set.Calendar;
        if (!calendar.TryParseInstant(text, out moment, out var skipped))
        {
            return skipped ? ToolProblems.SkippedTime(text, calendar.Zone.Id) : ToolProblems.BadTime(text);
        }

        return RequestCheck.IsInTime(moment) ? null : ToolProblems.TimeOutOfRange(text);
    }
}
