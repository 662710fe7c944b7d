using System.Text.Json;
using PolicyFlex.Diagnostics;

namespace PolicyFlex.Json;

/// <summary>Writes diagnostics as JSON.</summary>
internal static class DiagnosticJson
{
    public static void Write(Utf8JsonWriter writer, Diagnostic diagnostic)
    {
        writer.WriteStartObject();
        writer.WriteString("code", diagnostic.Code);
        writer.WriteString("severity", SeverityWord(diagnostic.Severity));
        writer.WriteString("file", diagnostic.Location?.File);
        WriteFromOne(writer, "line", diagnostic.Location?.Line);
        WriteFromOne(writer, "column", diagnostic.Location?.Column);
        writer.WriteString("message", diagnostic.Message);
        writer.WriteString("expected", diagnostic.Expected);
        writer.WriteString("didYouMean", diagnostic.DidYouMean);
        writer.WriteEndObject();
    }

    /// <summary><c>error</c>, <c>warning</c> or <c>info</c>.</summary>
    public static string SeverityWord(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };

    private static void WriteFromOne(Utf8JsonWriter writer, string name, int? number)
    {
        if (number is > 0 and var known)
        {
            writer.WriteNumber(name, known);
        }
        else
        {
            writer.WriteNull(name);
        }
    }
}
