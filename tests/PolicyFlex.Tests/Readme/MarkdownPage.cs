using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace PolicyFlex.Tests.Readme;

/// <summary>A page of the documentation with those of its blocks that say where they come from.</summary>
internal sealed partial class MarkdownPage
{
    private readonly string _text;

    private MarkdownPage(string name)
    {
        Name = name;
        _text = File.ReadAllText(Path.Combine(Root, name));
    }

    /// <summary>The repository's folder.</summary>
    public static string Root { get; } = Path.GetFullPath(Path.Combine(FolderOfThisFile(), "..", "..", ".."));

    /// <summary>The page's path in the repository.</summary>
    public string Name { get; }

    public IReadOnlyList<Block> Blocks =>
    [
        .. Marked().Matches(_text).Select(match => new Block(
            match.Groups["kind"].Value == "from" ? match.Groups["what"].Value : null,
            match.Groups["kind"].Value == "output" ? match.Groups["what"].Value : null,
            match.Groups["text"].Value)),
    ];

    public static MarkdownPage Read(string name) => new(name);

    /// <summary>The whole text of a page.</summary>
    public static string Text(string name) => Read(name)._text;

    /// <summary>The README files of the repository.</summary>
    public static IEnumerable<MarkdownPage> All() => new[] { "policies", "samples", "src", "tests" }
        .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Root, folder), "README.md", SearchOption.AllDirectories))
        .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
        .Append("README.md")
        .Order(StringComparer.Ordinal)
        .Select(Read);

    /// <summary>Writes a block's text anew.</summary>
    public void Replace(Block block, string text)
    {
        var path = Path.Combine(Root, Name);
        var marker = $"<!-- output: {block.Command} -->\n```\n";
        File.WriteAllText(path, File.ReadAllText(path).Replace(marker + block.Text, marker + text, StringComparison.Ordinal));
    }

    private static string FolderOfThisFile([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;

    [GeneratedRegex(@"<!-- (?<kind>from|output): (?<what>[^\n]+) -->\n```\w*\n(?<text>.*?)```\n", RegexOptions.Singleline)]
    private static partial Regex Marked();

    /// <summary>A block that says where it comes from: a file, or the arguments of the tool.</summary>
    internal sealed record Block(string? Source, string? Command, string Text);
}
