using System.Text.Json;
using PolicyFlex.Deciding;

namespace PolicyFlex.Json;

/// <summary>Writes the answer for an action, and what is offered instead of one.</summary>
internal static class ActionJson
{
    /// <summary>Writes one.</summary>
    /// <param name="writer">Where it is written.</param>
    /// <param name="action">The answer.</param>
    /// <param name="currency">The set's currency, in which the costs are.</param>
    public static void Write(Utf8JsonWriter writer, ActionDecision action, string currency)
    {
        writer.WriteStartObject();
        writer.WriteString("action", action.Action);
        writer.WriteString("answer", AnswerWords.Of(action.Answer));
        writer.WriteTexts("by", action.By);
        writer.WriteString("overridableBy", action.OverridableBy);
        WriteApproval(writer, action.Approval);
        writer.WriteString("say", action.Say);
        writer.WriteString("because", action.Because);
        writer.WriteList("instead", action.Instead, Write);
        writer.WriteStartObject("with");
        foreach (var (name, value) in action.With)
        {
            WriteParameter(writer, name, value);
        }

        writer.WriteEndObject();
        writer.WriteDuties(action.Also);
        writer.WriteString("note", action.Note);
        writer.WriteString("origin", action.Origin);
        writer.WriteAmount("costs", action.Costs, currency);
        writer.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter writer, InsteadEntry entry)
    {
        writer.WriteStartObject();
        if (entry.Sentence is { } sentence)
        {
            writer.WriteString("sentence", sentence);
        }
        else
        {
            writer.WriteString(entry.Action is null ? "option" : "action", entry.Action ?? entry.Option);
            writer.WriteString("answer", entry.Answer is { } answer ? AnswerWords.Of(answer) : null);
        }

        writer.WriteEndObject();
    }

    private static void WriteApproval(Utf8JsonWriter writer, RequiredApproval? approval)
    {
        if (approval is null)
        {
            writer.WriteNull("approval");
            return;
        }

        writer.WriteStartObject("approval");
        writer.WriteString("level", approval.Level);
        writer.WriteNumber("by", approval.By);
        writer.WriteEndObject();
    }

    private static void WriteParameter(Utf8JsonWriter writer, string name, object value)
    {
        switch (value)
        {
            case bool truth:
                writer.WriteBoolean(name, truth);
                break;
            case decimal number:
                writer.WriteNumber(name, AmountText.InDigits(number, currency: null));
                break;
            default:
                writer.WriteString(name, Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture));
                break;
        }
    }
}
