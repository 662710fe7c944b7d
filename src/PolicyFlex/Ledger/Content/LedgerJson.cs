using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using PolicyFlex.Deciding;

namespace PolicyFlex.Ledger;

/// <summary>The contents of entries as JSON. What is null is left out.</summary>
[JsonSourceGenerationOptions(UseStringEnumConverter = true)]
[JsonSerializable(typeof(ReservedContent))]
[JsonSerializable(typeof(SettledContent))]
[JsonSerializable(typeof(CountedContent))]
[JsonSerializable(typeof(AskedContent))]
[JsonSerializable(typeof(AnsweredContent))]
[JsonSerializable(typeof(FreeText))]
[JsonSerializable(typeof(TraitsContent))]
[JsonSerializable(typeof(RecordContent))]
[JsonSerializable(typeof(OverrideContent))]
[JsonSerializable(typeof(FrictionContent))]
[JsonSerializable(typeof(OutcomeContent))]
[JsonSerializable(typeof(LearningContent))]
[JsonSerializable(typeof(FlagContent))]
[JsonSerializable(typeof(FlagAnswerContent))]
[JsonSerializable(typeof(MonthContent))]
[JsonSerializable(typeof(HashContent))]
[JsonSerializable(typeof(RegisteredRevision))]
[JsonSerializable(typeof(Counter))]
[JsonSerializable(typeof(ImmutableSortedDictionary<string, string>))]
internal sealed partial class LedgerJson : JsonSerializerContext
{
    /// <summary>Leaves letters as they are: what is written is read by programs and people, and never put into a page as it stands.</summary>
    public static JavaScriptEncoder Encoder => JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    private static readonly LedgerJson Relaxed = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = Encoder,
        RespectNullableAnnotations = true,
    });

    /// <summary>A content as text.</summary>
    public static string Write<T>(T content) => JsonSerializer.Serialize(content, (JsonTypeInfo<T>)Relaxed.GetTypeInfo(typeof(T))!);

    /// <summary>A content of a text.</summary>
    /// <exception cref="JsonException">The text is not such a content.</exception>
    public static T Read<T>(string text) => JsonSerializer.Deserialize(text, (JsonTypeInfo<T>)Relaxed.GetTypeInfo(typeof(T))!)!;
}
