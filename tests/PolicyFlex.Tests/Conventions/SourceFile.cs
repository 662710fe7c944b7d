using System.Text.RegularExpressions;

namespace PolicyFlex.Tests.Conventions;

/// <summary>A source file of the project.</summary>
/// <param name="Path">Its path from the top, with forward slashes: <c>src/PolicyFlex/Deciding/Decider.cs</c>.</param>
/// <param name="Text">Its content.</param>
internal sealed partial record SourceFile(string Path, string Text)
{
    /// <summary>The folder that it lies in.</summary>
    public string Folder => Path[..Path.LastIndexOf('/')];

    public int Lines => Text.AsSpan().Count('\n');

    /// <summary>The text without what follows <c>//</c> in a line.</summary>
    public string Code => Comment().Replace(Text, "");

    /// <summary>The folder that holds the solution.</summary>
    public static string Top { get; } = FindTop();

    /// <summary>Every C# file of the project.</summary>
    public static IReadOnlyList<SourceFile> All { get; } = [.. ReadAll("src"), .. ReadAll("tests")];

    /// <summary>The number of the line that holds a character of the text.</summary>
    public int LineOf(int offset) => Text.AsSpan(0, offset).Count('\n') + 1;

    private static IEnumerable<SourceFile> ReadAll(string folder) =>
        Directory.EnumerateFiles(System.IO.Path.Combine(Top, folder), "*.cs", SearchOption.AllDirectories)
            .Select(file => System.IO.Path.GetRelativePath(Top, file).Replace('\\', '/'))
            .Where(path => !path.Contains("/obj/") && !path.Contains("/bin/"))
            .Order(StringComparer.Ordinal)
            .Select(path => new SourceFile(path, File.ReadAllText(System.IO.Path.Combine(Top, path))));

    private static string FindTop()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(System.IO.Path.Combine(folder.FullName, "PolicyFlex.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests run from within a clone of the project.");
        }

        return folder.FullName;
    }

    [GeneratedRegex("//[^\n]*")]
    private static partial Regex Comment();
}
