using System.Collections.Immutable;
using PolicyFlex.Diagnostics;

namespace PolicyFlex.Tool;

/// <summary>Finds the policy sets that a path means.</summary>
internal static class SetFolders
{
    private const string SetFile = "policyset.yaml";

    /// <summary>The folders of the sets in ordinal order, or why there are none.</summary>
    /// <param name="path">A set's folder, a folder of such folders at any depth, or a <c>policyset.yaml</c>.</param>
    public static (ImmutableArray<string> Folders, Diagnostic? Problem) Find(string path)
    {
        if (File.Exists(path))
        {
            return Path.GetFileName(path) == SetFile
                ? ([FolderOf(path)], null)
                : ([], ToolProblems.NotASet(path));
        }

        if (!Directory.Exists(path))
        {
            return ([], ToolProblems.NotFound(path));
        }

        if (File.Exists(Path.Combine(path, SetFile)))
        {
            return ([path], null);
        }

        try
        {
            var found = Beneath(path);
            return found.IsEmpty ? ([], ToolProblems.NoSet(path)) : (found, null);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return ([], ToolProblems.Unreadable(path, e.Message));
        }
    }

    /// <summary>The one set that a path means, or why there is none.</summary>
    public static (string? Folder, Diagnostic? Problem) FindOne(string path) => Find(path) switch
    {
        (_, { } problem) => (null, problem),
        ([var folder], _) => (folder, null),
        var (folders, _) => (null, ToolProblems.SeveralSets(path, folders.Length)),
    };

    /// <summary>The sets that several paths mean, each once, or why one of them means none.</summary>
    public static (ImmutableArray<string> Folders, Diagnostic? Problem) FindAll(IEnumerable<string> paths)
    {
        var all = new List<string>();
        foreach (var path in paths)
        {
            var (folders, problem) = Find(path);
            if (problem is not null)
            {
                return ([], problem);
            }

            all.AddRange(folders);
        }

        return ([.. all.DistinctBy(Path.GetFullPath, StringComparer.Ordinal)], null);
    }

    private static ImmutableArray<string> Beneath(string path)
    {
        var options = new EnumerationOptions
        {
            RecurseSubdirectories = true,
            MaxRecursionDepth = 8,
            AttributesToSkip = FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint,
        };
        return
        [
            .. Directory.EnumerateFiles(path, SetFile, options)
                .Select(FolderOf)
                .Where(folder => !Path.GetRelativePath(path, folder).Split(Path.DirectorySeparatorChar).Any(IsBuildOutput))
                .Order(StringComparer.Ordinal),
        ];
    }

    private static bool IsBuildOutput(string folder) => folder is "bin" or "obj" or "node_modules";

    private static string FolderOf(string file) => Path.GetDirectoryName(file) is { Length: > 0 } folder ? folder : ".";
}
