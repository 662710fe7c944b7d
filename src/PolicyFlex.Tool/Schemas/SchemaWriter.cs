using System.Collections.Immutable;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using PolicyFlex.Authoring;

namespace PolicyFlex.Tool.Schemas;

/// <summary>Writes the JSON Schema (draft 7, which editors understand best) of one kind of file.</summary>
internal sealed class SchemaWriter
{
    private readonly KeyTexts _texts = KeyTexts.Read();
    private readonly SortedDictionary<string, JsonObject> _definitions = new(StringComparer.Ordinal);

    private SchemaWriter()
    {
    }

    /// <summary>The schema.</summary>
    /// <param name="title">What the file is.</param>
    /// <param name="about">What it is for.</param>
    /// <param name="root">The place of its keys.</param>
    public static JsonObject Write(string title, string about, Place root)
    {
        var writer = new SchemaWriter();
        var schema = new JsonObject
        {
            ["$schema"] = "http://json-schema.org/draft-07/schema#",
            ["title"] = title,
            ["description"] = about,
        };
        foreach (var (key, value) in writer.Map(root).ToList())
        {
            schema[key] = value?.DeepClone();
        }

        schema["definitions"] = new JsonObject(writer._definitions.Select(one => KeyValuePair.Create<string, JsonNode?>(one.Key, one.Value)));
        return schema;
    }

    private JsonObject Of(Shape shape) => shape switch
    {
        Shape.Scalar scalar => Of(scalar),
        Shape.Words words => new JsonObject { ["enum"] = Array(words.Known.SelectMany(Spellings)) },
        Shape.ListOf list => new JsonObject { ["type"] = "array", ["items"] = Of(list.Item) },
        Shape.MapOf map => new JsonObject { ["title"] = "a map of names", ["type"] = "object", ["propertyNames"] = NameOf(map.Name), ["additionalProperties"] = Of(map.Value) },
        Shape.Either either => new JsonObject { ["anyOf"] = new JsonArray([.. Flat(either).Select(Of)]) },
        Shape.Shared shared => Referred(shared.Name, () => Of(shared.Whole())),
        Shape.At at when at.Where() is var place => Referred(place.Title.Trim('`').Replace(' ', '-').Replace("`", "", StringComparison.Ordinal), () => Map(place)),
        _ => [],
    };

    private static JsonObject Of(Shape.Scalar scalar)
    {
        var schema = new JsonObject();
        if (TypesOf(scalar) is { Length: > 0 } types)
        {
            schema["type"] = types.Length == 1 ? types[0] : Array(types.Select(type => (JsonNode)type));
        }

        if (scalar.Least is { } least)
        {
            schema["minimum"] = least;
        }

        if ((scalar.Pattern ?? PatternOf(scalar.Kind)) is { } pattern)
        {
            schema["pattern"] = pattern;
        }

        if ((scalar.Otherwise ?? OtherwiseOf(scalar.Kind)) is { } otherwise)
        {
            schema["patternErrorMessage"] = otherwise;
        }

        return schema;
    }

    private static JsonObject NameOf(Shape.Scalar name)
    {
        var schema = Of(name);
        schema.Remove("type");
        return schema;
    }

    /// <summary>YAML makes a number or a boolean of a text that looks like one, where a text is wanted.</summary>
    private static string[] TypesOf(Shape.Scalar scalar) => scalar.Kind switch
    {
        ScalarKind.Text when scalar.Pattern is { } pattern =>
            ["string", .. Regex.IsMatch("1", pattern) ? ["number"] : (string[])[], .. Regex.IsMatch("true", pattern) ? ["boolean"] : (string[])[]],
        ScalarKind.Text => ["string", "number", "boolean"],
        ScalarKind.Number => ["number", "string"],
        ScalarKind.Whole => ["integer", "string"],
        ScalarKind.Flag => ["boolean", "string"],
        ScalarKind.Nothing => ["null"],
        _ => [],
    };

    private static string? OtherwiseOf(ScalarKind kind) => kind switch
    {
        ScalarKind.Number => "Write a number: `24.50`.",
        ScalarKind.Whole => "Write a whole number.",
        ScalarKind.Flag => "Write `true` or `false`.",
        _ => null,
    };

    private static string? PatternOf(ScalarKind kind) => kind switch
    {
        ScalarKind.Number => "^[+-]?[0-9.]+$",
        ScalarKind.Whole => "^[0-9]+$",
        ScalarKind.Flag => "^(true|false)$",
        _ => null,
    };

    /// <summary>The map of a place: its keys, and no others.</summary>
    private JsonObject Map(Place place)
    {
        var properties = new JsonObject();
        foreach (var key in place.All)
        {
            properties[key.Name] = Described(place, key);
        }

        var schema = new JsonObject { ["type"] = "object", ["additionalProperties"] = false };
        if (!place.Required.IsEmpty)
        {
            schema["required"] = Array(place.Required.Select(key => (JsonNode)key));
        }

        schema["properties"] = properties;
        if (place.Facts is { } facts)
        {
            schema["patternProperties"] = new JsonObject { [Shapes.FactPattern] = Of(facts) };
        }

        return schema;
    }

    private JsonObject Described(Place place, Key key)
    {
        var (about, example) = _texts.Of(place, key.Name);
        var schema = new JsonObject { ["description"] = about };
        if (example is not null)
        {
            schema["examples"] = new JsonArray(ExampleValue.Of(example));
        }

        var shape = Of(key.Shape);
        if (shape.ContainsKey("$ref"))
        {
            schema["allOf"] = new JsonArray(shape);
            return schema;
        }

        foreach (var (name, value) in shape.ToList())
        {
            schema[name] = value?.DeepClone();
        }

        return schema;
    }

    /// <summary>A definition, which is written once.</summary>
    private JsonObject Referred(string name, Func<JsonObject> write)
    {
        if (_definitions.TryAdd(name, []))
        {
            _definitions[name] = write();
        }

        return new JsonObject { ["$ref"] = $"#/definitions/{name}" };
    }

    private static ImmutableArray<Shape> Flat(Shape.Either either) =>
        [.. either.Ways.SelectMany<Shape, Shape>(way => way is Shape.Either inner ? Flat(inner) : [way]).Distinct()];

    /// <summary>A word, and for those that YAML takes for a boolean that as well.</summary>
    private static IEnumerable<JsonNode> Spellings(string word) => bool.TryParse(word, out var flag) ? [flag, word] : [word];

    private static JsonArray Array(IEnumerable<JsonNode> nodes) => new([.. nodes]);
}
