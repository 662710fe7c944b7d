using System.Text.Json;
using PolicyFlex.Diagnostics;
using PolicyFlex.Testing;
using PolicyFlex.Tool.Explaining;

namespace PolicyFlex.Tool.Output;

/// <summary>Diagnostics, and tests that failed, as a SARIF 2.1.0 log, which code scanning reads.</summary>
internal sealed class SarifLog
{
    /// <summary>The rule of tests that failed.</summary>
    private const string TestRule = "policy-test";

    private readonly Utf8JsonWriter _writer;
    private readonly Fingerprints _fingerprints = new();
    private readonly string[] _rules;

    private SarifLog(Utf8JsonWriter writer, string[] rules) => (_writer, _rules) = (writer, rules);

    public static void Write(Utf8JsonWriter writer, IReadOnlyCollection<Diagnostic> diagnostics, IReadOnlyCollection<PolicyTestResult>? tests = null)
    {
        PolicyTestResult[] failed = [.. (tests ?? []).Where(test => !test.Passed)];
        string[] rules = [.. diagnostics.Select(d => d.Code).Concat(failed.Select(_ => TestRule)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        new SarifLog(writer, rules).Write(diagnostics, failed);
    }

    private void Write(IEnumerable<Diagnostic> diagnostics, IEnumerable<PolicyTestResult> failed)
    {
        _writer.WriteStartObject();
        _writer.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        _writer.WriteString("version", "2.1.0");
        _writer.WriteStartArray("runs");
        _writer.WriteStartObject();
        WriteTool();
        _writer.WriteString("columnKind", "utf16CodeUnits");
        _writer.WriteStartArray("results");
        foreach (var diagnostic in diagnostics)
        {
            WriteResult(diagnostic.Code, LevelOf(diagnostic.Severity), diagnostic.Text, diagnostic.Location, _fingerprints.Of(diagnostic));
        }

        foreach (var test in failed)
        {
            foreach (var failure in test.Failures)
            {
                var text = $"{test.Name}: {failure}.{(failure.Why is { } why ? $"\n{why}" : "")}";
                WriteResult(TestRule, "error", text, failure.Location, _fingerprints.Of(TestRule, Fingerprints.InSet(failure.Location.File), test.Name, failure.Expected));
            }
        }

        _writer.WriteEndArray();
        _writer.WriteEndObject();
        _writer.WriteEndArray();
        _writer.WriteEndObject();
    }

    private void WriteTool()
    {
        var pages = ReferencePages.Read();
        _writer.WriteStartObject("tool");
        _writer.WriteStartObject("driver");
        _writer.WriteString("name", "policyflex");
        _writer.WriteString("semanticVersion", typeof(SarifLog).Assembly.GetName().Version?.ToString(3));
        _writer.WriteStartArray("rules");
        foreach (var rule in _rules)
        {
            _writer.WriteStartObject();
            _writer.WriteString("id", rule);
            if (rule == TestRule)
            {
                WriteText("shortDescription", "A policy test failed.");
            }
            else if (pages.GetValueOrDefault(rule) is { } page)
            {
                WriteText("shortDescription", page.Split('\n')[0]);
                WriteText("help", page, markdown: page);
            }

            _writer.WriteEndObject();
        }

        _writer.WriteEndArray();
        _writer.WriteEndObject();
        _writer.WriteEndObject();
    }

    private void WriteResult(string rule, string level, string text, SourceLocation? place, string fingerprint)
    {
        _writer.WriteStartObject();
        _writer.WriteString("ruleId", rule);
        _writer.WriteNumber("ruleIndex", Array.IndexOf(_rules, rule));
        _writer.WriteString("level", level);
        WriteText("message", text);
        if (place is { } location)
        {
            WriteLocation(location);
        }

        _writer.WriteStartObject("partialFingerprints");
        _writer.WriteString("policyflex/v1", fingerprint);
        _writer.WriteEndObject();
        _writer.WriteEndObject();
    }

    private void WriteText(string name, string text, string? markdown = null)
    {
        _writer.WriteStartObject(name);
        _writer.WriteString("text", text);
        if (markdown is not null)
        {
            _writer.WriteString("markdown", markdown);
        }

        _writer.WriteEndObject();
    }

    private void WriteLocation(SourceLocation location)
    {
        _writer.WriteStartArray("locations");
        _writer.WriteStartObject();
        _writer.WriteStartObject("physicalLocation");
        _writer.WriteStartObject("artifactLocation");
        _writer.WriteString("uri", Uri(location.File));
        _writer.WriteEndObject();
        if (location.Line > 0)
        {
            _writer.WriteStartObject("region");
            _writer.WriteNumber("startLine", location.Line);
            if (location.Column > 0)
            {
                _writer.WriteNumber("startColumn", location.Column);
            }

            _writer.WriteEndObject();
        }

        _writer.WriteEndObject();
        _writer.WriteEndObject();
        _writer.WriteEndArray();
    }

    private static string LevelOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };

    private static string Uri(string file) =>
        (file.StartsWith('/') ? "file://" : "") + string.Join('/', file.Split('/').Select(System.Uri.EscapeDataString));
}
