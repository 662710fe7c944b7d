using System.Globalization;
using PolicyFlex.Diagnostics;
using PolicyFlex.Testing;
using PolicyFlex.Tool.Changes;

namespace PolicyFlex.Tool.Output;

/// <summary>What came of tests, for people: a line a file, the failures in full, and one line that sums up.</summary>
internal sealed class TestReportText(Page page, Ink ink)
{
    public static void Write(TextWriter output, Ink ink, IReadOnlyCollection<PolicyTestReport> reports, bool withCoverage, IEnumerable<MutationReport> mutations) =>
        new TestReportText(new Page(output), ink).Write(reports, withCoverage, mutations);

    private void Write(IReadOnlyCollection<PolicyTestReport> reports, bool withCoverage, IEnumerable<MutationReport> mutations)
    {
        if (reports.Count == 0)
        {
            page.Line(ink.Good(TouchedSet.None));
            return;
        }

        foreach (var report in reports)
        {
            WriteFiles(report);
        }

        foreach (var result in reports.SelectMany(report => report.Tests).Where(test => !test.Passed))
        {
            WriteFailures(result);
        }

        if (withCoverage)
        {
            new CoverageText(page, ink).Write(reports);
        }

        foreach (var mutation in mutations.Where(mutation => mutation.Tests.Succeeded))
        {
            new MutationText(page, ink).Write(mutation);
        }

        Diagnostic[] diagnostics = [.. reports.SelectMany(report => report.Diagnostics)];
        page.Gap();
        new DiagnosticsText(page, ink).Write(diagnostics);
        WriteSum(reports, diagnostics);
    }

    private void WriteFiles(PolicyTestReport report)
    {
        var broken = report.Diagnostics
            .Where(diagnostic => diagnostic is { Severity: Severity.Error, Location: not null })
            .ToLookup(diagnostic => diagnostic.Location!.Value.File, StringComparer.Ordinal);
        var tests = report.Tests.ToLookup(test => test.Location.File, StringComparer.Ordinal);
        foreach (var file in tests.Select(group => group.Key).Union(broken.Select(group => group.Key)).Order(StringComparer.Ordinal))
        {
            var (passed, failed, errors) = (tests[file].Count(test => test.Passed), tests[file].Count(test => !test.Passed), broken[file].Count());
            var left = report.NotRun.Count(place => place.File == file);
            var isGood = failed == 0 && errors == 0;
            var counts = new[] { (passed, "passed"), (failed, "failed"), (left, "not run"), (errors, errors == 1 ? "error" : "errors") }
                .Where(count => count.Item1 > 0)
                .Select(count => string.Create(CultureInfo.InvariantCulture, $"{count.Item1} {count.Item2}"));
            page.Line($"{(isGood ? ink.Good("✓") : ink.Bad("✗"))} {Ink.Plain(file)}  {string.Join(", ", counts)}");
        }
    }

    private void WriteFailures(PolicyTestResult result)
    {
        page.Gap();
        page.Line($"{ink.Bad("✗")} {ink.Bold(Ink.Plain(result.Name))}");
        page.Line("  " + ink.Faint(Ink.Plain(result.Location.ToString())));
        foreach (var failure in result.Failures)
        {
            var line = string.Create(CultureInfo.InvariantCulture, $"{failure.Location.Line}: ");
            page.Paragraph("    ", 4, line + failure, indent: 6);
            if (failure.Why is { } why)
            {
                page.Paragraph("      ", 6, why, indent: 6);
            }
        }
    }

    private void WriteSum(IReadOnlyCollection<PolicyTestReport> reports, IReadOnlyCollection<Diagnostic> diagnostics)
    {
        var (passed, failed) = (reports.Sum(report => report.Passed), reports.Sum(report => report.Failed));
        var left = reports.Sum(report => report.NotRun.Length);
        var sum = string.Create(CultureInfo.InvariantCulture, $"{passed} passed, {failed} failed{(left == 0 ? "" : $", {left} not run")}");
        var count = DiagnosticsText.Count(diagnostics);
        var whole = count == "fine" ? sum : $"{sum}, {count}";
        page.Line(reports.All(report => report.Succeeded) ? ink.Good(whole) : ink.Bad(whole));
    }
}
