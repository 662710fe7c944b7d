using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using PolicyFlex.Authoring;
using PolicyFlex.Diagnostics;

namespace PolicyFlex.Tool.Schemas;

/// <summary>An example, which is written as in a file, as JSON.</summary>
internal static class ExampleValue
{
    /// <summary>What stands behind a key.</summary>
    public static JsonNode? Of(string example)
    {
        var file = new PolicyFile("example", "example", Encoding.UTF8.GetBytes($"key: {example}\n"));
        return YamlReader.Read(file, new DiagnosticBag()) is YamlMap { Entries: [var entry] } ? Of(entry.Value) : JsonValue.Create(example);
    }

    private static JsonNode? Of(YamlNode node) => node switch
    {
        YamlMap map => new JsonObject(map.Entries.Select(entry => KeyValuePair.Create(entry.Key.Text, Of(entry.Value)))),
        YamlList list => new JsonArray([.. list.Items.Select(Of)]),
        YamlText { IsNull: true } => null,
        YamlText { Style: TextStyle.Plain } text when bool.TryParse(text.Text, out var flag) => flag,
        YamlText { Style: TextStyle.Plain } text when decimal.TryParse(text.Text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) => number,
        YamlText text => text.Text,
        _ => null,
    };
}
