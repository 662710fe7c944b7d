using System.Runtime.CompilerServices;
using FluentAssertions;
using PolicyFlex.Tests.Conventions;
using PolicyFlex.Tests.Tool;
using Xunit;

namespace PolicyFlex.Tests.Languages;

/// <summary>
/// A set with titles in four languages, explained as a whole in each. The approved screens lie beside its files.
/// <c>POLICYFLEX_APPROVE=1</c> writes them anew; read each sentence as somebody would who speaks the language before you commit it.
/// </summary>
public sealed class SpokenExplanationTests
{
    private static readonly string Folder = Path.Combine(SourceFile.Top, "tests", "PolicyFlex.Tests", "Languages", "bicycles");

    [Fact]
    public void The_set_says_everything_in_each_language() =>
        PolicyEngine.Load(Folder).Diagnostics.Should().BeEmpty();

    [Theory]
    [InlineData("return", "en")]
    [InlineData("return", "de")]
    [InlineData("return", "fr")]
    [InlineData("return", "es")]
    [InlineData("open", "en")]
    [InlineData("open", "de")]
    [InlineData("open", "fr")]
    [InlineData("open", "es")]
    public void A_decision_is_explained_in_the_language_of_its_situation(string situation, string language) =>
        Screen($"{situation}.{language}", Decided(situation, language));

    [Theory]
    [InlineData("de", "„Kundenstufe“ ist Silber oder höher (hier: Gold)", "„Verspätung“ ist mehr als 1 Tage (hier: 3 Tage)")]
    [InlineData("fr", "« niveau de fidélité » est argent ou au-dessus (ici : or)", "« retard » dépasse 1 jours (ici : 3 jours)")]
    [InlineData("es", "«nivel de cliente» es plata o superior (aquí: oro)", "«retraso» es más de 1 días (aquí: 3 días)")]
    public void Facts_choices_and_units_are_called_by_their_titles(string language, string choice, string unit) =>
        Decided("return", language).Replace('\u00A0', ' ').Should().Contain(choice).And.Contain(unit);

    private static string Decided(string situation, string language)
    {
        var json = File.ReadAllText(Path.Combine(Folder, situation + ".json")).Replace("\"wants\"", $"\"language\": \"{language}\", \"wants\"");
        var run = ToolRun.WithInput(
            json, "decide", Folder, "--situation", "-", "--as", "counter", "--at", "2026-03-01T10:00", "--explain", "full");

        run.Error.Should().BeEmpty();
        return run.Out;
    }

    private static void Screen(string name, string screen, [CallerFilePath] string here = "")
    {
        var approved = Path.Combine(Path.GetDirectoryName(here)!, "bicycles", "screens", name + ".approved.txt");
        if (Environment.GetEnvironmentVariable("POLICYFLEX_APPROVE") == "1")
        {
            File.WriteAllText(approved, screen);
        }

        screen.Should().Be(File.ReadAllText(approved), "this is the approved screen of {0}", name);
    }
}
