using System.Collections.Immutable;
using System.Text.Json;

namespace PolicyFlex.Sql;

/// <summary>Subjects as one text: a JSON object of names and values, in ordinal order.</summary>
internal static class SubjectsText
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The text; null for nobody.</summary>
    public static string? Of(ImmutableSortedDictionary<string, string> subjects) =>
        subjects.IsEmpty ? null : JsonSerializer.Serialize(subjects, Plain);

    /// <summary>The subjects of a text.</summary>
    public static ImmutableSortedDictionary<string, string> From(string? text)
    {
        var none = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);
        return text is null ? none : none.AddRange(JsonSerializer.Deserialize<Dictionary<string, string>>(text, Plain)!);
    }
}
