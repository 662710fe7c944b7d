using FluentAssertions;
using PolicyFlex.Tests.Tool;
using Xunit;

namespace PolicyFlex.Tests.Readme;

/// <summary>
/// What stands in a README is a piece of a file, or what the tool prints. A block behind <c>&lt;!-- from: FILE --&gt;</c> stands in the
/// file letter for letter; one behind <c>&lt;!-- output: ARGUMENTS --&gt;</c> is the tool's output for them. With
/// <c>POLICYFLEX_APPROVE=1</c> outputs are written anew.
/// </summary>
public sealed class ReadmeTests
{
    public static TheoryData<string> Pages() =>
        [.. MarkdownPage.All().Where(page => page.Blocks.Any()).Select(page => page.Name)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_snippet_is_a_piece_of_the_file_that_it_names(string page)
    {
        foreach (var block in MarkdownPage.Read(page).Blocks.Where(block => block.Source is not null))
        {
            var file = File.ReadAllText(Path.Combine(MarkdownPage.Root, block.Source!));
            file.Should().Contain(block.Text, $"{page} shows it as a piece of {block.Source}");
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_output_is_what_the_tool_prints(string page)
    {
        var read = MarkdownPage.Read(page);
        foreach (var block in read.Blocks.Where(block => block.Command is not null))
        {
            var printed = Print(block.Command!);
            if (Environment.GetEnvironmentVariable("POLICYFLEX_APPROVE") == "1")
            {
                read.Replace(block, printed);
            }
            else
            {
                block.Text.Should().Be(printed, $"{page} shows it as the output of policyflex {block.Command}");
            }
        }
    }

    /// <summary>Runs the tool on the files of the repository, and prints their paths as they are written in the page.</summary>
    private static string Print(string command)
    {
        var arguments = command
            .Split(' ')
            .Select(word => File.Exists(InRoot(word)) || Directory.Exists(InRoot(word)) ? InRoot(word) : word)
            .ToArray();
        var run = ToolRun.Of(arguments);
        return (run.Out + run.Error).Replace(MarkdownPage.Root + Path.DirectorySeparatorChar, "", StringComparison.Ordinal);
    }

    private static string InRoot(string path) => Path.Combine(MarkdownPage.Root, path);
}
