using System.Collections.Frozen;
using System.ComponentModel;
using System.Diagnostics;
using PolicyFlex.Diagnostics;

namespace PolicyFlex.Tool.Changes;

/// <summary>The files that differ from a revision of git: what was committed since, what is not committed yet, and what git does not know yet.</summary>
internal sealed class GitChanges
{
    private readonly FrozenSet<string> _paths;

    private GitChanges(IEnumerable<string> paths) => _paths = paths.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Asks git.</summary>
    /// <param name="revision">
    /// A branch, a tag or a commit. What came to it since the work branched off is no change of this work, so that the last commit that both have
    /// in common counts.
    /// </param>
    /// <param name="folder">A folder of the repository.</param>
    public static (GitChanges? Changes, Diagnostic? Problem) Since(string revision, string folder)
    {
        try
        {
            var top = Ask(folder, "rev-parse", "--show-toplevel").TrimEnd('\n');
            var commit = Ask(folder, "rev-parse", "--verify", "--end-of-options", $"{revision}^{{commit}}").TrimEnd('\n');
            var common = TryAsk(folder, "merge-base", commit, "HEAD")?.TrimEnd('\n') is { Length: > 0 } found ? found : commit;
            var changed = Ask(top, "diff", "--name-only", "--no-renames", "-z", common, "--").Split('\0');
            var unknown = Ask(top, "ls-files", "--others", "--exclude-standard", "-z").Split('\0');
            return (new GitChanges(changed.Concat(unknown).Where(path => path.Length > 0).Select(path => Path.GetFullPath(Path.Combine(top, path)))), null);
        }
        catch (Exception e) when (e is InvalidOperationException or Win32Exception)
        {
            return (null, ToolProblems.NoChanges(revision, e is Win32Exception ? "git could not be started" : e.Message));
        }
    }

    /// <summary>The names of the files directly in a folder that differ, those that are gone included.</summary>
    public IReadOnlySet<string> In(string folder)
    {
        var full = Real(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)));
        return _paths.Where(path => Path.GetDirectoryName(path) == full).Select(path => Path.GetFileName(path)).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Git tells paths without links.</summary>
    private static string Real(string folder)
    {
        var path = Path.GetPathRoot(folder)!;
        foreach (var part in Path.GetRelativePath(path, folder).Split(Path.DirectorySeparatorChar))
        {
            path = Path.Combine(path, part);
            path = Directory.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path;
        }

        return path;
    }

    private static string? TryAsk(string folder, params string[] words)
    {
        try
        {
            return Ask(folder, words);
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static string Ask(string folder, params string[] words)
    {
        using var git = Process.Start(new ProcessStartInfo("git", words)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["LC_ALL"] = "C", ["GIT_OPTIONAL_LOCKS"] = "0" },
        })!;
        var (output, error) = (git.StandardOutput.ReadToEndAsync(), git.StandardError.ReadToEndAsync());
        git.WaitForExit();
        return git.ExitCode == 0 ? output.Result : throw new InvalidOperationException(error.Result.Split('\n')[0].Replace("fatal: ", "", StringComparison.Ordinal));
    }
}
