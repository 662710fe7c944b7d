using System.Globalization;
using PolicyFlex.Review;

namespace PolicyFlex.Tool.Reviews;

/// <summary>Tells how a flag stands once it was answered.</summary>
internal static class AnswerText
{
    public static string Of(ReviewFlag flag, TimeZoneInfo zone)
    {
        var reply = flag.Replies[^1];
        var until = reply.Until is { } moment ? TimeZoneInfo.ConvertTime(moment, zone).ToString("d MMMM yyyy", CultureInfo.InvariantCulture) : "";
        var said = reply.Answer switch
        {
            FlagAnswer.PolicyChanged => "The policy was changed: it is watched from half-way to its limit on, so that it is soon seen whether that helped.",
            FlagAnswer.Accepted => string.Create(CultureInfo.InvariantCulture, $"Accepted until {until}: up to {reply.Tolerable * 100:0.##} % is tolerable until then."),
            FlagAnswer.NotAProblem => "Not a problem: it is watched from nothing on.",
            _ => $"Put off: it is back on {until}.",
        };
        return flag.Together.IsEmpty ? $"{flag.Id}\n{said}" : string.Create(CultureInfo.InvariantCulture, $"{flag.Id}, and {flag.Together.Length} with it\n{said}");
    }
}
