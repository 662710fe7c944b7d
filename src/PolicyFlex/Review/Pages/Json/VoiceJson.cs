using System.Text.Json;
using PolicyFlex.Json;

namespace PolicyFlex.Review;

/// <summary>Writes what employees say of rules.</summary>
internal static class VoiceJson
{
    private static readonly string[] Kinds = ["awkward-spot", "makes-no-sense", "customers-do-not-expect-it"];

    public static void Write(Utf8JsonWriter writer, FrictionReview friction)
    {
        writer.WriteStartObject();
        writer.WriteWords("rule", friction.Rule);
        writer.WriteNumber("awkwardSpot", friction.AwkwardSpot);
        writer.WriteNumber("makesNoSense", friction.MakesNoSense);
        writer.WriteNumber("customersDoNotExpectIt", friction.CustomersDoNotExpectIt);
        writer.WriteList("quotes", friction.Quotes, Write);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, FrictionQuote quote)
    {
        writer.WriteStartObject();
        writer.WriteInstant("at", quote.At);
        writer.WriteString("kind", Kinds[(int)quote.Kind]);
        writer.WriteWords("text", quote.Text);
        writer.WriteEndObject();
    }
}
