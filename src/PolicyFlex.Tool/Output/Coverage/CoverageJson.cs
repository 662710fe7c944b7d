using System.Text.Json;
using PolicyFlex.Testing;

namespace PolicyFlex.Tool.Output;

/// <summary>What tests met of policy sets, as JSON.</summary>
internal static class CoverageJson
{
    /// <summary>Writes an object of its own.</summary>
    public static void WriteAlone(Utf8JsonWriter writer, IEnumerable<PolicyTestReport> reports)
    {
        writer.WriteStartObject();
        Write(writer, reports);
        writer.WriteEndObject();
    }

    /// <summary>Writes the property <c>coverage</c>: a list with a set each.</summary>
    public static void Write(Utf8JsonWriter writer, IEnumerable<PolicyTestReport> reports)
    {
        writer.WriteStartArray("coverage");
        foreach (var report in reports)
        {
            if (report.Coverage is { } coverage)
            {
                Write(writer, report, coverage);
            }
        }

        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, PolicyTestReport report, PolicyCoverage coverage)
    {
        writer.WriteStartObject();
        writer.WriteString("set", report.SetName);
        writer.WriteString("folder", report.SetFolder);
        writer.WriteNumber("percent", coverage.Percent);
        writer.WriteNumber("met", coverage.Met());
        writer.WriteNumber("needed", coverage.Needed());
        writer.WriteStartArray("points");
        foreach (var point in coverage.Points)
        {
            writer.WriteStartObject();
            writer.WriteString("kind", point.Kind.ToString().ToLowerInvariant());
            writer.WriteString("name", point.Name);
            if (point.Owner.Length > 0)
            {
                writer.WriteString("owner", point.Owner);
            }

            writer.WriteString("file", point.At.File);
            writer.WriteNumber("line", point.At.Line);
            writer.WriteNumber("column", point.At.Column);
            WriteSides(writer, "needed", point.Needed);
            WriteSides(writer, "seen", point.Seen);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteSides(Utf8JsonWriter writer, string name, CoverageSides sides)
    {
        writer.WriteStartArray(name);
        foreach (var side in CoverageLines.SidesOf(sides))
        {
            writer.WriteStringValue(side.ToString().ToLowerInvariant());
        }

        writer.WriteEndArray();
    }
}
