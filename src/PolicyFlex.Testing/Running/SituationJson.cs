using System.Buffers;
using System.Globalization;
using System.Text.Json;
using PolicyFlex.Authoring;
using PolicyFlex.Policies;

namespace PolicyFlex.Testing;

/// <summary>Writes the situation of a test as the JSON that a host would send.</summary>
internal sealed class SituationJson(PolicySet set)
{
    /// <summary>The situation with the facts of the test; what does not fit a fact's type stays as it is, for the reader to refuse.</summary>
    public ReadOnlyMemory<byte> Write(PolicyTest test)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            writer.WriteString("case", test.Case);
            WriteTexts(writer, "wants", test.Wants);
            WriteTexts(writer, "verified", test.Verified);
            if (test.Language is not null)
            {
                writer.WriteString("language", test.Language);
            }

            writer.WriteStartObject("facts");
            foreach (var group in test.Given.Values.GroupBy(given => Split(given.Fact.Name).Group, StringComparer.Ordinal))
            {
                writer.WriteStartObject(group.Key);
                foreach (var given in group)
                {
                    writer.WritePropertyName(Split(given.Fact.Name).Name);
                    WriteValue(writer, given.Value, given.Fact.Type);
                }

                writer.WriteEndObject();
            }

            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        return buffer.WrittenMemory;
    }

    private static (string Group, string Name) Split(string fact)
    {
        var dot = fact.IndexOf('.', StringComparison.Ordinal);
        return (fact[..dot], fact[(dot + 1)..]);
    }

    private static void WriteTexts(Utf8JsonWriter writer, string name, IReadOnlyCollection<string> texts)
    {
        if (texts.Count == 0)
        {
            return;
        }

        writer.WriteStartArray(name);
        foreach (var text in texts)
        {
            writer.WriteStringValue(text);
        }

        writer.WriteEndArray();
    }

    private void WriteValue(Utf8JsonWriter writer, YamlNode node, FactType? type)
    {
        switch (node)
        {
            case YamlText text:
                WriteText(writer, text, type);
                break;
            case YamlList list:
                writer.WriteStartArray();
                foreach (var item in list.Items)
                {
                    WriteItem(writer, item, type);
                }

                writer.WriteEndArray();
                break;
            case YamlMap map:
                WriteRecord(writer, map, members: null);
                break;
            default:
                writer.WriteNullValue();
                break;
        }
    }

    private void WriteItem(Utf8JsonWriter writer, YamlNode item, FactType? type)
    {
        if (item is YamlMap map && type?.ElementName is { } name)
        {
            WriteRecord(writer, map, set.Lists.FirstOrDefault(list => list.Name == name));
        }
        else
        {
            WriteValue(writer, item, type?.Element);
        }
    }

    private void WriteRecord(Utf8JsonWriter writer, YamlMap map, ListDefinition? members)
    {
        writer.WriteStartObject();
        foreach (var entry in map.Entries)
        {
            writer.WritePropertyName(entry.Key.Text);
            WriteValue(writer, entry.Value, members?.Members.FirstOrDefault(member => member.Name == entry.Key.Text)?.Type);
        }

        writer.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter writer, YamlText text, FactType? type)
    {
        const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        if (text.IsNull)
        {
            writer.WriteNullValue();
        }
        else if (text.Style == TextStyle.Plain && type?.Kind == FactKind.Boolean && text.Text is "true" or "false")
        {
            writer.WriteBooleanValue(text.Text == "true");
        }
        else if (text.Style == TextStyle.Plain
            && type is { IsNumeric: true }
            && decimal.TryParse(text.Text, Style, CultureInfo.InvariantCulture, out var number))
        {
            writer.WriteNumberValue(number);
        }
        else
        {
            writer.WriteStringValue(text.Text);
        }
    }
}
