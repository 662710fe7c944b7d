using System.Text;
using PolicyFlex.Authoring;
using PolicyFlex.Diagnostics;
using PolicyFlex.Policies;
using PolicyFlex.Testing;
using PolicyFlex.Tests.Conventions;
using PolicyFlex.Tests.Reference;
using PolicyFlex.Tests.Tool;

namespace PolicyFlex.Tests.Editor;

/// <summary>A text that somebody types into an editor.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Kind">The kind of file: <c>policyset</c>, <c>policy</c>, <c>tests</c>.</param>
/// <param name="Text">The text.</param>
internal sealed record EditedFile(string Name, string Kind, string Text)
{
    private static readonly Lazy<SetNames> NamesOfTheSmallSet = new(ReadNames);

    /// <summary>The schema of the repository for this kind.</summary>
    public string Schema => Path.Combine(SourceFile.Top, "policies", "schemas", $"{Kind}.schema.json");

    /// <summary>Every file of a kind that has a schema, in the sets that we ship and in those of our tests.</summary>
    public static IReadOnlyList<EditedFile> Shipped { get; } =
    [
        .. new[] { "policies", "samples", "tests" }
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(SourceFile.Top, folder), "*.yaml", SearchOption.AllDirectories))
            .Where(path => !path.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj" or "node_modules" or "broken"))
            .Order(StringComparer.Ordinal)
            .Select(path => (Path: path, Kind: KindOf(Path.GetFileName(path))))
            .Where(file => file.Kind is not null)
            .Select(file => new EditedFile(Path.GetRelativePath(SourceFile.Top, file.Path).Replace('\\', '/'), file.Kind!, File.ReadAllText(file.Path))),
    ];

    /// <summary>Whether our own reader takes the file for what it should be; what only a whole set can tell is not looked at.</summary>
    public bool IsReadable()
    {
        var bag = new DiagnosticBag();
        var file = new PolicyFile(FileName, FileName, Encoding.UTF8.GetBytes(Text));
        if (Kind == "tests")
        {
            _ = new TestFileReader(NamesOfTheSmallSet.Value, bag).Read(file);
            return !bag.HasErrors;
        }

        if (YamlReader.Read(file, bag) is { } node)
        {
            var reading = new PolicyFlex.Authoring.Reading(new SourceMap(), bag);
            _ = Kind == "policyset" ? (object?)PolicySetReader.Read(node, "", reading) : new PolicyReader(reading, Calendar.Utc).Read(file, node);
        }

        return !bag.HasErrors;
    }

    private string FileName => Kind == "policyset" ? PolicyFolder.SetFile : $"some.{Kind}.yaml";

    private static string? KindOf(string name) =>
        name == PolicyFolder.SetFile ? "policyset"
        : name.EndsWith(PolicyFolder.PolicySuffix, StringComparison.Ordinal) ? "policy"
        : name.EndsWith(PolicyFolder.TestsSuffix, StringComparison.Ordinal) ? "tests"
        : null;

    private static SetNames ReadNames()
    {
        using var folder = new TemporaryFolder();
        foreach (var (name, text) in SmallSet.Files)
        {
            folder.Write(name, text);
        }

        return new SetNames(PolicyEngine.Load(folder.Path).Engine!.Set);
    }
}
