using System.Text.Json;
using PolicyFlex.Diagnostics;
using PolicyFlex.Json;
using PolicyFlex.Testing;

namespace PolicyFlex.Tool.Output;

/// <summary>What came of tests, as JSON.</summary>
internal static class TestReportJson
{
    public static void Write(Utf8JsonWriter writer, IReadOnlyCollection<PolicyTestReport> reports, bool withCoverage, IReadOnlyCollection<MutationReport> mutations)
    {
        writer.WriteStartObject();
        writer.WriteNumber("passed", reports.Sum(report => report.Passed));
        writer.WriteNumber("failed", reports.Sum(report => report.Failed));
        writer.WriteNumber("notRun", reports.Sum(report => report.NotRun.Length));
        writer.WriteStartArray("tests");
        foreach (var report in reports)
        {
            foreach (var test in report.Tests)
            {
                Write(writer, report, test);
            }
        }

        writer.WriteEndArray();
        writer.WriteList("diagnostics", [.. reports.SelectMany(report => report.Diagnostics)], DiagnosticJson.Write);
        if (withCoverage)
        {
            CoverageJson.Write(writer, reports);
        }

        if (mutations.Count > 0)
        {
            MutationJson.Write(writer, mutations);
        }

        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, PolicyTestReport report, PolicyTestResult test)
    {
        writer.WriteStartObject();
        writer.WriteString("set", report.SetName);
        writer.WriteString("name", test.Name);
        WritePlace(writer, test.Location);
        writer.WriteBoolean("passed", test.Passed);
        writer.WriteStartArray("failures");
        foreach (var failure in test.Failures)
        {
            writer.WriteStartObject();
            writer.WriteString("expected", failure.Expected);
            writer.WriteString("actual", failure.Actual);
            writer.WriteString("why", failure.Why);
            WritePlace(writer, failure.Location);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WritePlace(Utf8JsonWriter writer, SourceLocation place)
    {
        writer.WriteString("file", place.File);
        writer.WriteNumber("line", place.Line);
    }
}
