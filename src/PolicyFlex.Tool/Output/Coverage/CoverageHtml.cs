using System.Globalization;
using PolicyFlex.Review;
using PolicyFlex.Testing;

namespace PolicyFlex.Tool.Output;

/// <summary>What tests met of policy sets, as one HTML page with their own YAML: what was met, what in part and what not, line by line.</summary>
internal static class CoverageHtml
{
    public static string Of(IReadOnlyCollection<PolicyTestReport> reports) =>
        HtmlDocument.Of("Coverage of policies", new StyleSheet(BaseStyle.Rules, CoverageStyle.Rules), Body(reports));

    private static Element Body(IReadOnlyCollection<PolicyTestReport> reports) => new(
        "body",
        new Element("header", new Element("h1", "What the tests meet")),
        new Element("main", [.. reports.Where(report => report.Coverage is not null).Select(SetOf)]));

    private static Markup? SetOf(PolicyTestReport report)
    {
        var coverage = report.Coverage!;
        return new Element(
            "section",
            new Element("h2", Html.Name(report.SetName ?? report.SetFolder), $": {coverage.Percent.ToString(CultureInfo.InvariantCulture)} %"),
            Html.List("contents", CoverageWords.Counts(coverage).Select(count => (Markup?)count)),
            Markup.All(CoverageLines.ByFile([report]).Select(FileOf)));
    }

    private static Markup? FileOf((string File, IReadOnlyList<(int Line, CoveragePoint[] Points)> Lines) file)
    {
        var points = file.Lines.ToDictionary(line => line.Line, line => line.Points);
        var texts = File.Exists(file.File) ? File.ReadAllLines(file.File) : [];
        return Markup.All(
            new Element("h3", new Element("code", file.File)),
            new Element(
                "table",
                new Element("tbody", [.. texts.Select((text, at) => (Markup?)LineOf(at + 1, text, points.GetValueOrDefault(at + 1) ?? []))])).Class("lines"));
    }

    private static Element LineOf(int number, string text, CoveragePoint[] points)
    {
        var (kind, mark, about) = points switch
        {
            [] => ("plain", "", null),
            _ when points.All(point => point.Missing == CoverageSides.None) => ("met", "✓", "met"),
            _ when CoverageLines.IsMet(points) => ("partly", "◐", "met in part"),
            _ => ("missed", "✗", "not met"),
        };
        return new Element(
            "tr",
            new Element("td", number.ToString(CultureInfo.InvariantCulture)).Class("number"),
            new Element("td", mark).Class("mark").With("title", about),
            new Element(
                "td",
                new Element("code", text.Length > 0 ? text : null),
                Markup.All(points.Where(point => point.Missing != CoverageSides.None).Select(point => (Markup?)new Element("span", point.Sentence).Class("under")))))
            .Class(kind);
    }
}
