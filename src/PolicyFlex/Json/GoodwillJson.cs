using System.Text.Json;
using PolicyFlex.Deciding;

namespace PolicyFlex.Json;

/// <summary>Writes the answer for a goodwill option.</summary>
internal static class GoodwillJson
{
    /// <summary>Writes one.</summary>
    /// <param name="writer">Where it is written.</param>
    /// <param name="option">The answer.</param>
    /// <param name="currency">The set's currency, in which the worth of a thing is.</param>
    public static void Write(Utf8JsonWriter writer, GoodwillDecision option, string currency)
    {
        writer.WriteStartObject();
        writer.WriteString("option", option.Option);
        writer.WriteString("answer", AnswerWords.Of(option.Answer));
        writer.WriteString("gives", option.Gives);
        writer.WriteAmount("suggested", option.Suggested, option.Currency);
        writer.WriteAmount("upTo", option.UpTo, option.Currency);
        writer.WriteString("currency", option.Currency);
        writer.WriteString("limitedBy", option.LimitedBy);
        writer.WriteBoolean("provisional", option.Provisional);
        writer.WriteStartArray("bounds");
        foreach (var bound in option.Bounds)
        {
            Write(writer, bound, option.Currency);
        }

        writer.WriteEndArray();
        writer.WriteStartArray("approvals");
        foreach (var offer in option.Approvals)
        {
            Write(writer, offer, option.Currency);
        }

        writer.WriteEndArray();
        writer.WriteTexts("suggestionAsks", option.SuggestionAsks);
        WriteCouldBe(writer, option.CouldBe, option.Currency);
        WriteWouldNeed(writer, option.WouldNeed);
        writer.WriteTexts("by", option.By);
        writer.WriteString("say", option.Say);
        writer.WriteString("note", option.Note);
        writer.WriteString("unit", option.Unit);
        writer.WriteAmount("worth", option.Worth, currency);
        writer.WriteTexts("needs", option.Needs);
        writer.WriteDuties(option.Also);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, Bound bound, string? currency)
    {
        writer.WriteStartObject();
        writer.WriteString("bound", bound.Name);
        writer.WriteAmount("left", bound.Left, bound.Counts == BoundMeasure.Times ? null : currency);
        writer.WriteInstant("returns", bound.Returns);
        writer.WriteString("counts", AnswerWords.Of(bound.Counts));
        writer.WriteBoolean("provisional", bound.Provisional);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, ApprovalOffer offer, string? currency)
    {
        writer.WriteStartObject();
        writer.WriteString("level", offer.Level);
        writer.WriteAmount("upTo", offer.UpTo, currency);
        writer.WriteNumber("by", offer.By);
        writer.WriteEndObject();
    }

    private static void WriteCouldBe(Utf8JsonWriter writer, CouldBe? couldBe, string? currency)
    {
        if (couldBe is null)
        {
            writer.WriteNull("couldBe");
            return;
        }

        writer.WriteStartObject("couldBe");
        writer.WriteAmount("upTo", couldBe.UpTo, currency);
        writer.WriteTexts("asks", couldBe.Asks);
        writer.WriteEndObject();
    }

    private static void WriteWouldNeed(Utf8JsonWriter writer, WouldNeed? wouldNeed)
    {
        if (wouldNeed is null)
        {
            writer.WriteNull("wouldNeed");
            return;
        }

        writer.WriteStartObject("wouldNeed");
        writer.WriteString("rung", wouldNeed.Rung);
        writer.WriteString("when", wouldNeed.When);
        writer.WriteEndObject();
    }
}
