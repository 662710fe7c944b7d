using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace PolicyFlex.Sql;

/// <summary>Subjects as one text: a JSON object of names and values, in ordinal order.</summary>
internal static class SubjectsText
{
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly ImmutableSortedDictionary<string, string> Nobody = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>The text; null for nobody.</summary>
    public static string? Of(ImmutableSortedDictionary<string, string> subjects)
    {
        if (subjects.IsEmpty)
        {
            return null;
        }

        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, Plain))
        {
            json.WriteStartObject();
            foreach (var (name, value) in subjects)
            {
                json.WriteString(name, value);
            }

            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }

    /// <summary>The subjects of a text.</summary>
    public static ImmutableSortedDictionary<string, string> From(string? text)
    {
        if (text is null)
        {
            return Nobody;
        }

        var subjects = Nobody.ToBuilder();
        var json = new Utf8JsonReader(Encoding.UTF8.GetBytes(text));
        json.Read();
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var name = json.GetString()!;
            json.Read();
            subjects[name] = json.GetString()!;
        }

        return subjects.ToImmutable();
    }
}
