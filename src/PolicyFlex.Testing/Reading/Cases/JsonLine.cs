using System.Globalization;
using System.Text.Json;
using PolicyFlex.Authoring;
using PolicyFlex.Diagnostics;

namespace PolicyFlex.Testing;

/// <summary>Takes values out of a line of JSON, as they would stand in a test file.</summary>
internal static class JsonLine
{
    /// <summary>The value at a path, <c>order.items.0.price</c>; nothing where there is none.</summary>
    public static YamlNode At(JsonElement line, string path, SourceLocation place)
    {
        JsonElement? at = line;
        foreach (var part in path.Split('.'))
        {
            at = at switch
            {
                { ValueKind: JsonValueKind.Object } map when map.TryGetProperty(part, out var inner) => inner,
                { ValueKind: JsonValueKind.Array } list when int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < list.GetArrayLength() => list[index],
                _ => null,
            };
        }

        return at is { } found ? Node(found, new SourceText(place)) : Null(new SourceText(place));
    }

    private static YamlNode Node(JsonElement json, SourceText place) => json.ValueKind switch
    {
        JsonValueKind.Object => new YamlMap(
            [
                .. json.EnumerateObject()
                    .DistinctBy(property => property.Name, StringComparer.Ordinal)
                    .Select(property => new YamlEntry(new YamlText(property.Name, TextStyle.Plain, place), Node(property.Value, place))),
            ],
            hasGaps: false,
            place),
        JsonValueKind.Array => new YamlList([.. json.EnumerateArray().Select(item => Node(item, place))], place),
        JsonValueKind.String => new YamlText(json.GetString()!, TextStyle.Quoted, place),
        JsonValueKind.Null => Null(place),
        _ => new YamlText(json.GetRawText(), TextStyle.Plain, place),
    };

    private static YamlText Null(SourceText place) => new("null", TextStyle.Plain, place);
}
