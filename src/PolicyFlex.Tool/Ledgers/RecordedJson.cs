using System.Text.Json;
using PolicyFlex.Review;

namespace PolicyFlex.Tool.Ledgers;

/// <summary>What was recorded for the review, as JSON: <c>recorded</c> is false for what was recorded before.</summary>
internal static class RecordedJson
{
    public static Action<Utf8JsonWriter> Of(PolicyOverride made, bool isNew) => Of(
        made.Id, isNew, ("name", made.Name), ("direction", EnumWords<OverrideDirection>.Of(made.Direction)), ("reason", made.Reason), ("note", made.Note));

    public static Action<Utf8JsonWriter> Of(FrictionReport report, bool isNew) => Of(
        report.Id, isNew, ("rule", report.Rule), ("kind", EnumWords<FrictionKind>.Of(report.Kind)), ("text", report.Text), ("employee", report.Employee));

    public static Action<Utf8JsonWriter> Of(CaseOutcome outcome, bool isNew) => Of(
        outcome.Id, isNew, ("grant", outcome.Grant), ("case", outcome.Situation?.Case), ("outcome", EnumWords<OutcomeKind>.Of(outcome.Outcome)), ("words", outcome.Words));

    private static Action<Utf8JsonWriter> Of(string id, bool isNew, params (string Name, string? Text)[] texts) => writer =>
    {
        writer.WriteStartObject();
        writer.WriteString("id", id);
        writer.WriteBoolean("recorded", isNew);
        foreach (var (name, text) in texts)
        {
            if (text is not null)
            {
                writer.WriteString(name, text);
            }
        }

        writer.WriteEndObject();
    };
}
