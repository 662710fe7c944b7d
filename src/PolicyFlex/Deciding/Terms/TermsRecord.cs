using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using PolicyFlex.Compilation;

namespace PolicyFlex.Deciding;

/// <summary>
/// Writes what a decision says of one grant as short JSON: the answer, rules, amounts and bounds, and the situation's traits, by which the
/// review counts it. It names no customer.
/// </summary>
/// <param name="rules">Under which rules something is counted.</param>
/// <param name="traits">The traits of the situation.</param>
/// <param name="overrides">The rules and exceptions that are overridden.</param>
internal sealed class TermsRecord(RuleIndex rules, SituationTraits traits, ImmutableArray<string> overrides)
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public string Of(GoodwillDecision option) => Written(option.Answer, option.By, SettlingRules.Of(rules, option.Option, option.Answer, option.By), writer =>
    {
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

    public string Of(Answer answer, ImmutableArray<string> by, decimal? costs) =>
        Written(answer, by, rules.RulesOf(by), writer => WriteAmount(writer, "costs", costs));

    private string Written(Answer answer, ImmutableArray<string> by, ImmutableArray<string> settledBy, Action<Utf8JsonWriter> write)
    {
        var text = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(text, Options))
        {
            writer.WriteStartObject();
            WriteAnswer(writer, answer, by);
            write(writer);
            WriteRules(writer, "rules", settledBy.SequenceEqual(by, StringComparer.Ordinal) ? [] : settledBy);
            WriteRules(writer, "overrides", rules.RulesOf(overrides));
            writer.WritePropertyName("traits");
            traits.Write(writer);
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
        WriteAll(writer, "by", by);
    }

    /// <summary>Rules as the review counts them, if there are any.</summary>
    private static void WriteRules(Utf8JsonWriter writer, string name, ImmutableArray<string> counted)
    {
        if (!counted.IsEmpty)
        {
            WriteAll(writer, name, counted);
        }
    }

    private static void WriteAll(Utf8JsonWriter writer, string name, ImmutableArray<string> texts)
    {
        writer.WriteStartArray(name);
        foreach (var text in texts)
        {
            writer.WriteStringValue(text);
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
