using System.Text.Json;
using PolicyFlex.Explaining;

namespace PolicyFlex.Json;

/// <summary>Writes what became of conditions, and what they saw.</summary>
internal static class ConditionJson
{
    /// <summary>A writer gives up at 1,000 levels; parts that lie near to that are left out.</summary>
    private const int Deepest = 980;

    /// <summary>Writes a condition as a field; null where there is none.</summary>
    public static void WriteCondition(this Utf8JsonWriter writer, string name, ConditionExplanation? condition)
    {
        writer.WritePropertyName(name);
        if (condition is null)
        {
            writer.WriteNullValue();
        }
        else
        {
            Write(writer, condition);
        }
    }

    /// <summary>Writes a value that was seen as a field; null where there is none.</summary>
    public static void WriteSeen(this Utf8JsonWriter writer, string name, SeenValue? seen)
    {
        writer.WritePropertyName(name);
        if (seen is null)
        {
            writer.WriteNullValue();
        }
        else
        {
            Write(writer, seen);
        }
    }

    public static void Write(Utf8JsonWriter writer, SeenValue seen)
    {
        writer.WriteStartObject();
        writer.WriteString("fact", seen.Fact);
        writer.WriteString("title", seen.Title);
        writer.WriteString("value", seen.Value);
        writer.WriteString("written", seen.Written);
        writer.WriteString("standing", WordOf(seen.Standing));
        writer.WriteString("row", seen.Row);
        writer.WriteList("from", seen.From, Write);
        writer.WriteEndObject();
    }

    public static string WordOf(ConditionOutcome outcome) => outcome switch
    {
        ConditionOutcome.True => "true",
        ConditionOutcome.False => "false",
        ConditionOutcome.Failed => "failed",
        _ => "not-known",
    };

    private static void Write(Utf8JsonWriter writer, ConditionExplanation condition)
    {
        writer.WriteStartObject();
        writer.WriteString("kind", WordOf(condition.Kind));
        writer.WriteString("outcome", WordOf(condition.Outcome));
        writer.WriteString("text", condition.Text);
        writer.WriteString("sentence", condition.Sentence);
        writer.WriteString("opposite", condition.Opposite);
        writer.WritePlace(condition.At);
        writer.WriteList("saw", condition.Saw, Write);
        writer.WriteList("parts", writer.CurrentDepth < Deepest ? condition.Parts : [], Write);
        if (condition.Element is { } element)
        {
            writer.WriteNumber("element", element);
        }
        else
        {
            writer.WriteNull("element");
        }

        writer.WriteNumber("moreElements", condition.MoreElements);
        writer.WriteEndObject();
    }

    private static string WordOf(ConditionKind kind) => kind switch
    {
        ConditionKind.All => "all",
        ConditionKind.Any => "any",
        ConditionKind.Not => "not",
        ConditionKind.Named => "named",
        ConditionKind.Known => "known",
        ConditionKind.List => "list",
        ConditionKind.Element => "element",
        ConditionKind.Constant => "constant",
        _ => "test",
    };

    private static string WordOf(SeenStanding standing) => standing switch
    {
        SeenStanding.Known => "known",
        SeenStanding.Claimed => "claimed",
        SeenStanding.Defaulted => "defaulted",
        SeenStanding.Written => "written",
        SeenStanding.Derived => "derived",
        SeenStanding.Failed => "failed",
        _ => "not-known",
    };
}
