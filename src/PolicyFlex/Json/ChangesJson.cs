using System.Collections.Immutable;
using System.Text.Json;
using PolicyFlex.Explaining;

namespace PolicyFlex.Json;

/// <summary>Writes smallest changes as JSON. Fields may be added to it over time; none is renamed or taken away.</summary>
public static class ChangesJson
{
    /// <summary>Writes them as one JSON array.</summary>
    /// <param name="writer">Where it is written; it is not flushed.</param>
    /// <param name="changes">What <see cref="PolicyEngine.FindChanges"/> found.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is null.</exception>
    public static void Write(Utf8JsonWriter writer, ImmutableArray<AnswerChanges> changes)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartArray();
        foreach (var answer in changes)
        {
            Write(writer, answer);
        }

        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, AnswerChanges answer)
    {
        writer.WriteStartObject();
        writer.WriteString("name", answer.Name);
        writer.WriteString("answer", AnswerWords.Of(answer.Answer));
        writer.WriteAmount("upTo", answer.UpTo, currency: null);
        writer.WriteList("changes", answer.Changes, Write);
        writer.WriteBoolean("complete", answer.IsComplete);
        writer.WriteInstant("returns", answer.Returns);
        writer.WriteString("sentence", answer.Sentence);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, SmallestChange change)
    {
        writer.WriteStartObject();
        writer.WriteList("facts", change.Facts, Write);
        writer.WriteString("answer", AnswerWords.Of(change.Answer));
        writer.WriteAmount("upTo", change.UpTo, currency: null);
        writer.WriteString("whoCan", WordFor(change.WhoCan));
        writer.WriteString("sentence", change.Sentence);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, FactChange fact)
    {
        writer.WriteStartObject();
        writer.WriteString("fact", fact.Fact);
        writer.WriteString("title", fact.Title);
        writer.WriteTexts("sources", fact.Sources);
        writer.WriteString("from", fact.From);
        writer.WriteString("to", fact.To);
        writer.WriteString("whoCan", WordFor(fact.WhoCan));
        writer.WriteBoolean("ifConfirmed", fact.IfConfirmed);
        writer.WriteString("words", fact.Words);
        writer.WriteEndObject();
    }

    private static string WordFor(WhoCan who) => who switch
    {
        WhoCan.Customer => "customer",
        WhoCan.Us => "us",
        WhoCan.Time => "time",
        _ => "nobody",
    };
}
