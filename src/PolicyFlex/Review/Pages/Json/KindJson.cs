using System.Text.Json;
using PolicyFlex.Json;

namespace PolicyFlex.Review;

/// <summary>Writes kinds of situations, and situations that no policy covered.</summary>
internal static class KindJson
{
    public static void Write(Utf8JsonWriter writer, KindReview kind)
    {
        writer.WriteStartObject();
        writer.WriteWords("kind", kind.Kind);
        writer.WriteNumber("cases", kind.Cases);
        writer.WriteRate("covered", kind.Covered);
        writer.WriteRate("firstContact", kind.FirstContact);
        writer.WriteRate("withoutEscalation", kind.WithoutEscalation);
        writer.WriteRate("recentShare", kind.RecentShare);
        writer.WriteRate("earlierShare", kind.EarlierShare);
        writer.WriteShares("segments", kind.Segments);
        writer.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter writer, LearningReview learning, string currency)
    {
        writer.WriteStartObject();
        writer.WriteWords("kind", learning.Kind);
        writer.WriteNumber("cases", learning.Cases);
        writer.WriteList("latest", learning.Latest, (w, one) => Write(w, one, currency));
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, LearningCase one, string currency)
    {
        writer.WriteStartObject();
        writer.WriteInstant("at", one.At);
        writer.WriteWords("case", one.Case);
        writer.WriteWords("facts", one.Facts);
        writer.WriteWords("given", one.Given);
        writer.WriteAmount("worth", one.Worth, currency);
        writer.WriteWords("note", one.Note);
        writer.WriteEndObject();
    }
}
