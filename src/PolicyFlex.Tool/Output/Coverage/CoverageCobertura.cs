using System.Globalization;
using System.Xml;
using PolicyFlex.Testing;

namespace PolicyFlex.Tool.Output;

/// <summary>Coverage as Cobertura XML, which build servers read: a class each file, after <c>coverage-04.dtd</c>.</summary>
internal static class CoverageCobertura
{
    public static void Write(TextWriter output, IReadOnlyCollection<PolicyTestReport> reports, DateTimeOffset now)
    {
        var files = CoverageLines.ByFile(reports).ToList();
        output.Write("""<?xml version="1.0" encoding="UTF-8"?>""" + "\n");
        using var xml = XmlWriter.Create(output, new XmlWriterSettings { Indent = true, NewLineChars = "\n", OmitXmlDeclaration = true });
        xml.WriteStartElement("coverage");
        WriteRates(xml, files.SelectMany(file => file.Lines), withCounts: true);
        xml.WriteAttributeString("complexity", "0");
        xml.WriteAttributeString("version", "1");
        xml.WriteAttributeString("timestamp", now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture));
        xml.WriteStartElement("sources");
        xml.WriteElementString("source", ".");
        xml.WriteEndElement();
        xml.WriteStartElement("packages");
        foreach (var set in files.GroupBy(file => Path.GetDirectoryName(file.File)!.Replace('\\', '/'), StringComparer.Ordinal))
        {
            xml.WriteStartElement("package");
            xml.WriteAttributeString("name", set.Key);
            WriteRates(xml, set.SelectMany(file => file.Lines));
            xml.WriteAttributeString("complexity", "0");
            xml.WriteStartElement("classes");
            foreach (var (file, lines) in set)
            {
                WriteFile(xml, file, lines);
            }

            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteFile(XmlWriter xml, string file, IReadOnlyList<(int Line, CoveragePoint[] Points)> lines)
    {
        xml.WriteStartElement("class");
        xml.WriteAttributeString("name", Path.GetFileName(file));
        xml.WriteAttributeString("filename", file);
        WriteRates(xml, lines);
        xml.WriteAttributeString("complexity", "0");
        xml.WriteStartElement("methods");
        xml.WriteEndElement();
        xml.WriteStartElement("lines");
        foreach (var (line, points) in lines)
        {
            bool[] branches = [.. points.SelectMany(CoverageLines.BranchesOf)];
            var met = branches.Count(isMet => isMet);
            xml.WriteStartElement("line");
            xml.WriteAttributeString("number", line.ToString(CultureInfo.InvariantCulture));
            xml.WriteAttributeString("hits", CoverageLines.IsMet(points) ? "1" : "0");
            xml.WriteAttributeString("branch", branches.Length > 1 ? "true" : "false");
            if (branches.Length > 1)
            {
                xml.WriteAttributeString("condition-coverage", string.Create(CultureInfo.InvariantCulture, $"{100 * met / branches.Length}% ({met}/{branches.Length})"));
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteRates(XmlWriter xml, IEnumerable<(int Line, CoveragePoint[] Points)> lines, bool withCounts = false)
    {
        var all = lines.ToList();
        bool[] branches = [.. all.SelectMany(line => line.Points).SelectMany(CoverageLines.BranchesOf)];
        WriteRates(xml, "line", "lines", all.Count(line => CoverageLines.IsMet(line.Points)), all.Count, withCounts);
        WriteRates(xml, "branch", "branches", branches.Count(isMet => isMet), branches.Length, withCounts);
    }

    private static void WriteRates(XmlWriter xml, string one, string many, int met, int all, bool withCounts)
    {
        WriteRate(xml, $"{one}-rate", met, all);
        if (withCounts)
        {
            xml.WriteAttributeString($"{many}-covered", met.ToString(CultureInfo.InvariantCulture));
            xml.WriteAttributeString($"{many}-valid", all.ToString(CultureInfo.InvariantCulture));
        }
    }

    private static void WriteRate(XmlWriter xml, string name, int met, int all) =>
        xml.WriteAttributeString(name, (all == 0 ? 1m : decimal.Round((decimal)met / all, 4)).ToString(CultureInfo.InvariantCulture));
}
