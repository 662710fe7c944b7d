using System.Collections.Immutable;
using System.Text.Json;
using PolicyFlex.Deciding;
using PolicyFlex.Explaining;

namespace PolicyFlex.Json;

/// <summary>Writes decisions as JSON. Fields may be added to it over time; none is renamed or taken away.</summary>
/// <remarks>A list that is empty is written as one, and what does not apply as null, so that a reader finds each field each time.</remarks>
public static class DecisionJson
{
    /// <summary>Writes one decision as one JSON object.</summary>
    /// <param name="writer">Where it is written; it is not flushed.</param>
    /// <param name="decision">The decision.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(Utf8JsonWriter writer, Decision decision)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(decision);
        writer.WriteStartObject();
        WriteFields(writer, decision);
        writer.WriteEndObject();
    }

    /// <summary>
    /// Writes a decision as one JSON object, with why it is so under <c>explanation</c>, what would change it under <c>changes</c> and what to
    /// ask next under <c>questions</c>.
    /// </summary>
    /// <param name="writer">Where it is written; it is not flushed.</param>
    /// <param name="explanation">The explanation with its decision.</param>
    /// <param name="changes">What <see cref="PolicyEngine.FindChanges"/> found for the same request.</param>
    /// <param name="questions">What <see cref="PolicyEngine.FindQuestions"/> found for the same request.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(
        Utf8JsonWriter writer, Explanation explanation, ImmutableArray<AnswerChanges> changes, ImmutableArray<Question> questions)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(explanation);
        writer.WriteStartObject();
        WriteFields(writer, explanation.Decision);
        writer.WritePropertyName("explanation");
        ExplanationJson.Write(writer, explanation);
        writer.WritePropertyName("changes");
        ChangesJson.Write(writer, changes);
        writer.WritePropertyName("questions");
        QuestionsJson.Write(writer, questions);
        writer.WriteEndObject();
    }

    private static void WriteFields(Utf8JsonWriter writer, Decision decision)
    {
        writer.WriteString("id", decision.Id);
        writer.WriteString("revision", decision.Revision);
        writer.WriteString("coverage", AnswerWords.Of(decision.Coverage));
        writer.WriteBoolean("deadEnd", decision.DeadEnd);
        writer.WriteTexts("policies", decision.Policies);
        writer.WriteList("actions", decision.Actions, (w, action) => ActionJson.Write(w, action, decision.Currency));
        writer.WriteList("goodwill", decision.Goodwill, (w, option) => GoodwillJson.Write(w, option, decision.Currency));
        WriteFallback(writer, decision.Fallback, decision.Currency);
        writer.WriteList("asks", decision.Asks, Write);
        writer.WriteTexts("flags", decision.Flags);
        writer.WriteNumber("similar", decision.Similar);
        writer.WriteList("problems", decision.Problems, Write);
        writer.WriteInstant("at", decision.At);
        writer.WriteInstant("stands", decision.Stands);
        writer.WriteString("currency", decision.Currency);
        writer.WriteTexts("wants", decision.Wants);
        writer.WriteString("language", decision.Language);
    }

    private static void WriteFallback(Utf8JsonWriter writer, FallbackOffer? fallback, string currency)
    {
        if (fallback is null)
        {
            writer.WriteNull("fallback");
            return;
        }

        writer.WriteStartObject("fallback");
        writer.WriteString("say", fallback.Say);
        writer.WriteList("instead", fallback.Instead, ActionJson.Write);
        writer.WriteList("goodwill", fallback.Goodwill, (w, option) => GoodwillJson.Write(w, option, currency));
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, Ask ask)
    {
        writer.WriteStartObject();
        writer.WriteString("fact", ask.Fact);
        writer.WriteString("why", AnswerWords.Of(ask.Why));
        writer.WriteTexts("for", ask.For);
        writer.WriteString("claimed", ask.Claimed);
        writer.WriteString("lookAt", ask.LookAt);
        writer.WriteStartObject("ifConfirmed");
        foreach (var (name, answer) in ask.IfConfirmed)
        {
            writer.WriteString(name, AnswerWords.Of(answer));
        }

        writer.WriteEndObject();
        writer.WriteString("question", ask.Question);
        writer.WriteString("about", ask.About);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, DecisionProblem problem)
    {
        writer.WriteStartObject();
        writer.WriteString("at", problem.At);
        writer.WriteString("kind", AnswerWords.Of(problem.Kind));
        writer.WriteString("message", problem.Message);
        writer.WriteEndObject();
    }
}
