using System.Text.Json;
using PolicyFlex.Diagnostics;
using PolicyFlex.Json;

namespace PolicyFlex.Tool.Output;

/// <summary>Diagnostics as JSON.</summary>
internal static class DiagnosticsJson
{
    /// <summary>As an array.</summary>
    public static void Write(Utf8JsonWriter writer, IEnumerable<Diagnostic> diagnostics)
    {
        writer.WriteStartArray();
        foreach (var diagnostic in diagnostics)
        {
            DiagnosticJson.Write(writer, diagnostic);
        }

        writer.WriteEndArray();
    }

    /// <summary>As <c>{ "diagnostics": [ … ] }</c>, in the place of a result.</summary>
    public static void WriteObject(Utf8JsonWriter writer, IEnumerable<Diagnostic> diagnostics)
    {
        writer.WriteStartObject();
        writer.WritePropertyName("diagnostics");
        Write(writer, diagnostics);
        writer.WriteEndObject();
    }
}
