using PolicyFlex.Authoring;
using PolicyFlex.Diagnostics;
using PolicyFlex.Policies;

namespace PolicyFlex.Testing;

/// <summary>Finds and loads the test files of a set.</summary>
internal static class TestFiles
{
    private const string Ending = ".tests.yaml";
    private const string PolicyEnding = ".policy.yaml";
    private const string SetName = "policyset";

    /// <summary>The files in the order of their names; what cannot be read is told to <paramref name="diagnostics"/>.</summary>
    public static IReadOnlyList<PolicyFile> Load(string folder, PolicySet set, DiagnosticBag diagnostics)
    {
        string[] policies = [.. set.Policies.Select(policy => policy.File)];
        var files = new List<PolicyFile>();
        foreach (var path in Directory.EnumerateFiles(folder, "*" + Ending).Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileName(path);
            var shown = path.Replace('\\', '/');
            var policy = name[..^Ending.Length] + PolicyEnding;
            if (name != SetName + Ending && !policies.Contains(policy, StringComparer.Ordinal))
            {
                diagnostics.Add(TestProblems.OfNoPolicy(shown, policy, policies));
            }

            if (Read(path, shown, diagnostics) is { } bytes)
            {
                files.Add(new PolicyFile(name, shown, bytes));
            }
        }

        if (files.Count == 0 && !diagnostics.HasErrors)
        {
            diagnostics.Add(TestProblems.NoTestsAtAll(folder.Replace('\\', '/')));
        }

        return files;
    }

    /// <summary>The bytes of a file, but little more than a file may hold; who reads the text refuses one that is too long.</summary>
    private static byte[]? Read(string path, string shown, DiagnosticBag diagnostics)
    {
        try
        {
            using var stream = File.OpenRead(path);
            var bytes = new byte[Math.Min(stream.Length, PolicyFolder.MostBytes + 1)];
            return bytes[..stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false)];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(TestProblems.Unreadable(shown, e.Message));
            return null;
        }
    }
}
