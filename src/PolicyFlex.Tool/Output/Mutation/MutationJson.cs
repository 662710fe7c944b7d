using System.Text.Json;
using PolicyFlex.Testing;

namespace PolicyFlex.Tool.Output;

/// <summary>Whether tests notice mistakes, as JSON.</summary>
internal static class MutationJson
{
    /// <summary>Writes the property <c>mutation</c>: a list with a set each.</summary>
    public static void Write(Utf8JsonWriter writer, IEnumerable<MutationReport> reports)
    {
        writer.WriteStartArray("mutation");
        foreach (var report in reports)
        {
            writer.WriteStartObject();
            writer.WriteString("set", report.Tests.SetName);
            writer.WriteString("folder", report.Tests.SetFolder);
            writer.WriteNumber("score", report.Score);
            writer.WriteNumber("killed", report.Killed);
            writer.WriteNumber("survived", report.Survived);
            writer.WriteNumber("equivalent", report.Equivalent);
            writer.WriteBoolean("complete", report.IsComplete);
            writer.WriteStartArray("mutants");
            foreach (var mutant in report.Mutants)
            {
                Write(writer, mutant);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, Mutant mutant)
    {
        writer.WriteStartObject();
        writer.WriteString("operator", mutant.Operator);
        writer.WriteString("state", mutant.State.ToString().ToLowerInvariant());
        writer.WriteString("file", mutant.At.File);
        writer.WriteNumber("line", mutant.At.Line);
        writer.WriteNumber("column", mutant.At.Column);
        writer.WriteString("before", mutant.Before);
        writer.WriteString("after", mutant.After);
        writer.WriteString("killedBy", mutant.KilledBy);
        if (mutant.Cases is { } cases)
        {
            writer.WriteNumber("cases", cases);
        }

        if (mutant.Witness is { } witness)
        {
            writer.WriteStartObject("witness");
            writer.WriteString("test", witness.Test);
            writer.WriteString("difference", witness.Difference);
            writer.WriteString("original", witness.Original);
            writer.WriteString("mutant", witness.Mutant);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }
}
