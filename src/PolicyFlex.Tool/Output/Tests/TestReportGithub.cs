using PolicyFlex.Diagnostics;
using PolicyFlex.Testing;

namespace PolicyFlex.Tool.Output;

/// <summary>What failed, as workflow commands of GitHub: errors, then tests, then what is doubtful.</summary>
internal static class TestReportGithub
{
    public static void Write(TextWriter output, IReadOnlyCollection<PolicyTestReport> reports)
    {
        var diagnostics = reports.SelectMany(report => report.Diagnostics).ToLookup(one => one.Severity == Severity.Error);
        GithubAnnotations.Write(output, diagnostics[true]);
        foreach (var (test, failure) in reports.SelectMany(report => report.Tests).SelectMany(test => test.Failures.Select(failure => (test, failure))))
        {
            var message = failure.Why is { } why ? $"{failure}\n{why}" : failure.ToString();
            GithubAnnotations.Write(output, "error", failure.Location, test.Name, message);
        }

        GithubAnnotations.Write(output, diagnostics[false]);
    }
}
