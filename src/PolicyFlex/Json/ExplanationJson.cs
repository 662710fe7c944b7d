using System.Text.Json;
using PolicyFlex.Diagnostics;
using PolicyFlex.Explaining;

namespace PolicyFlex.Json;

/// <summary>Writes explanations as JSON. Fields may be added to it over time; none is renamed or taken away.</summary>
/// <remarks>A list that is empty is written as one, and what does not apply as null, so that a reader finds each field each time.</remarks>
public static class ExplanationJson
{
    /// <summary>Writes one explanation as one JSON object, without the decision that it explains.</summary>
    /// <param name="writer">Where it is written; it is not flushed.</param>
    /// <param name="explanation">The explanation.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(Utf8JsonWriter writer, Explanation explanation)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(explanation);
        writer.WriteStartObject();
        writer.WriteString("language", explanation.Language);
        writer.WriteList("answers", explanation.Answers, Write);
        writer.WriteList("policies", explanation.Policies, ExplainedPolicyJson.Write);
        writer.WriteList("ladder", explanation.Ladder, Write);
        writer.WriteList("authority", explanation.Authority, ExplainedPolicyJson.Write);
        writer.WriteList("discretion", explanation.Discretion, ExplainedPolicyJson.Write);
        writer.WriteEndObject();
    }

    /// <summary>A place as <c>{ "file", "line", "column" }</c>; null if it is not known.</summary>
    internal static void WritePlace(this Utf8JsonWriter writer, SourceLocation? at)
    {
        if (at is not { } place)
        {
            writer.WriteNull("at");
            return;
        }

        writer.WriteStartObject("at");
        writer.WriteString("file", place.File);
        writer.WriteNumber("line", place.Line);
        writer.WriteNumber("column", place.Column);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, AnswerExplanation answer)
    {
        writer.WriteStartObject();
        writer.WriteString("subject", answer.Subject);
        writer.WriteString("title", answer.Title);
        writer.WriteString("answer", AnswerWords.Of(answer.Answer));
        writer.WriteTexts("sentences", answer.Sentences);
        writer.WriteList("by", answer.By, Write);
        writer.WriteList("hangsOn", answer.HangsOn, ConditionJson.Write);
        writer.WriteList("bounds", answer.Bounds, Write);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, DecisiveRule rule)
    {
        writer.WriteStartObject();
        writer.WriteString("rule", rule.Id);
        writer.WritePlace(rule.At);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, BoundExplanation bound)
    {
        writer.WriteStartObject();
        writer.WriteString("bound", bound.Bound);
        writer.WriteString("title", bound.Title);
        writer.WriteString("sentence", bound.Sentence);
        writer.WritePlace(bound.At);
        writer.WriteAmount("used", bound.Used, currency: null);
        writer.WriteAmount("left", bound.Left, currency: null);
        writer.WriteInstant("returns", bound.Returns);
        writer.WriteBoolean("binds", bound.IsBinding);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, RungExplanation rung)
    {
        writer.WriteStartObject();
        writer.WriteString("rung", rung.Rung);
        writer.WriteString("title", rung.Title);
        writer.WritePlace(rung.At);
        writer.WriteString("outcome", ConditionJson.WordOf(rung.Outcome));
        writer.WriteCondition("when", rung.When);
        writer.WriteEndObject();
    }
}
