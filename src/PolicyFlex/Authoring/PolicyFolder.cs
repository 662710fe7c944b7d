using PolicyFlex.Diagnostics;

namespace PolicyFlex.Authoring;

/// <summary>Finds and loads the files of a set in its folder.</summary>
internal static class PolicyFolder
{
    /// <summary>The most that one file may hold.</summary>
    internal const int MostBytes = 1024 * 1024;

    /// <summary>The most policies that a set may have.</summary>
    internal const int MostFiles = 10_000;

    /// <summary>The name of the set's own file.</summary>
    internal const string SetFile = "policyset.yaml";

    /// <summary>How the name of a policy ends.</summary>
    internal const string PolicySuffix = ".policy.yaml";

    /// <summary>How the name of a file of tests ends.</summary>
    internal const string TestsSuffix = ".tests.yaml";

    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = 0, IgnoreInaccessible = false };

    /// <summary>Whether a file of this name is a policy.</summary>
    internal static bool IsPolicy(string name) =>
        name.EndsWith(PolicySuffix, StringComparison.Ordinal) && name.Length > PolicySuffix.Length;

    /// <summary>The set's file and its policies; a folder or file that cannot be read is told to <paramref name="diagnostics"/>.</summary>
    public static IReadOnlyList<PolicyFile> Load(string folder, DiagnosticBag diagnostics)
    {
        var shown = Shown(folder);
        if (!Directory.Exists(folder))
        {
            diagnostics.Add(AuthoringProblems.FolderMissing(shown));
            return [];
        }

        if (NamesIn(folder, diagnostics) is not { } names)
        {
            return [];
        }

        try
        {
            var files = FilesOf(folder, names, diagnostics);
            MisnamedFiles.Report(folder, names, diagnostics);
            return files;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(AuthoringProblems.Unreadable(shown, e.Message));
            return [];
        }
    }

    /// <summary>The set's file, its policies and its tests, in the order of their names; what cannot be read is told to <paramref name="diagnostics"/>.</summary>
    internal static IReadOnlyList<PolicyFile> AllFiles(string folder, DiagnosticBag diagnostics) =>
    [
        .. (NamesIn(folder, diagnostics) ?? [])
            .Where(name => name == SetFile || IsPolicy(name) || IsTests(name))
            .Select(name => Read(folder, name, diagnostics))
            .OfType<PolicyFile>(),
    ];

    /// <summary>The files of policies that have a file of tests beside them; null if the folder cannot be read.</summary>
    internal static HashSet<string>? Tested(string folder) => NamesIn(folder, new DiagnosticBag())?
        .Where(IsTests)
        .Select(name => name[..^TestsSuffix.Length] + PolicySuffix)
        .ToHashSet(StringComparer.Ordinal);

    /// <summary>Whether a file of this name holds tests.</summary>
    internal static bool IsTests(string name) => name.EndsWith(TestsSuffix, StringComparison.Ordinal);

    /// <summary>A path as diagnostics show it.</summary>
    internal static string Shown(string path) => path.Replace('\\', '/').TrimEnd('/') is { Length: > 0 } shown ? shown : path;

    /// <summary>The names of all files of a folder in order; null if it cannot be read, which is told to <paramref name="diagnostics"/>.</summary>
    private static List<string>? NamesIn(string folder, DiagnosticBag diagnostics)
    {
        try
        {
            return [.. Directory.EnumerateFiles(folder, "*", Everything).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(AuthoringProblems.Unreadable(Shown(folder), e.Message));
            return null;
        }
    }

    private static List<PolicyFile> FilesOf(string folder, List<string> names, DiagnosticBag diagnostics)
    {
        var shown = Shown(folder);
        if (!names.Contains(SetFile))
        {
            diagnostics.Add(AuthoringProblems.NoSetFile(shown, SubfolderWithSet(folder)));
            return [];
        }

        var policies = names.Where(IsPolicy).ToList();
        if (policies.Count == 0)
        {
            diagnostics.Add(AuthoringProblems.NoPolicies($"{shown}/{SetFile}"));
        }

        if (policies.Count > MostFiles)
        {
            diagnostics.Add(AuthoringProblems.TooManyFiles(shown));
        }

        return [.. policies.Take(MostFiles).Prepend(SetFile).Select(name => Read(folder, name, diagnostics)).OfType<PolicyFile>()];
    }

    /// <summary>
    /// One file of the folder; null if it cannot be read, which is told to <paramref name="diagnostics"/>. A link that leads out of the
    /// folder is not followed, and a pipe is not waited for.
    /// </summary>
    internal static PolicyFile? Read(string folder, string name, DiagnosticBag diagnostics)
    {
        var path = Path.Combine(folder, name);
        var shown = $"{Shown(folder)}/{name}";
        try
        {
            if (LeadsOutside(folder, path))
            {
                diagnostics.Add(AuthoringProblems.LinkOutside(shown));
                return null;
            }

            // Pipes and devices have no length; opening one could wait for ever.
            if (LengthOf(path) == 0)
            {
                return new PolicyFile(name, shown, ReadOnlyMemory<byte>.Empty);
            }

            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            var buffer = new byte[(int)Math.Min(stream.Length, MostBytes) + 1];
            var length = stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
            if (length > MostBytes)
            {
                diagnostics.Add(AuthoringProblems.FileTooLarge(shown));
                return null;
            }

            return new PolicyFile(name, shown, buffer.AsMemory(0, length));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            diagnostics.Add(AuthoringProblems.Unreadable(shown, e.Message));
            return null;
        }
    }

    private static long? LengthOf(string path)
    {
        var target = File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path;
        var file = new FileInfo(target);
        return file.Exists ? file.Length : null;
    }

    /// <summary>Whether a file is a link to something that does not lie directly in the folder.</summary>
    private static bool LeadsOutside(string folder, string path)
    {
        if (File.ResolveLinkTarget(path, returnFinalTarget: true) is not { } target)
        {
            return false;
        }

        var home = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        var linkedHome = new DirectoryInfo(home).ResolveLinkTarget(returnFinalTarget: true)?.FullName;
        var targetHome = Path.GetDirectoryName(target.FullName);
        return targetHome != home && targetHome != linkedHome;
    }

    private static string? SubfolderWithSet(string folder) =>
        Directory.EnumerateDirectories(folder)
            .Order(StringComparer.Ordinal)
            .Take(MostFiles)
            .Where(path => File.Exists(Path.Combine(path, SetFile)))
            .Select(Shown)
            .FirstOrDefault();
}
