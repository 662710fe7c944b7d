using PolicyFlex.Testing;

namespace PolicyFlex.Tool.Output;

/// <summary>What failed, as workflow commands of GitHub.</summary>
internal static class TestReportGithub
{
    public static void Write(TextWriter output, IEnumerable<PolicyTestReport> reports)
    {
        foreach (var report in reports)
        {
            foreach (var diagnostic in report.Diagnostics)
            {
                GithubAnnotations.Write(output, diagnostic);
            }

            foreach (var (test, failure) in report.Tests.SelectMany(test => test.Failures.Select(failure => (test, failure))))
            {
                GithubAnnotations.Write(output, "error", failure.Location, test.Name, failure.ToString());
            }
        }
    }
}
