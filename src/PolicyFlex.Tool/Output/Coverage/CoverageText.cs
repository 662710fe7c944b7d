using System.Globalization;
using PolicyFlex.Testing;

namespace PolicyFlex.Tool.Output;

/// <summary>What tests met of policy sets, for people: a line a set, what it is made of, and what was missed, file by file.</summary>
internal sealed class CoverageText(Page page, Ink ink)
{
    public void Write(IEnumerable<PolicyTestReport> reports)
    {
        foreach (var report in reports)
        {
            if (report.Coverage is { } coverage)
            {
                Write(report.SetFolder, coverage);
            }
        }
    }

    private void Write(string folder, PolicyCoverage coverage)
    {
        page.Gap();
        var sum = string.Create(CultureInfo.InvariantCulture, $"Coverage of {folder}: {coverage.Percent} % ({coverage.Met():#,0} of {coverage.Needed():#,0})");
        page.Line(ink.Bold(Ink.Plain(sum)));
        page.Paragraph("  ", 2, string.Join(", ", CoverageWords.Counts(coverage)), indent: 2);
        foreach (var file in coverage.Missed.GroupBy(point => point.At.File, StringComparer.Ordinal))
        {
            page.Gap();
            page.Line("  " + ink.Faint(Ink.Plain(file.Key)));
            foreach (var point in file)
            {
                page.Paragraph("    ", 4, string.Create(CultureInfo.InvariantCulture, $"{point.At.Line}:{point.At.Column} {SentenceOf(point)}"), indent: 6);
            }
        }
    }

    private static string SentenceOf(CoveragePoint point) =>
        point.Kind == CoverageKind.Condition ? $"{point.Sentence} ({point.Owner})" : point.Sentence;
}
