using System.Text.Json;
using PolicyFlex.Deciding;

namespace PolicyFlex.Json;

/// <summary>Writes what a customer may hear of a decision as JSON. Fields may be added to it over time; none is renamed or taken away.</summary>
/// <remarks>A list that is empty is written as one, and what does not apply as null, so that a reader finds each field each time.</remarks>
public static class CustomerViewJson
{
    /// <summary>Writes one view as one JSON object.</summary>
    /// <param name="writer">Where it is written; it is not flushed.</param>
    /// <param name="view">The view.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(Utf8JsonWriter writer, CustomerView view)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(view);
        writer.WriteStartObject();
        writer.WriteString("language", view.Language);
        writer.WriteString("say", view.Say);
        writer.WriteTexts("instead", view.Instead);
        writer.WriteList("offers", view.Offers, Write);
        writer.WriteList("goodwill", view.Goodwill, Write);
        writer.WriteList("refusals", view.Refusals, Write);
        writer.WriteTexts("pending", view.Pending);
        writer.WriteTexts("questions", view.Questions);
        writer.WriteInstant("until", view.Until);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, CustomerOffer offer)
    {
        writer.WriteStartObject();
        writer.WriteString("title", offer.Title);
        writer.WriteString("say", offer.Say);
        writer.WriteString("amount", offer.Amount);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, CustomerRefusal refusal)
    {
        writer.WriteStartObject();
        writer.WriteString("title", refusal.Title);
        writer.WriteString("say", refusal.Say);
        writer.WriteTexts("instead", refusal.Instead);
        writer.WriteEndObject();
    }
}
