using System.Text.Json;
using PolicyFlex.Diagnostics;

namespace PolicyFlex.Tool.Output;

/// <summary>Diagnostics as a SARIF 2.1.0 log, which code scanning reads.</summary>
internal static class SarifLog
{
    public static void Write(Utf8JsonWriter writer, IReadOnlyCollection<Diagnostic> diagnostics)
    {
        string[] codes = [.. diagnostics.Select(d => d.Code).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        writer.WriteStartObject();
        writer.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        writer.WriteString("version", "2.1.0");
        writer.WriteStartArray("runs");
        writer.WriteStartObject();
        WriteTool(writer, codes);
        writer.WriteString("columnKind", "utf16CodeUnits");
        writer.WriteStartArray("results");
        foreach (var diagnostic in diagnostics)
        {
            WriteResult(writer, diagnostic, Array.IndexOf(codes, diagnostic.Code));
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteTool(Utf8JsonWriter writer, IEnumerable<string> codes)
    {
        writer.WriteStartObject("tool");
        writer.WriteStartObject("driver");
        writer.WriteString("name", "policyflex");
        writer.WriteString("semanticVersion", typeof(SarifLog).Assembly.GetName().Version?.ToString(3));
        writer.WriteStartArray("rules");
        foreach (var code in codes)
        {
            writer.WriteStartObject();
            writer.WriteString("id", code);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter writer, Diagnostic diagnostic, int rule)
    {
        writer.WriteStartObject();
        writer.WriteString("ruleId", diagnostic.Code);
        writer.WriteNumber("ruleIndex", rule);
        writer.WriteString("level", diagnostic.Severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "note",
        });
        writer.WriteStartObject("message");
        writer.WriteString("text", diagnostic.Text);
        writer.WriteEndObject();
        if (diagnostic.Location is { } location)
        {
            WriteLocation(writer, location);
        }

        writer.WriteEndObject();
    }

    private static void WriteLocation(Utf8JsonWriter writer, SourceLocation location)
    {
        writer.WriteStartArray("locations");
        writer.WriteStartObject();
        writer.WriteStartObject("physicalLocation");
        writer.WriteStartObject("artifactLocation");
        writer.WriteString("uri", Uri(location.File));
        writer.WriteEndObject();
        if (location.Line > 0)
        {
            writer.WriteStartObject("region");
            writer.WriteNumber("startLine", location.Line);
            if (location.Column > 0)
            {
                writer.WriteNumber("startColumn", location.Column);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.WriteEndArray();
    }

    private static string Uri(string file) =>
        (file.StartsWith('/') ? "file://" : "") + string.Join('/', file.Split('/').Select(System.Uri.EscapeDataString));
}
