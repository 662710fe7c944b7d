using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using PolicyFlex.Json;

namespace PolicyFlex.Review;

/// <summary>Writes a report as JSON.</summary>
/// <remarks>A list that is empty is written as one, and what does not apply as null, so that a reader finds each field each time.</remarks>
internal static class ReviewJson
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(ReviewReport report)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            Write(writer, report);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }

    private static void Write(Utf8JsonWriter writer, ReviewReport report)
    {
        writer.WriteStartObject();
        writer.WriteWords("set", report.Set);
        writer.WriteWords("title", report.Title);
        writer.WriteWords("revision", report.Revision);
        writer.WriteWords("currency", report.Currency);
        writer.WriteDay("from", report.From);
        writer.WriteInstant("until", report.Until);
        writer.WriteNumber("decisions", report.Decisions);
        writer.WriteNumber("withoutWants", report.WithoutWants);
        writer.WriteNumber("streams", report.Streams);
        writer.WriteFinite("falseAlarmsAYear", report.FalseAlarmsAYear);
        writer.WriteList("flags", report.Flags, FlagJson.Write);
        writer.WriteList("policies", report.Policies, PolicyReviewJson.Write);
        writer.WriteList("kinds", report.Kinds, KindJson.Write);
        writer.WritePropertyName("agents");
        AgentJson.Write(writer, report.Agents);
        writer.WriteList("budgets", report.Budgets, (w, budget) => GivenJson.Write(w, budget, report.Currency));
        writer.WriteList("options", report.Options, (w, option) => GivenJson.Write(w, option, report.Currency));
        writer.WriteList("friction", report.Friction, VoiceJson.Write);
        writer.WriteList("learning", report.Learning, (w, learning) => KindJson.Write(w, learning, report.Currency));
        writer.WriteList("tooLittleVolume", report.TooLittleVolume, PolicyReviewJson.Write);
        writer.WriteEndObject();
    }
}
