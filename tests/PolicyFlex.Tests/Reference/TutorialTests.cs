using FluentAssertions;
using PolicyFlex.Tests.Readme;
using PolicyFlex.Tests.Tool;
using Xunit;

namespace PolicyFlex.Tests.Reference;

/// <summary>
/// The tutorial, followed to the letter from top to bottom in an empty folder. With <c>POLICYFLEX_APPROVE=1</c> what is printed is written
/// into the page anew.
/// </summary>
public sealed class TutorialTests
{
    private const string SetName = "corner-shop";

    private static readonly string PathOfPage = Path.Combine(MarkdownPage.Root, "policies", "tutorial", "README.md");

    [Fact]
    public void Whoever_follows_the_tutorial_sees_what_it_shows()
    {
        using var folder = new TemporaryFolder();
        var page = File.ReadAllText(PathOfPage);
        var (seen, end) = ("", 0);
        foreach (var step in TutorialStep.Read(page))
        {
            if (step is TutorialStep.Run run)
            {
                seen += page[end..run.Output.Index] + Print(run, folder.Path);
                end = run.Output.Index + run.Output.Length;
            }
            else
            {
                Write(step, Path.Combine(folder.Path, SetName));
            }
        }

        seen += page[end..];
        if (Environment.GetEnvironmentVariable("POLICYFLEX_APPROVE") == "1")
        {
            File.WriteAllText(PathOfPage, seen);
        }
        else
        {
            page.Should().Be(seen, "the page shows what is printed");
        }
    }

    [Fact]
    public void The_tutorial_runs_every_verb_of_an_author() =>
        TutorialStep.Read(File.ReadAllText(PathOfPage)).OfType<TutorialStep.Run>().Select(run => run.Command.Split(' ')[0]).Distinct()
            .Should().Equal("new", "test", "check", "decide", "explain");

    private static void Write(TutorialStep step, string set)
    {
        if (step is TutorialStep.Write written)
        {
            File.WriteAllText(Path.Combine(set, written.File), written.Text);
            return;
        }

        var change = (TutorialStep.Change)step;
        var path = Path.Combine(set, change.File);
        var text = File.ReadAllText(path);
        text.Split(change.From).Should().HaveCount(2, $"there is one line `{change.From.Trim()}` in {change.File}");
        File.WriteAllText(path, text.Replace(change.From, change.To, StringComparison.Ordinal));
    }

    private static string Print(TutorialStep.Run step, string folder)
    {
        var words = step.Command.Split(' ').Select(word => word.StartsWith(SetName, StringComparison.Ordinal) ? Path.Combine(folder, word) : word);
        var run = ToolRun.Of([.. words]);
        run.Exit.Should().Be(step.Exit, $"policyflex {step.Command} ends so");
        return (run.Out + run.Error).Replace(folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal);
    }
}
