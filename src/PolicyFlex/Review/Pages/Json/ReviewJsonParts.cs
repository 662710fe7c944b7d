using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using PolicyFlex.Json;

namespace PolicyFlex.Review;

/// <summary>What several parts of a report in JSON are made of.</summary>
internal static class ReviewJsonParts
{
    public static void WriteRate(this Utf8JsonWriter writer, string name, ObservedRate rate)
    {
        writer.WriteStartObject(name);
        writer.WriteNumber("cases", rate.Cases);
        writer.WriteNumber("count", rate.Count);
        writer.WriteFinite("rate", rate.Rate);
        writer.WriteFinite("lower", rate.Lower);
        writer.WriteFinite("upper", rate.Upper);
        writer.WriteEndObject();
    }

    /// <summary>A number, or null where it is not finite, which JSON cannot say.</summary>
    public static void WriteFinite(this Utf8JsonWriter writer, string name, double? number)
    {
        if (number is { } value && double.IsFinite(value))
        {
            writer.WriteNumber(name, value);
        }
        else
        {
            writer.WriteNull(name);
        }
    }

    public static void WriteDay(this Utf8JsonWriter writer, string name, DateOnly day) =>
        writer.WriteString(name, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    /// <summary>Words that others wrote: halves of characters, which are no Unicode, become U+FFFD.</summary>
    public static void WriteWords(this Utf8JsonWriter writer, string name, string? words)
    {
        if (words is null)
        {
            writer.WriteNull(name);
        }
        else
        {
            writer.WriteString(name, Whole(words));
        }
    }

    public static void WriteAllWords(this Utf8JsonWriter writer, string name, ImmutableArray<string> all) =>
        writer.WriteList(name, all, static (w, words) => w.WriteStringValue(Whole(words)));

    public static void WriteShares(this Utf8JsonWriter writer, string name, ImmutableArray<Share> shares) => writer.WriteList(name, shares, static (w, share) =>
    {
        w.WriteStartObject();
        w.WriteWords("name", share.Name);
        w.WriteNumber("cases", share.Cases);
        w.WriteNumber("count", share.Count);
        w.WriteEndObject();
    });

    public static void WriteChart(this Utf8JsonWriter writer, ImmutableArray<ChartPoint> chart) => writer.WriteList("chart", chart, static (w, point) =>
    {
        w.WriteStartObject();
        w.WriteDay("day", point.Day);
        w.WriteNumber("score", point.Score);
        w.WriteNumber("limit", point.Limit);
        w.WriteRate("recent", point.Recent);
        w.WriteEndObject();
    });

    private static string Whole(string words) => string.Concat(words.EnumerateRunes());
}
