using System.Globalization;
using System.Text;
using System.Xml;

namespace PolicyFlex.Tool.Output;

/// <summary>Writes the XML of JUnit as Jenkins and most build servers read it.</summary>
internal static class JunitXml
{
    public static void Write(TextWriter output, IReadOnlyCollection<JunitSuite> suites)
    {
        var settings = new XmlWriterSettings { Indent = true, NewLineChars = "\n", OmitXmlDeclaration = true, CheckCharacters = false };
        output.WriteLine("""<?xml version="1.0" encoding="UTF-8"?>""");
        using (var writer = XmlWriter.Create(output, settings))
        {
            writer.WriteStartElement("testsuites");
            WriteCounts(writer, [.. suites.SelectMany(suite => suite.Cases)]);
            foreach (var suite in suites)
            {
                WriteSuite(writer, suite);
            }

            writer.WriteEndElement();
        }

        output.WriteLine();
    }

    private static void WriteSuite(XmlWriter writer, JunitSuite suite)
    {
        writer.WriteStartElement("testsuite");
        writer.WriteAttributeString("name", Plain(suite.Name));
        WriteCounts(writer, suite.Cases);
        foreach (var one in suite.Cases)
        {
            writer.WriteStartElement("testcase");
            writer.WriteAttributeString("name", Plain(one.Name));
            writer.WriteAttributeString("classname", Plain(Path.GetFileName(suite.Name)));
            if (one.Text is { } text)
            {
                writer.WriteStartElement(one.CouldNotRun ? "error" : "failure");
                writer.WriteAttributeString("message", Plain(one.Message!));
                writer.WriteString(Plain(text));
                writer.WriteEndElement();
            }

            writer.WriteEndElement();
        }

        writer.WriteEndElement();
    }

    private static void WriteCounts(XmlWriter writer, IReadOnlyCollection<JunitCase> cases)
    {
        writer.WriteAttributeString("tests", Number(cases.Count));
        writer.WriteAttributeString("failures", Number(cases.Count(one => one is { Text: not null, CouldNotRun: false })));
        writer.WriteAttributeString("errors", Number(cases.Count(one => one is { Text: not null, CouldNotRun: true })));
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The text without the characters that XML cannot hold.</summary>
    private static string Plain(string text) => text.All(IsAllowed)
        ? text
        : text.Where(IsAllowed).Aggregate(new StringBuilder(), (plain, c) => plain.Append(c)).ToString();

    private static bool IsAllowed(char c) => XmlConvert.IsXmlChar(c) || char.IsSurrogate(c);
}
