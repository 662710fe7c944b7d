using System.Text.Json;
using PolicyFlex.Json;

namespace PolicyFlex.Review;

/// <summary>Writes a flag.</summary>
internal static class FlagJson
{
    private static readonly string[] Subjects = ["policy", "rule", "segment", "kind", "agent"];
    private static readonly string[] Measures = ["more-lenient", "stricter", "not-covered", "frequent"];
    private static readonly string[] States = ["open", "snoozed", "settled"];
    private static readonly string[] Answers = ["policy-changed", "accepted", "not-a-problem", "snoozed"];
    private static readonly string[] Rightness = ["right", "mixed", "wrong"];

    public static void Write(Utf8JsonWriter writer, ReviewFlag flag)
    {
        writer.WriteStartObject();
        writer.WriteWords("id", flag.Id);
        writer.WriteString("subject", Subjects[(int)flag.Subject]);
        writer.WriteWords("name", flag.Name);
        writer.WriteWords("segment", flag.Segment);
        writer.WriteString("measure", Measures[(int)flag.Measure]);
        writer.WriteWords("title", flag.Title);
        writer.WriteWords("owner", flag.Owner);
        writer.WriteString("state", States[(int)flag.State]);
        writer.WriteInstant("raisedAt", flag.RaisedAt);
        writer.WriteInstant("since", flag.Since);
        writer.WriteStartObject("sinceThen");
        writer.WriteWords("name", flag.SinceThen.Name);
        writer.WriteNumber("cases", flag.SinceThen.Cases);
        writer.WriteNumber("count", flag.SinceThen.Count);
        writer.WriteEndObject();
        writer.WriteRate("observed", flag.Observed);
        writer.WriteRate("now", flag.Now);
        writer.WriteFinite("expected", flag.Expected);
        writer.WriteFinite("concerning", flag.Concerning);
        writer.WriteFinite("yearsBetweenFalseAlarms", flag.YearsBetweenFalseAlarms);
        writer.WriteWords("sentence", flag.Sentence);
        WriteDriver(writer, flag.Driver);
        writer.WriteShares("agents", flag.Agents);
        writer.WriteShares("reasons", flag.Reasons);
        writer.WriteShares("segments", flag.Segments);
        writer.WriteAllWords("questions", flag.Questions);
        writer.WriteChart(flag.Chart);
        writer.WriteAllWords("together", flag.Together);
        writer.WriteList("replies", flag.Replies, Write);
        writer.WriteEndObject();
    }

    private static void WriteDriver(Utf8JsonWriter writer, FlagDriver? driver)
    {
        if (driver is null)
        {
            writer.WriteNull("driver");
            return;
        }

        writer.WriteStartObject("driver");
        writer.WriteString("subject", Subjects[(int)driver.Subject]);
        writer.WriteWords("name", driver.Name);
        writer.WriteRate("without", driver.Without);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, FlagReply reply)
    {
        writer.WriteStartObject();
        writer.WriteInstant("at", reply.At);
        writer.WriteString("answer", Answers[(int)reply.Answer]);
        writer.WriteWords("by", reply.By);
        writer.WriteWords("reason", reply.Reason);
        writer.WriteInstant("until", reply.Until);
        writer.WriteFinite("tolerable", reply.Tolerable);
        writer.WriteString("overrides", reply.Overrides is { } overrides ? Rightness[(int)overrides] : null);
        writer.WriteEndObject();
    }
}
