using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Json;

namespace PolicyFlex.Deciding;

/// <summary>Writes what a decision says of one grant as short JSON: the answer, rules, amounts and bounds, and no fact of the customer.</summary>
internal static class TermsRecord
{
    public static string Of(GoodwillDecision option) => Written(writer =>
    {
        WriteAnswer(writer, option.Answer, option.By);
        WriteAmount(writer, "upTo", option.UpTo);
        WriteAmount(writer, "suggested", option.Suggested);
        if (option.LimitedBy is { } bound)
        {
            writer.WriteString("limitedBy", bound);
        }

        writer.WriteStartArray("bounds");
        foreach (var one in option.Bounds)
        {
            writer.WriteStartObject();
            writer.WriteString("bound", one.Name);
            WriteAmount(writer, "left", one.Left);
            if (one.Returns is { } returns)
            {
                writer.WriteString("returns", returns);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    });

    public static string Of(Answer answer, ImmutableArray<string> by, decimal? costs) => Written(writer =>
    {
        WriteAnswer(writer, answer, by);
        WriteAmount(writer, "costs", costs);
    });

    private static string Written(Action<Utf8JsonWriter> write)
    {
        var text = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(text))
        {
            writer.WriteStartObject();
            write(writer);
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(text.WrittenSpan);
    }

    private static void WriteAnswer(Utf8JsonWriter writer, Answer answer, ImmutableArray<string> by)
    {
        writer.WriteString("answer", answer switch
        {
            Answer.Allowed => "allowed",
            Answer.NeedsApproval => "needs-approval",
            _ => "denied",
        });
        writer.WriteStartArray("by");
        foreach (var rule in by)
        {
            writer.WriteStringValue(rule);
        }

        writer.WriteEndArray();
    }

    /// <summary>An amount without idle zeros, if there is one.</summary>
    private static void WriteAmount(Utf8JsonWriter writer, string name, decimal? amount)
    {
        if (amount is { } known)
        {
            writer.WriteNumber(name, known / 1.0000000000000000000000000000m);
        }
    }
}
