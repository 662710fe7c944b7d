using System.Collections.Immutable;
using System.Text.Json;
using PolicyFlex.Explaining;

namespace PolicyFlex.Json;

/// <summary>Writes what to ask next as JSON. Fields may be added to it over time; none is renamed or taken away.</summary>
public static class QuestionsJson
{
    /// <summary>Writes the questions as one JSON array, in their order.</summary>
    /// <param name="writer">Where it is written; it is not flushed.</param>
    /// <param name="questions">What <see cref="PolicyEngine.FindQuestions"/> found.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is null.</exception>
    public static void Write(Utf8JsonWriter writer, ImmutableArray<Question> questions)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartArray();
        foreach (var question in questions)
        {
            Write(writer, question);
        }

        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, Question question)
    {
        writer.WriteStartObject();
        writer.WriteString("fact", question.Fact);
        writer.WriteString("title", question.Title);
        writer.WriteString("question", question.Text);
        writer.WriteString("why", AnswerWords.Of(question.Why));
        writer.WriteString("claimed", question.Claimed);
        writer.WriteString("lookAt", question.LookAt);
        writer.WriteTexts("for", question.For);
        writer.WriteTexts("settles", question.Settles);
        writer.WriteList("outlooks", question.Outlooks, Write);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, Outlook outlook)
    {
        writer.WriteStartObject();
        writer.WriteString("if", outlook.If);
        writer.WriteString("example", outlook.Example);
        writer.WriteBoolean("claimed", outlook.IsClaim);
        writer.WriteList("then", outlook.Then, Write);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, OutlookAnswer then)
    {
        writer.WriteStartObject();
        writer.WriteString("name", then.Name);
        writer.WriteString("answer", AnswerWords.Of(then.Answer));
        writer.WriteAmount("upTo", then.UpTo, currency: null);
        writer.WriteEndObject();
    }
}
