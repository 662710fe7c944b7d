namespace PolicyFlex.Testing.Xunit;

/// <summary>Finds the folders of policy sets.</summary>
internal static class PolicySets
{
    private const string SetFile = "policyset.yaml";

    /// <summary>A folder by its path: from the root, or beneath the nearest folder from that of the assembly upwards; null if there is none.</summary>
    public static string? Folder(string path) => Above(AppContext.BaseDirectory)
        .Select(folder => Path.GetFullPath(Path.Combine(folder, path)))
        .FirstOrDefault(Directory.Exists);

    /// <summary>The sets in a folder by their paths beneath it, in order; empty for the folder itself.</summary>
    public static IReadOnlyList<string> In(string folder) => File.Exists(Path.Combine(folder, SetFile))
        ? [""]
        :
        [
            .. Directory.EnumerateFiles(folder, SetFile, SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(folder, Path.GetDirectoryName(file)!).Replace('\\', '/'))
                .Order(StringComparer.Ordinal),
        ];

    private static IEnumerable<string> Above(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
        {
            yield return at.FullName;
        }
    }
}
