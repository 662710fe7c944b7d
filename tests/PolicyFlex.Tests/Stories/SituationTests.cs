using FluentAssertions;
using PolicyFlex.Tests.Readme;
using PolicyFlex.Tests.Tool;
using Xunit;

namespace PolicyFlex.Tests.Stories;

/// <summary>The situations that are shown with the policy sets.</summary>
public sealed class SituationTests
{
    public static TheoryData<string> Situations() =>
    [
        .. Directory.EnumerateFiles(Path.Combine(MarkdownPage.Root, "policies"), "*.json", SearchOption.AllDirectories)
            .Where(path => !path.EndsWith(".schema.json", StringComparison.Ordinal))
            .Select(file => Path.GetRelativePath(MarkdownPage.Root, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Situations))]
    public void Every_situation_is_one_of_its_set_and_stands_in_its_readme(string situation)
    {
        var folder = situation[..situation.IndexOf("/situations/", StringComparison.Ordinal)];
        var name = Path.GetFileNameWithoutExtension(situation);
        var file = Path.Combine(MarkdownPage.Root, situation);
        var background = Path.ChangeExtension(file, ".background.yaml");
        string[] beside = File.Exists(background) ? ["--background", background] : [];

        var run = ToolRun.Of(["decide", Path.Combine(MarkdownPage.Root, folder), "--situation", file, .. beside, "--as", LowestLevel(folder)]);

        run.Error.Should().BeEmpty();
        run.Exit.Should().Be(0);
        run.Out.Should().NotContain("Wrong in the policies");
        File.ReadAllText(Path.Combine(MarkdownPage.Root, folder, "README.md")).Should().Contain($"situations/{name}.json");
    }

    private static string LowestLevel(string folder) => PolicyEngine.Load(Path.Combine(MarkdownPage.Root, folder)).Engine!.Levels[0];
}
