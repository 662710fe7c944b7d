using PolicyFlex.Diagnostics;

namespace PolicyFlex.Testing.Xunit;

/// <summary>The cases of a folder, and what came of each.</summary>
internal static class PolicyCases
{
    /// <summary>The tests of all sets in a folder, and a case of its own for each set in which something is wrong.</summary>
    public static IEnumerable<PolicyTestCase> Under(string path)
    {
        var folder = PolicySets.Folder(path);
        var sets = folder is null ? [] : PolicySets.In(folder);
        return sets.Count == 0
            ? [new PolicyTestCase(path, set: "")]
            : sets.SelectMany(set => Of(path, set, PolicyReports.Of(Path.Combine(folder!, set))));
    }

    /// <summary>Why a case fails, as whole sentences; null if it does not.</summary>
    public static string? Problem(PolicyTestCase test)
    {
        if (PolicySets.Folder(test.Path) is not { } folder)
        {
            return $"There is no folder `{test.Path}` beside the test assembly or in a folder above it. "
                + "Name it from the project or the repository, or copy it to the output folder.";
        }

        if (!PolicySets.In(folder).Contains(test.Set, StringComparer.Ordinal))
        {
            return $"There is no policy set in `{Path.Combine(folder, test.Set)}`. A policy set is a folder with a `policyset.yaml`.";
        }

        var report = PolicyReports.Of(Path.Combine(folder, test.Set));
        return test.Name is null ? OfSet(report)
            : report.Tests.FirstOrDefault(result => result.Name == test.Name && FileOf(result) == test.File) is { } found ? OfTest(found)
            : $"There is no test `{test.Name}` any more, or something is wrong in it.\n{OfSet(report)}".TrimEnd();
    }

    private static IEnumerable<PolicyTestCase> Of(string path, string set, PolicyTestReport report)
    {
        var tests = report.Tests.Select(test => new PolicyTestCase(path, set, FileOf(test), test.Name));
        return OfSet(report) is null ? tests : tests.Prepend(new PolicyTestCase(path, set));
    }

    private static string FileOf(PolicyTestResult test) => Path.GetFileName(test.Location.File);

    private static string? OfSet(PolicyTestReport report)
    {
        string[] errors = [.. report.Diagnostics.Where(told => told.Severity == Severity.Error).Select(told => told.ToString())];
        return errors.Length > 0 ? string.Join('\n', errors)
            : report.Tests.IsEmpty ? $"{report.SetFolder}: there is no test beside these policies."
            : null;
    }

    private static string? OfTest(PolicyTestResult result) => result.Passed
        ? null
        : string.Join('\n', result.Failures.Select(failure =>
            $"Expected {failure.Expected}, but {failure.Actual}.{(failure.Why is { } why ? $"\n  {why}" : "")}\n  {failure.Location}"));
}
