using PolicyFlex.Authoring;
using PolicyFlex.Diagnostics;
using PolicyFlex.Policies;

namespace PolicyFlex.Testing;

/// <summary>Finds and loads the test files of a set.</summary>
internal static class TestFiles
{
    private const string SetName = "policyset";

    /// <summary>The files in the order of their names; what cannot be read is told to <paramref name="diagnostics"/>.</summary>
    public static IReadOnlyList<PolicyFile> Load(string folder, PolicySet set, DiagnosticBag diagnostics)
    {
        string[] policies = [.. set.Policies.Select(policy => policy.File)];
        var files = new List<PolicyFile>();
        foreach (var name in Directory.EnumerateFiles(folder, "*" + PolicyFolder.TestsSuffix).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal))
        {
            var policy = name[..^PolicyFolder.TestsSuffix.Length] + PolicyFolder.PolicySuffix;
            if (name != SetName + PolicyFolder.TestsSuffix && !policies.Contains(policy, StringComparer.Ordinal))
            {
                diagnostics.Add(TestProblems.OfNoPolicy($"{PolicyFolder.Shown(folder)}/{name}", policy, policies));
            }

            if (PolicyFolder.Read(folder, name, diagnostics) is { } file)
            {
                files.Add(file);
            }
        }

        if (files.Count == 0 && !diagnostics.HasErrors)
        {
            diagnostics.Add(TestProblems.NoTestsAtAll(PolicyFolder.Shown(folder)));
        }

        return files;
    }
}
