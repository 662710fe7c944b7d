using System.IO.Compression;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PolicyFlex.Review;

/// <summary>The state of a watch as a text, which is packed, since a ledger keeps one for each month.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, UseStringEnumConverter = true)]
[JsonSerializable(typeof(ReviewState))]
[JsonSerializable(typeof(PackedState))]
internal sealed partial class StateJson : JsonSerializerContext
{
    private const int Form = 1;

    /// <summary>The state as JSON, for a look at it.</summary>
    public static string Write(ReviewState state) => JsonSerializer.Serialize(state, Default.ReviewState);

    /// <summary>The state as the content of an entry.</summary>
    public static string Pack(ReviewState state)
    {
        using var packed = new MemoryStream();
        using (var deflate = new DeflateStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            JsonSerializer.Serialize(deflate, state, Default.ReviewState);
        }

        return JsonSerializer.Serialize(new PackedState(Form, Convert.ToBase64String(packed.ToArray())), Default.PackedState);
    }

    /// <summary>The state in the content of an entry; null where another version wrote it, or it cannot be read: it only saves time.</summary>
    public static ReviewState? Unpack(string content)
    {
        try
        {
            if (JsonSerializer.Deserialize(content, Default.PackedState) is not { Form: Form, State: { } text })
            {
                return null;
            }

            using var deflate = new DeflateStream(new MemoryStream(Convert.FromBase64String(text)), CompressionMode.Decompress);
            return JsonSerializer.Deserialize(deflate, Default.ReviewState);
        }
        catch (Exception exception) when (exception is JsonException or FormatException or InvalidDataException)
        {
            return null;
        }
    }
}
