using System.Collections.Immutable;
using System.Text.Json;
using PolicyFlex.Deciding;

namespace PolicyFlex.Json;

/// <summary>What several parts of a decision are made of.</summary>
internal static class JsonParts
{
    public static void WriteTexts(this Utf8JsonWriter writer, string name, ImmutableArray<string> texts) =>
        writer.WriteList(name, texts, static (w, text) => w.WriteStringValue(text));

    public static void WriteList<T>(this Utf8JsonWriter writer, string name, ImmutableArray<T> items, Action<Utf8JsonWriter, T> write)
    {
        writer.WriteStartArray(name);
        foreach (var item in items)
        {
            write(writer, item);
        }

        writer.WriteEndArray();
    }

    public static void WriteAmount(this Utf8JsonWriter writer, string name, decimal? amount, string? currency)
    {
        if (amount is { } value)
        {
            writer.WriteNumber(name, AmountText.InDigits(value, currency));
        }
        else
        {
            writer.WriteNull(name);
        }
    }

    public static void WriteInstant(this Utf8JsonWriter writer, string name, DateTimeOffset? instant)
    {
        if (instant is { } value)
        {
            writer.WriteString(name, value);
        }
        else
        {
            writer.WriteNull(name);
        }
    }

    /// <summary>Duties as <c>[{ "notify": "carrier-desk" }]</c>.</summary>
    public static void WriteDuties(this Utf8JsonWriter writer, ImmutableArray<DueDuty> duties) =>
        writer.WriteList("also", duties, static (w, duty) =>
        {
            w.WriteStartObject();
            w.WriteString(duty.Duty, duty.To);
            w.WriteEndObject();
        });
}
