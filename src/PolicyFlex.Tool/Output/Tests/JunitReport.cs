using PolicyFlex.Diagnostics;
using PolicyFlex.Testing;

namespace PolicyFlex.Tool.Output;

/// <summary>What came of tests, in the XML that build servers read: a suite a file, a case a test.</summary>
/// <remarks>An error in a set or a test file is a case of its own that could not be run.</remarks>
internal static class JunitReport
{
    public static void Write(TextWriter output, IEnumerable<PolicyTestReport> reports) => JunitXml.Write(output, [.. reports.SelectMany(Suites)]);

    private static IEnumerable<JunitSuite> Suites(PolicyTestReport report)
    {
        var errors = report.Diagnostics.Where(one => one.Severity == Severity.Error).ToLookup(error => error.Location?.File ?? report.SetFolder, StringComparer.Ordinal);
        var tests = report.Tests.ToLookup(test => test.Location.File, StringComparer.Ordinal);
        return tests.Select(group => group.Key).Union(errors.Select(group => group.Key))
            .Order(StringComparer.Ordinal)
            .Select(file => new JunitSuite(file, [.. errors[file].Select(JunitCase.Of), .. tests[file].Select(Case)]));
    }

    private static JunitCase Case(PolicyTestResult test) => test.Passed
        ? new JunitCase(test.Name)
        : new JunitCase(test.Name, test.Failures[0].ToString(), string.Join('\n', test.Failures.Select(Told)));

    private static string Told(PolicyTestFailure failure) => $"{failure.Location}: {failure}{(failure.Why is { } why ? $"\n{why}" : "")}";
}
