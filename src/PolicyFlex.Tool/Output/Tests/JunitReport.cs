using System.Globalization;
using System.Text;
using System.Xml;
using PolicyFlex.Diagnostics;
using PolicyFlex.Testing;

namespace PolicyFlex.Tool.Output;

/// <summary>What came of tests, in the XML that build servers read: a suite a file, a case a test.</summary>
/// <remarks>An error in a set or a test file is a case of its own that could not be run.</remarks>
internal static class JunitReport
{
    public static void Write(TextWriter output, IEnumerable<PolicyTestReport> reports)
    {
        PolicyTestReport[] all = [.. reports];
        var settings = new XmlWriterSettings { Indent = true, NewLineChars = "\n", OmitXmlDeclaration = true, CheckCharacters = false };
        output.WriteLine("""<?xml version="1.0" encoding="UTF-8"?>""");
        using (var writer = XmlWriter.Create(output, settings))
        {
            writer.WriteStartElement("testsuites");
            WriteCounts(writer, all.Sum(r => r.Tests.Length), all.Sum(r => r.Failed), all.Sum(r => Errors(r).Length));
            foreach (var report in all)
            {
                WriteReport(writer, report);
            }

            writer.WriteEndElement();
        }

        output.WriteLine();
    }

    private static void WriteReport(XmlWriter writer, PolicyTestReport report)
    {
        var errors = Errors(report).ToLookup(error => error.Location?.File ?? report.SetFolder, StringComparer.Ordinal);
        var tests = report.Tests.ToLookup(test => test.Location.File, StringComparer.Ordinal);
        foreach (var file in tests.Select(group => group.Key).Union(errors.Select(group => group.Key)).Order(StringComparer.Ordinal))
        {
            writer.WriteStartElement("testsuite");
            writer.WriteAttributeString("name", Plain(file));
            WriteCounts(writer, tests[file].Count(), tests[file].Count(test => !test.Passed), errors[file].Count());
            foreach (var error in errors[file])
            {
                WriteCase(writer, error.Code, file, error.Location?.Line ?? 0, "error", [error.Text]);
            }

            foreach (var test in tests[file])
            {
                WriteCase(writer, test.Name, file, test.Location.Line, "failure", [.. test.Failures.Select(failure => failure.ToString())]);
            }

            writer.WriteEndElement();
        }
    }

    private static void WriteCounts(XmlWriter writer, int tests, int failures, int errors)
    {
        writer.WriteAttributeString("tests", Number(tests + errors));
        writer.WriteAttributeString("failures", Number(failures));
        writer.WriteAttributeString("errors", Number(errors));
        writer.WriteAttributeString("skipped", "0");
    }

    private static void WriteCase(XmlWriter writer, string name, string file, int line, string kind, string[] messages)
    {
        writer.WriteStartElement("testcase");
        writer.WriteAttributeString("name", Plain(name));
        writer.WriteAttributeString("classname", Plain(Path.GetFileName(file)));
        writer.WriteAttributeString("file", Plain(file));
        writer.WriteAttributeString("line", Number(line));
        if (messages.Length > 0)
        {
            writer.WriteStartElement(kind);
            writer.WriteAttributeString("message", Plain(messages[0]));
            writer.WriteString(Plain(string.Join('\n', messages)));
            writer.WriteEndElement();
        }

        writer.WriteEndElement();
    }

    private static Diagnostic[] Errors(PolicyTestReport report) =>
        [.. report.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error)];

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The text without the characters that XML cannot hold.</summary>
    private static string Plain(string text) => text.All(IsAllowed)
        ? text
        : text.Where(IsAllowed).Aggregate(new StringBuilder(), (plain, c) => plain.Append(c)).ToString();

    private static bool IsAllowed(char c) => XmlConvert.IsXmlChar(c) || char.IsSurrogate(c);
}
